// The places still to be filled in as the view of them shows them, and the collection sheet of them.
import type { CancellationToken } from 'vscode-languageserver';
import { computeOpenPlaces, getModel, type OpenPlace, readSheet, writeSheet } from '../core/index.js';
import type {
  ClientRequests,
  PlaceItem,
  PlacesResult,
  ReadSheetParams,
  ReadSheetResult,
  WriteSheetParams,
  WriteSheetResult,
} from '../protocol.js';
import type { PlanDocument } from './document.js';
import { findPlaceholderOf } from './placeholders.js';
import type { Session } from './session.js';
import { toLspEdit, toLspRange } from './toLsp.js';

export function registerOpenPlaces(session: Session): void {
  const { connection } = session;

  const findPlaces = async (document: PlanDocument): Promise<OpenPlace[]> => {
    const { findings } = await session.checker.check(document);
    const placeholders = new Set(findings.flatMap((finding) => findPlaceholderOf(document, finding) ?? []));
    return computeOpenPlaces(getModel(document.snapshot), [...placeholders]);
  };

  connection.onRequest(
    'planlint/places' satisfies keyof ClientRequests,
    ({ uri }: ClientRequests['planlint/places']['params'], token: CancellationToken) =>
      session.answer(uri, token, async (document): Promise<PlacesResult> => {
        const places = await findPlaces(document);
        return { version: document.version, items: places.map((place) => toItem(document, place)) };
      }),
  );

  connection.onRequest(
    'planlint/writeSheet' satisfies keyof ClientRequests,
    ({ uri, department }: WriteSheetParams, token: CancellationToken) =>
      session.answer(uri, token, async (document): Promise<WriteSheetResult> => {
        const all = await findPlaces(document);
        const places = all.filter(({ departments }) => department === undefined || departments.includes(department));
        const locale = await session.settings.getLocale(uri);
        return { text: writeSheet(getModel(document.snapshot), places, locale), rows: places.length };
      }),
  );

  connection.onRequest(
    'planlint/readSheet' satisfies keyof ClientRequests,
    ({ uri, text }: ReadSheetParams, token: CancellationToken) =>
      session.answer(uri, token, (document): ReadSheetResult => {
        const sheet = readSheet(getModel(document.snapshot), text);
        return {
          version: document.version,
          isSheet: sheet !== undefined,
          edits: (sheet?.edits ?? []).map((edit) => toLspEdit(document.snapshot, edit)),
          misfits: sheet?.misfits ?? [],
          empty: sheet?.empty ?? 0,
        };
      }),
  );
}

function toItem({ snapshot }: PlanDocument, place: OpenPlace): PlaceItem {
  const { id, kind, type, key, place: number, alike, quote, subject, path, departments } = place;
  const { sentence, span } = place;
  const read = (start: number, end: number): string =>
    snapshot.text.slice(start, Math.max(start, end)).replace(/\s*[\r\n]\s*/g, '');
  return {
    id,
    range: toLspRange(snapshot, span),
    ...(place.fill && { fill: toLspRange(snapshot, place.fill) }),
    kind,
    type,
    key,
    place: number,
    alike,
    quote,
    ...(subject !== undefined && { subject }),
    path,
    departments,
    words: read(span.start, span.end),
    before: read(sentence.start, span.start),
    after: read(span.end, sentence.end),
  };
}
