// The most findings that are listed of one document. The gravest come first; the rest is counted in one entry at the top.
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { Finding, Locale, Severity } from '../core/index.js';
import { getTexts } from './texts.js';
import { source } from './toLsp.js';

const RANKS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 };

/** In the order given; nothing is left out where there are no more than `most`. */
export function choose(findings: readonly Finding[], most: number): readonly Finding[] {
  if (findings.length <= most) return findings;
  const ranked = findings.map((finding, at) => ({ finding, at, rank: RANKS[finding.severity] }));
  return ranked
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .slice(0, most)
    .sort((a, b) => a.at - b.at)
    .map(({ finding }) => finding);
}

export const countRest = (count: number, locale: Locale): Diagnostic => ({
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
  severity: DiagnosticSeverity.Information,
  source,
  message: getTexts(locale).more(count),
});
