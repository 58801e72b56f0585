// What the commands that show one document share: finding the one file and reading it.
import { createSnapshot, type DocumentModel, getModel } from '../../core/index.js';
import type { Arguments } from '../args.js';
import { type FindOptions, findTargets, type Target } from '../files.js';
import { type Document, readTarget } from '../read.js';
import type { Failure } from '../reason.js';
import type { Session } from '../session.js';
import { getStdinName, requireFiles } from '../targets.js';
import { UsageError } from '../usage.js';

export interface OneDocument {
  readonly document: Document;
  readonly model: DocumentModel;
}

/** The document that the arguments name; undefined, and the session told, where it cannot be read. */
export async function readOne(
  command: string,
  session: Session,
  { positionals, values }: Arguments,
): Promise<OneDocument | undefined> {
  requireFiles(command, positionals);
  const target = await findOne(positionals, { cwd: session.io.cwd, stdinName: getStdinName(values, positionals) });
  const document = 'reason' in target ? target : await readTarget(target, session.io.stdin);
  if ('reason' in document) {
    await session.fail(document);
    return undefined;
  }
  return { document, model: getModel(createSnapshot(document.text, { markdown: document.markdown })) };
}

/** The document of one of several names; undefined, and the session told, where it cannot be read. */
export async function readNamed(name: string, session: Session): Promise<Document | undefined> {
  const target = await findOne([name], { cwd: session.io.cwd });
  const document = 'reason' in target ? target : await readTarget(target, session.io.stdin);
  if (!('reason' in document)) return document;
  await session.fail(document);
  return undefined;
}

async function findOne(names: readonly string[], options: FindOptions): Promise<Target | Failure> {
  const found: (Target | Failure)[] = [];
  for await (const target of findTargets(names, options)) {
    found.push(target);
    // A folder may hold thousands; two are enough to refuse.
    if (found.length > 1) throw new UsageError((texts) => texts.oneFile);
  }
  return found[0]!;
}
