// Semantic tokens: the whole document, a range of it, or what changed since the last answer.
import type {
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensEdit,
  SemanticTokensLegend,
} from 'vscode-languageserver';
import { computeTokens, positionAt, type Span, TOKEN_KINDS, type TokenKind } from '../core/index.js';
import type { PlanDocument } from './document.js';
import { fromLspRange } from './fromLsp.js';
import type { Session } from './session.js';

/** As the manifest names them, in the order of the core's kinds. */
const TYPES: Readonly<Record<TokenKind, string>> = {
  label: 'planLabel',
  indicator: 'planIndicator',
  figure: 'planFigure',
  claim: 'planClaim',
  placeholder: 'planPlaceholder',
};

export const tokenLegend: SemanticTokensLegend = {
  tokenTypes: TOKEN_KINDS.map((kind) => TYPES[kind]),
  tokenModifiers: [],
};

/** How many numbers the protocol spends on a token. */
const WIDTH = 5;

export function registerTokens(session: Session): void {
  const { semanticTokens } = session.connection.languages;
  /** The last whole answer for each document. */
  const last = new Map<string, SemanticTokens>();
  let nextId = 1;

  const answerWhole = (document: PlanDocument): SemanticTokens => {
    const whole = { resultId: String(nextId++), data: encode(session, document) };
    last.set(document.uri, whole);
    return whole;
  };

  semanticTokens.on(
    async ({ textDocument: { uri } }, token) => (await session.answer(uri, token, answerWhole)) ?? NONE,
  );

  semanticTokens.onDelta(
    async ({ textDocument: { uri }, previousResultId }, token) =>
      (await session.answer(uri, token, (document): SemanticTokens | SemanticTokensDelta => {
        const before = last.get(uri);
        const whole = answerWhole(document);
        if (before?.resultId !== previousResultId) return whole;
        return { resultId: whole.resultId!, edits: diffTokens(before.data, whole.data) };
      })) ?? NONE,
  );

  semanticTokens.onRange(
    async ({ textDocument: { uri }, range }, token) =>
      (await session.answer(uri, token, (document) => ({
        data: encode(session, document, fromLspRange(document.snapshot, range)),
      }))) ?? NONE,
  );

  session.documents.onDidClose(({ document }) => last.delete(document.uri));
}

const NONE: SemanticTokens = { data: [] };

function encode(session: Session, document: PlanDocument, range?: Span): number[] {
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const { start, end, kind } of computeTokens(session.modelOf(document), range)) {
    const at = positionAt(document.snapshot, start);
    if (at.line !== line) character = 0;
    data.push(at.line - line, at.character - character, end - start, TOKEN_KINDS.indexOf(kind), 0);
    ({ line, character } = at);
  }
  return data;
}

/** One edit from the first token that differs to the last one; none where all are the same. */
export function diffTokens(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  start -= start % WIDTH;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  tail -= tail % WIDTH;
  const deleteCount = before.length - tail - start;
  const data = after.slice(start, after.length - tail);
  return deleteCount === 0 && data.length === 0 ? [] : [{ start, deleteCount, data }];
}
