// Makes elements. Texts are always set as texts, never as HTML, and styles by rules of the style sheet.

interface Parts {
  readonly class?: string;
  readonly text?: string;
  /** What is shown where the mouse rests, for texts that may be cut off. */
  readonly title?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: readonly Node[];
}

export function make<K extends keyof HTMLElementTagNameMap>(name: K, parts: Parts = {}): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (parts.class) element.className = parts.class;
  if (parts.text !== undefined) element.textContent = parts.text;
  if (parts.title) element.title = parts.title;
  for (const [key, value] of Object.entries(parts.attributes ?? {})) element.setAttribute(key, value);
  element.append(...(parts.children ?? []));
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A bar of 100 units; `spoken` is what a screen reader says of it. */
export function makeBars(
  spoken: string,
  bars: readonly { readonly class: string; readonly share: number }[],
): SVGElement {
  const svg = makeSvg('svg', { viewBox: '0 0 100 10', preserveAspectRatio: 'none', role: 'img', 'aria-label': spoken });
  const height = 10 / bars.length;
  bars.forEach((bar, i) => {
    const box = { x: 0, y: i * height, height: height - (bars.length > 1 ? 1 : 0) };
    svg.append(makeSvg('rect', { ...box, width: 100, class: 'track' }));
    svg.append(makeSvg('rect', { ...box, width: (bar.share * 100).toFixed(2), class: bar.class }));
  });
  return svg;
}

function makeSvg(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** `显示 {n} 个` with the values put in. */
export const fillIn = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
