// Checks one document after the other with what they have in common; in this thread or, with a session of its own, in another.
// It never throws: one document never stops the others.
import { resolve } from 'node:path';
import { keepUnits } from '../../core/index.js';
import { checkDocument, type Project } from '../checkDocument.js';
import { ComparedPlans } from '../comparedPlans.js';
import { Config } from '../config.js';
import { decode } from '../decode.js';
import { Ignores } from '../ignores.js';
import { createPackFinder } from '../packs.js';
import { type Document, readTarget } from '../read.js';
import type { Failure } from '../reason.js';
import type { Session } from '../session.js';
import { createKeys } from './key.js';
import { type Common, idOf, type Job, type Outcome } from './outcome.js';

/** Units of text of which facts are kept, some hundred documents': what departments have in common is read once. */
const KEPT_UNITS = 300_000;

export type Inspect = (job: Job) => Promise<Outcome>;

export function createInspector(session: Session, common: Common): Inspect {
  keepUnits(KEPT_UNITS);
  const project: Project = {
    ignores: new Ignores(session),
    findPacks: createPackFinder(session),
    config: new Config(session, common.given),
    others: new ComparedPlans(session),
  };
  const keys = common.keyed ? createKeys(project, session, common) : undefined;

  const inspect: Inspect = async (job) => {
    const head = { ...idOf(job), path: job.target.path };
    const document = await readJob(job, session);
    if ('reason' in document) return { ...head, kind: 'failed', failure: document };
    const key = await keys?.(document);
    if (key !== undefined && key === job.known) return { ...head, kind: 'same' };
    const { checked, failed } = await checkDocument(document, project, session, common.wanted);
    return { ...head, kind: 'checked', checked, ...(key === undefined || failed ? {} : { key }) };
  };

  return (job) =>
    inspect(job).catch((error: unknown) => {
      const detail = error instanceof Error ? error.message : String(error);
      const { path } = job.target;
      return { ...idOf(job), path, kind: 'failed', failure: { path, reason: { id: 'internal', detail } } };
    });
}

async function readJob({ target, text }: Job, { io }: Session): Promise<Document | Failure> {
  if (text === undefined) return readTarget(target, io.stdin);
  const { path } = target;
  const decoded = decode(new TextEncoder().encode(text));
  if ('reason' in decoded) return { path, reason: decoded.reason };
  const absolute = path === '-' ? {} : { absolute: resolve(io.cwd, path) };
  return { path, ...absolute, markdown: /\.md$/i.test(path), ...decoded };
}
