// Work on a sequence, some of it at a time, whose results come as they are done; and a sequence that can be ended.

/** As readAhead, but what is done first comes first, also while the next item is waited for. `work` must not reject. */
export async function* asDone<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  width: number,
): AsyncGenerator<Result> {
  const done: Result[] = [];
  let running = 0;
  let isFed = false;
  let waiting: (() => void)[] = [];
  const change = (): Promise<void> => new Promise((resolve) => waiting.push(resolve));
  const tell = (): void => {
    const all = waiting;
    waiting = [];
    for (const wake of all) wake();
  };
  const feed = async (): Promise<void> => {
    for await (const item of items) {
      running++;
      void work(item).then((result) => {
        running--;
        done.push(result);
        tell();
      });
      while (running + done.length >= width) await change();
    }
  };
  const fed = feed().finally(() => {
    isFed = true;
    tell();
  });
  // It is waited for at the end; until then nobody looks at it.
  fed.catch(() => {});
  while (!isFed || running > 0 || done.length > 0) {
    if (done.length === 0) await change();
    while (done.length > 0) {
      yield done.shift()!;
      tell();
    }
  }
  await fed;
}

/** The items until the signal, also where the next one never comes. */
export async function* until<Item>(items: AsyncIterable<Item>, signal: AbortSignal): AsyncGenerator<Item> {
  const iterator = items[Symbol.asyncIterator]();
  const aborted = new Promise<undefined>((resolve) => signal.addEventListener('abort', () => resolve(undefined)));
  while (!signal.aborted) {
    const next = await Promise.race([iterator.next(), aborted]);
    if (!next || next.done) return;
    yield next.value;
  }
}
