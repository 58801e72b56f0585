// A document beside the plan that it is compared with, for the client's view.
import type { CancellationToken } from 'vscode-languageserver';
import { compare, getModel, type Snapshot, type Span, type TargetRow, withPacks } from '../core/index.js';
import type { ClientNotifications, ClientRequests, ComparedFigure, ComparisonResult, LeftBehind } from '../protocol.js';
import type { PlanDocument } from './document.js';
import type { Session } from './session.js';
import { toLspRange } from './toLsp.js';

/** `recheck` checks the open documents anew, because their reports depend on what is chosen. */
export function registerCompare(session: Session, recheck: () => void): void {
  session.connection.onRequest(
    'planlint/comparison' satisfies keyof ClientRequests,
    ({ uri }: ClientRequests['planlint/comparison']['params'], token: CancellationToken) =>
      session.answer(uri, token, (document) => read(session, document)),
  );
  session.connection.onNotification(
    'planlint/comparisons' satisfies keyof ClientNotifications,
    ({ chosen }: ClientNotifications['planlint/comparisons']) => {
      session.compared.choose(chosen);
      recheck();
    },
  );
}

const NOTHING = { targets: [], passages: [], sentences: 0, carried: 0, names: [], years: [] };

async function read(session: Session, document: PlanDocument): Promise<ComparisonResult> {
  // Waits for the packs of the folder and for the other plan.
  const { compared } = await session.checker.check(document);
  const { version, snapshot } = document;
  if (!compared) return { version, ...NOTHING };
  const { uri, from, snapshot: there } = compared;
  const other = { uri, from, found: there !== undefined };
  if (!there) return { version, other, ...NOTHING };
  const model = session.modelOf(document);
  const { targets, carried, names, years } = compare(model, getModel(withPacks(there, model.snapshot.packs ?? [])));
  return {
    version,
    other,
    targets: targets.map(({ change, trend, here, there: old }) => ({
      change,
      ...(trend ? { trend } : {}),
      indicator: (here ?? old)!.indicator,
      ...(here ? { here: toFigure(snapshot, here) } : {}),
      ...(old ? { there: toFigure(there, old) } : {}),
    })),
    passages: carried.passages.map(({ span, other: place, sentences }) => ({
      range: toLspRange(snapshot, span),
      other: toLspRange(there, place),
      text: wordsOf(snapshot, span),
      sentences,
    })),
    sentences: carried.all,
    carried: carried.carried,
    names: names.map(
      ({ span, words, own }): LeftBehind => ({
        range: toLspRange(snapshot, span),
        words,
        ...(own === undefined ? {} : { own }),
      }),
    ),
    years: years.map(
      ({ span, own }): LeftBehind => ({
        range: toLspRange(snapshot, span),
        words: wordsOf(snapshot, span),
        own: `${own}年`,
      }),
    ),
  };
}

const toFigure = (
  snapshot: Snapshot,
  { span, comparator, value, unit, deadline, section }: TargetRow,
): ComparedFigure => ({ range: toLspRange(snapshot, span), comparator, value, unit, deadline, section });

/** A view shows the beginning of a passage; a hover shows more. */
const LONGEST = 400;

const wordsOf = ({ text }: Snapshot, { start, end }: Span): string =>
  text
    .slice(start, Math.min(end, start + LONGEST))
    .replace(/\s+/g, ' ')
    .replace(/[\ud800-\udbff]$/, '');
