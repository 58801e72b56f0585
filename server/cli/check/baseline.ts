// The findings that a project lives with (--baseline): only what is not among them is reported. They are known by their rule and
// the words around them, never by a line, and as many times as they were found.
import { dirname, relative, resolve } from 'node:path';
import { exists, readProjectFile } from '../projectFile.js';
import { replaceFile } from '../replace.js';
import type { Diagnostic, FileReport } from '../report.js';
import type { Session } from '../session.js';
import { toSlashes } from '../slashes.js';
import { UsageError } from '../usage.js';

interface Row {
  readonly rule: string;
  readonly words: string;
  readonly count: number;
}

const nameRow = (rule: string, words: string): string => `${rule}\n${words}`;

export class Baseline {
  readonly #folder: string;

  /** `files` are by their path from the folder of the baseline, with slashes. */
  constructor(
    readonly file: string,
    readonly files: Map<string, readonly Row[]>,
    readonly isUpdating: boolean,
  ) {
    this.#folder = dirname(file);
  }

  /** The report without what the baseline holds, and how much that was; while it is made anew, it holds everything. */
  apply(report: FileReport, absolute: string | undefined): { report: FileReport; known: number } {
    if (absolute === undefined) return { report, known: 0 };
    const name = toSlashes(relative(this.#folder, absolute));
    if (this.isUpdating) this.files.set(name, toRows(report.diagnostics));
    const left = new Map((this.files.get(name) ?? []).map(({ rule, words, count }) => [nameRow(rule, words), count]));
    const isNew = report.diagnostics.map(({ rule, print }) => {
      const row = nameRow(rule, print ?? '');
      const count = print === undefined ? 0 : (left.get(row) ?? 0);
      left.set(row, count - 1);
      return count <= 0;
    });
    const diagnostics = report.diagnostics.filter((_, i) => isNew[i]);
    const { detail } = report;
    return {
      report: {
        ...report,
        diagnostics,
        ...(detail ? { detail: { ...detail, contexts: detail.contexts.filter((_, i) => isNew[i]) } } : {}),
      },
      known: report.diagnostics.length - diagnostics.length,
    };
  }

  /** Writes the file where it is made anew; files that are gone are left out. @throws what the file system says. */
  async finish(session: Session): Promise<void> {
    if (!this.isUpdating) return;
    const files: Record<string, readonly Row[]> = Object.create(null);
    for (const name of [...this.files.keys()].sort()) {
      const rows = this.files.get(name)!;
      if (rows.length > 0 && (await exists(resolve(this.#folder, name)))) files[name] = rows;
    }
    const text = `${JSON.stringify({ version: 1, files }, null, 2)}\n`;
    await replaceFile(this.file, new TextEncoder().encode(text));
    const count = Object.values(files).reduce((sum, rows) => sum + rows.reduce((all, row) => all + row.count, 0), 0);
    await session.note(session.texts.baselineWritten(count));
  }
}

function toRows(diagnostics: readonly Diagnostic[]): Row[] {
  const rows = new Map<string, Row>();
  for (const { rule, print } of diagnostics) {
    if (print === undefined) continue;
    const name = nameRow(rule, print);
    rows.set(name, { rule, words: print, count: (rows.get(name)?.count ?? 0) + 1 });
  }
  return [...rows.values()];
}

/** Throws UsageError where there is none, or none that can be read: what is old cannot be told from what is new then. */
export async function loadBaseline(name: string, isUpdating: boolean, session: Session): Promise<Baseline> {
  const file = resolve(session.io.cwd, name);
  const text = await readProjectFile(file);
  if (typeof text !== 'string') {
    if (isUpdating && text.id === 'missing') return new Baseline(file, new Map(), true);
    throw new UsageError((texts) =>
      text.id === 'missing'
        ? texts.noBaseline(name)
        : `${name}${texts.colon}${texts.reasons[text.id](text.detail ?? '')}`,
    );
  }
  const files = readRows(text);
  if (!files) throw new UsageError((texts) => texts.badBaseline(name));
  return new Baseline(file, files, isUpdating);
}

/** Undefined where the text is no baseline. */
function readRows(text: string): Map<string, readonly Row[]> | undefined {
  try {
    const { version, files } = JSON.parse(text);
    if (version !== 1 || typeof files !== 'object' || files === null) return undefined;
    const all = Object.entries(files).map(([name, rows]): [string, Row[]] => [name, (rows as unknown[]).map(toRow)]);
    return new Map(all);
  } catch {
    return undefined;
  }
}

function toRow(value: unknown): Row {
  const { rule, words, count } = value as Row;
  if (typeof rule !== 'string' || typeof words !== 'string' || typeof count !== 'number') throw new TypeError('row');
  return { rule, words, count };
}
