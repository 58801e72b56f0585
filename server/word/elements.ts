// Small questions to elements of WordprocessingML.
import type { Element } from './xml.js';

export const findChild = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((child) => child.name === name);

export const findChildren = (element: Element | undefined, name: string): Element[] =>
  element?.children.filter((child) => child.name === name) ?? [];

/** `w:val` of a child: the form of most properties. */
export const findValue = (element: Element | undefined, name: string): string | undefined =>
  findChild(element, name)?.attributes['w:val'];

/** The same as a whole number, undefined where it is none. */
export function findNumber(element: Element | undefined, name: string): number | undefined {
  return toNumber(findValue(element, name));
}

export function toNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^-?\d{1,9}$/.test(value.trim()) ? Number(value) : undefined;
}

/** A switch such as `<w:vanish/>`: undefined where it is not set at all. */
export function findSwitch(element: Element | undefined, name: string): boolean | undefined {
  const found = findChild(element, name);
  return found && !['0', 'false', 'off'].includes(found.attributes['w:val'] ?? '');
}
