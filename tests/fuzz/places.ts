// Every place that the core names in a text, with what named it, so that one look holds them all to the text.
import {
  computeFolding,
  computeFormatting,
  computeHints,
  computeLenses,
  computeLinks,
  computeOpenPlaces,
  computePlaceSymbols,
  computeSelection,
  computeSymbols,
  computeTargets,
  computeTokens,
  type DocumentModel,
  findDefinition,
  findHighlights,
  findHover,
  findReferences,
  findRenaming,
  type LintResult,
  LOCALES,
  markTargets,
  renderFix,
  renderMessage,
  renderRelated,
  type Span,
  writeSheet,
  writeTargetsCsv,
  writeTargetsMarkdown,
} from '../../server/core/index.js';

type Named = readonly [from: string, span: Span];

/** Places of findings, of what belongs to them and of their fixes. */
export const placesOf = ({ findings }: LintResult): Named[] =>
  findings.flatMap((finding) => [
    [finding.rule, finding.span] as const,
    ...finding.related.map(({ span }) => [`${finding.rule} related`, span] as const),
    ...finding.fixes.flatMap(({ edits }) => edits.map((edit) => [`${finding.rule} fix`, edit] as const)),
  ]);

/** Asks every feature about the whole text, and about one place in it. */
export function askFeatures(model: DocumentModel, { findings }: LintResult, at: number): Named[] {
  const whole = { start: 0, end: model.snapshot.length };
  const named: Named[] = [];
  const take = (from: string, spans: readonly (Span | undefined)[]): void => {
    for (const span of spans) if (span) named.push([from, span]);
  };
  take('tokens', computeTokens(model));
  take(
    'links',
    computeLinks(model).map(({ span }) => span),
  );
  take(
    'targets',
    computeTargets(model).map(({ span }) => span),
  );
  const places = computeOpenPlaces(model);
  take(
    'open places',
    places.flatMap(({ span, fill, sentence }) => [span, fill, sentence]),
  );
  take('formatting', computeFormatting(model));
  take('selection', computeSelection(model, at));
  take('references', findReferences(model, at));
  take('highlights', findHighlights(model, at));
  computeFolding(model);
  computeLenses(model, findings);
  computeSymbols(model);
  computePlaceSymbols(model);
  findDefinition(model, at);
  findRenaming(model, at);
  const targets = markTargets(computeTargets(model), findings);
  for (const locale of LOCALES) {
    take('hover', [findHover(model, at, locale, findings)?.span]);
    computeHints(model, whole, locale);
    writeSheet(model, places, locale);
    writeTargetsCsv({ model, targets, locale });
    writeTargetsMarkdown({ model, targets, locale });
    for (const finding of findings) {
      renderMessage(finding, locale);
      for (const fix of finding.fixes) renderFix(finding, fix, locale);
      for (const place of finding.related) renderRelated(finding, place, locale);
    }
  }
  return named;
}
