// The filter of the target view and of the board.

/** Whether texts hold all the words of a filter; full width and letter case do not count. */
export function createFilter(filter: string): (...texts: readonly string[]) => boolean {
  const words = plain(filter).split(/\s+/).filter(Boolean);
  if (words.length === 0) return () => true;
  return (...texts) => {
    const text = plain(texts.join('\n'));
    return words.every((word) => text.includes(word));
  };
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();
