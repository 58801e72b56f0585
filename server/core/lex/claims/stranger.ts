// A member that a set phrase does not have: “四个意识”（政治意识、大局意识、核心意识、规矩意识）.
import type { ListReading, Stranger } from './fact.js';

/** The one item that no member goes with, where every other item has a member of its own; two would be another list. */
export function findStranger(
  text: string,
  members: readonly string[],
  list: ListReading | undefined,
): Stranger | undefined {
  if (!list || list.items.length !== members.length) return undefined;
  const left = new Set(members);
  const strangers = list.items.filter((item) => {
    const words = text.slice(item.start, item.end);
    const member = [...left].find((each) => words.includes(each));
    return member === undefined || !left.delete(member);
  });
  return strangers.length === 1 ? { span: strangers[0]!, instead: [...left] } : undefined;
}
