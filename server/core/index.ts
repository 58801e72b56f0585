// The public API of the core. Adapters (language server, command line, browser) import this file and nothing deeper.

export type { Comparator } from './data/comparators.js';
export type { Pack } from './data/pack.js';
export type { PackProblem } from './data/packFile.js';
export { readPack } from './data/packFile.js';
export type { CheckId } from './data/readiness.js';
export type { ClaimRow, ClaimState } from './features/claims.js';
export { listClaims } from './features/claims.js';
export type { ComparedTarget, Comparison } from './features/compare.js';
export { compare, computeComparedTargets, TARGET_CHANGES } from './features/compare.js';
export type { Memory } from './features/completion/memory.js';
export { computeMemory, NO_MEMORY } from './features/completion/memory.js';
export type { Offer, OfferKind } from './features/completion/place.js';
export { computeCompletion } from './features/completion.js';
export { explainRule } from './features/explain.js';
export type { FillGroup } from './features/fill.js';
export { computeFillEdits, findFillGroups, findPlaceholder } from './features/fill.js';
export type { FoldingRange } from './features/folding.js';
export { computeFolding } from './features/folding.js';
export { computeFormatting, computeRangeFormatting } from './features/formatting.js';
export type { InlayHint } from './features/hints.js';
export { computeHints } from './features/hints.js';
export type { Hover } from './features/hover.js';
export { findHover } from './features/hover.js';
export { keepPlaces } from './features/keepPlaces.js';
export type { HeadingLens } from './features/lenses.js';
export { computeLenses } from './features/lenses.js';
export type { Link } from './features/links.js';
export { computeLinks } from './features/links.js';
export type { NewPlan, PlanKind, PlanKindInfo } from './features/newPlan.js';
export { describePlanKinds, findPlanKind, readYears, writePlan } from './features/newPlan.js';
export type { OpenPlace } from './features/openPlaces.js';
export { computeOpenPlaces } from './features/openPlaces.js';
export type { Places } from './features/places.js';
export { findDefinition, findHighlights, findReferences } from './features/places.js';
export type { Problem, ProblemGroup, RuleProblems } from './features/problems.js';
export { chooseRuleFixes, groupProblems, nameProblems } from './features/problems.js';
export type { Readiness, ReadinessCheck, ReadinessInput } from './features/readiness.js';
export { computeReadiness, isReady } from './features/readiness.js';
export { looksLikePlan } from './features/recognise.js';
export type { Renaming } from './features/rename.js';
export { computeRename, findRenaming, isNewName } from './features/rename.js';
export { editSection } from './features/sections/edit.js';
export type { Refusal, SectionAction, SectionEdit, SectionResult } from './features/sections/result.js';
export { computeSelection } from './features/selection.js';
export type { FilledSheet, Misfit, MisfitReason, SheetEdit } from './features/sheet.js';
export { readSheet, writeSheet } from './features/sheet.js';
export type { DocumentSymbol } from './features/symbols.js';
export { computeSymbols, entryName } from './features/symbols.js';
export { BYTE_ORDER_MARK, writeCsv } from './features/tables/csv.js';
export { writeMarkdown } from './features/tables/markdown.js';
export type { Completeness, MarkedTarget } from './features/targets/marks.js';
export { computeCompleteness, countConflicts, markTargets, wordMarks } from './features/targets/marks.js';
export type { Baseline, TargetRow } from './features/targets.js';
export { computeTargets } from './features/targets.js';
export type { TargetsToWrite } from './features/targetsTable.js';
export {
  listTargets,
  showTarget,
  writeTargetsCsv,
  writeTargetsMarkdown,
  writeTargetsWorkbook,
} from './features/targetsTable.js';
export type { TokenKind, WordToken } from './features/tokens.js';
export { computeTokens, TOKEN_KINDS } from './features/tokens.js';
export type { PlaceSymbol } from './features/workspaceSymbols.js';
export { computePlaceSymbols, fitsQuery } from './features/workspaceSymbols.js';
export type {
  Finding,
  Fingerprint,
  Fix,
  IgnoreEntry,
  MessageArguments,
  RelatedPlace,
  Severity,
} from './lint/finding.js';
export type { FixOptions, FixResult } from './lint/fix.js';
export { chooseFixes, findFix, fixSnapshot } from './lint/fix.js';
export type { IgnoreMatch } from './lint/ignore.js';
export { applyIgnores, getFingerprint } from './lint/ignore.js';
export type { LintOptions, LintResult, RuleFailure } from './lint/lint.js';
export { lint, lintInSteps } from './lint/lint.js';
export { renderFix, renderMessage, renderRelated } from './lint/render.js';
export type { Claim, ClaimItem, DocumentClaims, Slogan } from './model/claims.js';
export type { Passage } from './model/compare/sentences.js';
export type { TargetChange } from './model/compare/targets.js';
export type { DocumentModel } from './model/document.js';
export { getModel } from './model/document.js';
export type { FigureRecord, FigureRole } from './model/ledger.js';
export type { EntryKind, OutlineEntry } from './model/outline.js';
export type { Placeholder, PlaceholderKind, PlaceholderType } from './model/placeholder.js';
export type { Region, RegionKind } from './model/regions.js';
export { GROUPS } from './rules/groups.js';
export { describeRules, hasRule } from './rules/index.js';
export type { OptionSpec, OptionValue, RuleOptions } from './rules/options.js';
export { defaultOf, LONGEST_WORDS } from './rules/options.js';
export type { PatternMatch, UserPattern } from './rules/pattern.js';
export { PATTERN_GROUP } from './rules/pattern.js';
export type { RuleDescription } from './rules/rule.js';
export { keepUnits } from './text/remember.js';
export { findLocale, LOCALES, type Locale, say, type Worded, type Written } from './text/say.js';
export type { Snapshot, SnapshotOptions } from './text/snapshot.js';
export { createSnapshot, editSnapshot, offsetAt, positionAt, withPacks } from './text/snapshot.js';
export type { Position, Span, TextEdit } from './text/span.js';
export { contains, overlaps, shift } from './text/span.js';
