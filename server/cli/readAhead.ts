// Lets slow work on a sequence overlap while results keep the order of the sequence.

/** Applies `work` to each item, at most `width` at a time. `work` must not reject. */
export async function* readAhead<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  width = 8,
): AsyncGenerator<Result> {
  const pending: Promise<Result>[] = [];
  for await (const item of items) {
    pending.push(work(item));
    if (pending.length >= width) yield (await pending.shift())!;
  }
  for (const result of pending) yield await result;
}
