// planlint fix: makes the changes that are safe and writes the files back, or shows with --dry-run what it would change.
import { dirname } from 'node:path';
import { createSnapshot, type FixOptions, type FixResult, fixSnapshot, hasRule } from '../../core/index.js';
import { toLintOptions } from '../../project/resolve.js';
import { isPatternId } from '../../project/severities.js';
import { Config, readSeverityOption } from '../config.js';
import { findTargets } from '../files.js';
import { createPackFinder, type FindPacks } from '../packs.js';
import { printable, printableLines } from '../printable.js';
import { type Document, readTarget } from '../read.js';
import { readAhead } from '../readAhead.js';
import type { Session } from '../session.js';
import { getStdinName, requireFiles } from '../targets.js';
import { UsageError } from '../usage.js';
import { writeBack } from '../write.js';
import type { Command } from './command.js';
import { fixHelp } from './fix.help.js';

export const fixCommand: Command = {
  name: 'fix',
  summary: { 'zh-CN': '改正可以放心改的地方', en: 'make the changes that are safe' },
  help: fixHelp,
  options: {
    'dry-run': {},
    unsafe: {},
    rule: { values: 'any' },
    severity: { values: 'any' },
    'stdin-filename': { values: 'any' },
  },

  async run(session, { positionals, values }) {
    const { io, texts } = session;
    requireFiles('fix', positionals);
    const stdinName = getStdinName(values, positionals);
    const names = readNames(values.get('rule'));
    const options: FixOptions = { ...(names ? { only: toFilter(names) } : {}), unsafe: values.has('unsafe') };
    const config = new Config(session, readSeverityOption(values));
    const job: Job = { session, options, isDry: values.has('dry-run'), findPacks: createPackFinder(session), config };
    const inputs = readAhead(findTargets(positionals, { cwd: io.cwd, stdinName, word: false }), (target) =>
      'reason' in target ? Promise.resolve(target) : readTarget(target, io.stdin),
    );
    let all = 0;
    let changed = 0;
    for await (const input of inputs) {
      if ('reason' in input) await session.fail(input);
      else if (input.word) await session.fail({ path: input.path, reason: { id: 'fixWord' } });
      else {
        all++;
        if (await fixDocument(input, job)) changed++;
      }
    }
    await config.tellUnknown(names);
    if (all > 1) await io.stderr.write(`${texts.fixedFiles(changed, all)}\n`);
    if (job.isDry && changed > 0) session.raise(1);
  },
};

interface Job {
  readonly session: Session;
  readonly options: FixOptions;
  readonly isDry: boolean;
  readonly findPacks: FindPacks;
  readonly config: Config;
}

/** `punctuation/doubled,residue,pattern/称谓`: rules and groups; undefined for all. */
function readNames(value: string | undefined): readonly string[] | undefined {
  const names = value?.split(/[,，]/).map((name) => name.trim().replace(/\/\*$/, ''));
  const isKnown = (name: string): boolean => hasRule(name) || name === 'pattern' || isPatternId(name);
  const unknown = names?.find((name) => !isKnown(name));
  if (unknown !== undefined) throw new UsageError((texts) => texts.unknownRule(unknown));
  return names;
}

const toFilter =
  (names: readonly string[]): NonNullable<FixOptions['only']> =>
  (rule) =>
    names.some((name) => rule === name || rule.startsWith(`${name}/`));

/** Whether the document was changed, or would be. Standard input goes to standard output, changed or not. */
async function fixDocument(document: Document, { session, options, isDry, findPacks, config }: Job): Promise<boolean> {
  const { io, texts } = session;
  const packs = document.absolute === undefined ? [] : await findPacks(dirname(document.absolute));
  const snapshot = createSnapshot(document.text, { markdown: document.markdown, packs });
  const result = fixSnapshot(snapshot, {
    ...options,
    ...toLintOptions((await config.resolve(document.absolute)).rules),
  });
  const { text } = result.snapshot;
  const isChanged = text !== document.text;
  const name = document.path === '-' ? texts.standardInput : printable(document.path);
  if (isDry) {
    // On a terminal it is read and not applied.
    if (isChanged) {
      const patch = await toPatch(document, text);
      await io.stdout.write(io.stdout.isTTY ? printableLines(patch) : patch);
    }
    await io.stderr.write(`${name}${texts.colon}${describe(result, session, true)}\n`);
    return isChanged;
  }
  if (document.absolute === undefined || document.path === '-') {
    await io.stdout.write(text);
    return isChanged;
  }
  const reason = isChanged ? await writeBack(document, text) : undefined;
  if (reason) {
    await session.fail({ path: document.path, reason });
    return false;
  }
  await io.stdout.write(`${name}${texts.colon}${describe(result, session, false)}\n`);
  return isChanged;
}

function describe({ applied }: FixResult, { texts }: Session, isDry: boolean): string {
  const count = [...applied.values()].reduce((sum, n) => sum + n, 0);
  if (count === 0) return texts.nothingFixed;
  const rules = texts.join([...applied].map(([rule, n]) => `${rule} ${n}`));
  return isDry ? texts.wouldFix(count, rules) : texts.fixed(count, rules);
}

/** What makes patches is loaded for the runs that show one. */
async function toPatch(document: Document, text: string): Promise<string> {
  const path = printable(document.path.replace(/^\/+/, ''));
  const { createTwoFilesPatch } = await import('diff');
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, document.text, text, '', '', { context: 3 });
}
