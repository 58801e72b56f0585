// planlint check: finds what is wrong in documents and prints it, file by file, in the order given.
import { CHECK_OPTIONS, readCheckOptions } from '../check/options.js';
import { type Kept, runCheck } from '../check/run.js';
import type { Session } from '../session.js';
import { checkHelp } from './check.help.js';
import type { Command } from './command.js';

export const checkCommand: Command = {
  name: 'check',
  summary: { 'zh-CN': '检查文件，列出问题', en: 'check documents and list the problems' },
  help: checkHelp,
  options: CHECK_OPTIONS,

  async run(session, args) {
    const options = readCheckOptions(args);
    const { cwd } = session.io;
    const { baseline, isUpdating, isCached, isWatching } = options;
    const { signal, release } = listen(session);
    const caches = isCached || isWatching ? await import('../check/cache.js') : undefined;
    const kept: Kept = {
      signal,
      baseline:
        baseline === undefined
          ? undefined
          : await (await import('../check/baseline.js')).loadBaseline(baseline, isUpdating, session),
      cache: isCached ? await caches?.loadCache(cwd) : caches && new caches.Cache(cwd),
    };
    try {
      await runCheck(session, options, kept);
      if (isWatching) {
        const { watchFiles } = await import('../check/watch.js');
        const act = async (): Promise<void> => {
          session.forget();
          await runCheck(session, options, kept);
          await session.note(session.texts.watching);
        };
        await session.note(session.texts.watching);
        await watchFiles(options.names, { cwd, signal, act });
      }
    } finally {
      release();
    }
  },
};

/** The first Ctrl-C ends the check with what is done, the second one the process. */
function listen({ io }: Session): { signal: AbortSignal; release: () => void } {
  const controller = new AbortController();
  const release = io.onInterrupt?.(() => controller.abort()) ?? (() => {});
  return { signal: controller.signal, release };
}
