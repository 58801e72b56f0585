// *Fill in …* and *fill in all*: the actions, and the request for what a value changes in the document as it is now.
import { type CancellationToken, type CodeAction, CodeActionKind } from 'vscode-languageserver';
import {
  computeFillEdits,
  type DocumentModel,
  type FillGroup,
  findFillGroups,
  getModel,
  type Locale,
  type Placeholder,
} from '../core/index.js';
import type {
  ClientRequests,
  Commands,
  FillArguments,
  FillEditsParams,
  FillEditsResult,
  FillTarget,
} from '../protocol.js';
import type { PlanDocument } from './document.js';
import { fromLspRange } from './fromLsp.js';
import type { Session } from './session.js';
import { getTexts } from './texts.js';
import { toLspEdit, toLspRange } from './toLsp.js';

export function computeFillActions(document: PlanDocument, placeholder: Placeholder, locale: Locale): CodeAction[] {
  const model = getModel(document.snapshot);
  const groups = findFillGroups(model, placeholder);
  if (!groups) return [];
  const texts = getTexts(locale);
  const { one, all } = groups;
  const { quote } = placeholder;
  const alike = findAlike(model, placeholder.key);
  const place = { index: alike.indexOf(placeholder), of: alike.length };
  const actions = [toAction(texts.fillOne(quote), document, { ...one, quote }, place)];
  if (all) actions.push(toAction(texts.fillAll(quote, all.places.length), document, { ...all, quote }));
  return actions;
}

/** Placeholders that take one value, so that only their place tells them apart. */
const findAlike = (model: DocumentModel, key: string): Placeholder[] =>
  model.placeholders.filter((placeholder) => placeholder.key === key);

function toAction(title: string, document: PlanDocument, group: FillGroup, place?: FillTarget['place']): CodeAction {
  const argument: FillArguments = {
    uri: document.uri,
    version: document.version,
    key: group.key,
    type: group.type,
    quote: group.quote,
    ranges: group.places.map((span) => toLspRange(document.snapshot, span)),
    ...(place && { place }),
  };
  const command = 'planlint.fill' satisfies keyof Commands;
  return {
    title,
    kind: CodeActionKind.QuickFix,
    ...(place && { isPreferred: true }),
    command: { title, command, arguments: [argument] },
  };
}

/** What writing a value to a target changes in the document as it is now. */
export function registerFillEdits(session: Session): void {
  session.connection.onRequest(
    'planlint/fillEdits' satisfies keyof ClientRequests,
    (params: FillEditsParams, token: CancellationToken) =>
      session.answer(params.uri, token, (document): FillEditsResult | null => {
        const model = getModel(document.snapshot);
        const places = params.filled
          ? [fromLspRange(document.snapshot, params.filled)]
          : findGroup(model, params)?.places;
        if (!places) return null;
        const edits = computeFillEdits(model, places, params.value);
        return { version: document.version, edits: edits.map((edit) => toLspEdit(document.snapshot, edit)) };
      }),
  );
}

/** A single place is found again only where as many alike are left as there were: else it cannot be told which one was meant. */
function findGroup(model: DocumentModel, target: FillTarget): FillGroup | undefined {
  if (target.place) {
    const alike = findAlike(model, target.key);
    const meant = alike.length === target.place.of ? alike[target.place.index] : undefined;
    return meant && findFillGroups(model, meant)?.one;
  }
  const first = model.placeholders.find((placeholder) => placeholder.key === target.key && placeholder.fill);
  const groups = first && findFillGroups(model, first);
  return groups?.all ?? groups?.one;
}
