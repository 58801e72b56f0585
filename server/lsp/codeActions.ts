// Quick fixes at a place, from the kept result of that version: nothing is linted for them. Other kinds of action get an
// answer at once, so that saving a file never waits.
import { type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic } from 'vscode-languageserver';
import { chooseFixes, chooseRuleFixes, type Finding, findFix, type Locale } from '../core/index.js';
import type { Checked } from './checker.js';
import { computeConfigActions } from './configActions.js';
import type { PlanDocument } from './document.js';
import { computeFillActions } from './fillActions.js';
import { fromLspRange } from './fromLsp.js';
import { computeIgnoreAction } from './ignoreActions.js';
import type { IgnoreReport } from './ignoreReport.js';
import { findPlaceholderOf } from './placeholders.js';
import type { Session } from './session.js';
import { getTexts } from './texts.js';
import { toLspDiagnostic, toLspFix, toVersionedEdit } from './toLsp.js';
import { findIgnoreRoot } from './workspace.js';

/** A selection may touch hundreds of findings; a menu of so many actions helps nobody. */
const maximumFindings = 10;

export function registerCodeActions(session: Session, report: IgnoreReport): void {
  session.connection.onCodeAction((params, token) => {
    const kinds = wantedKinds(params);
    if (!kinds.quickFix && !kinds.fixAll) return [];
    const { uri } = params.textDocument;
    if (findIgnoreRoot(uri) !== undefined) {
      return session.answerAny(uri, token, (document) => report.computeActions(document, params.range));
    }
    if (kinds.quickFix && session.configs.owns(uri)) {
      return session.answerAny(uri, token, (document) => computeConfigActions(session, document, params.range));
    }
    return session.answer(uri, token, async (current) => {
      const checked = await session.checker.check(current);
      const locale = await session.settings.getLocale(uri);
      const place = { session, document: current, checked, locale };
      return [...(kinds.fixAll ? computeFixAll(place) : []), ...(kinds.quickFix ? computeActions(place, params) : [])];
    });
  });
}

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.planlint`;

/** A kind also asks for its sub-kinds: `source` for `source.fixAll.planlint`; saving asks for that one by name. */
const wantedKinds = ({ context }: CodeActionParams): { readonly quickFix: boolean; readonly fixAll: boolean } => {
  const asks = (wanted: string): boolean =>
    context.only?.some((kind) => kind === '' || wanted === kind || wanted.startsWith(`${kind}.`)) ?? false;
  return { quickFix: context.only === undefined || asks(CodeActionKind.QuickFix), fixAll: asks(FIX_ALL) };
};

/** All safe changes of the last result, as one; nothing is linted for it, so that saving never waits. */
function computeFixAll({ document, checked, locale }: ActionPlace): CodeAction[] {
  const edits = chooseFixes(checked.findings).flatMap(({ fix }) => fix.edits);
  if (edits.length === 0) return [];
  return [{ title: getTexts(locale).fixAll, kind: FIX_ALL, edit: toVersionedEdit(document, edits) }];
}

/** The same change at every place of a rule, offered where there is more than one. */
function computeFixRule({ document, checked, locale }: ActionPlace, finding: Finding): CodeAction[] {
  if (!findFix(finding, true)) return [];
  const chosen = chooseRuleFixes(checked.findings, finding.rule);
  if (chosen.length < 2) return [];
  const title = getTexts(locale).fixRule(finding.rule, chosen.length);
  const edits = chosen.flatMap(({ fix }) => fix.edits);
  return [{ title, kind: CodeActionKind.QuickFix, edit: toVersionedEdit(document, edits) }];
}

export interface ActionPlace {
  readonly session: Session;
  readonly document: PlanDocument;
  readonly checked: Checked;
  readonly locale: Locale;
}

function computeActions(place: ActionPlace, params: CodeActionParams): CodeAction[] {
  const span = fromLspRange(place.document.snapshot, params.range);
  const touched = place.checked.findings.filter((f) => f.span.start <= span.end && span.start <= f.span.end);
  const found = touched.slice(0, maximumFindings).flatMap((finding) => {
    const diagnostics = [findDiagnostic(place, finding, params.context.diagnostics)];
    return computeActionsOf(place, finding).map((action) => ({ ...action, diagnostics }));
  });
  // Two places of one kind offer *fill in all* once.
  return found.filter((action, i) => found.findIndex((other) => other.title === action.title) === i);
}

function computeActionsOf(place: ActionPlace, finding: Finding): CodeAction[] {
  const { document, locale, session } = place;
  const fixes = [
    ...finding.fixes.map((fix) => toLspFix(document, finding, fix, locale)),
    ...computeFixRule(place, finding),
  ];
  if (!session.options.commands) return fixes;
  const placeholder = findPlaceholderOf(document, finding);
  const fills = placeholder ? computeFillActions(document, placeholder, locale) : [];
  const ignore = computeIgnoreAction(place, finding, placeholder);
  return [...fills, ...fixes, ...(ignore ? [ignore] : [])];
}

/** The client's own object where it sent one, so that it knows which squiggle the action belongs to. */
function findDiagnostic(place: ActionPlace, finding: Finding, sent: readonly Diagnostic[]): Diagnostic {
  const own = toLspDiagnostic(place.document, finding, place.locale);
  const key = JSON.stringify([own.code, own.range]);
  return sent.find((diagnostic) => JSON.stringify([diagnostic.code, diagnostic.range]) === key) ?? own;
}
