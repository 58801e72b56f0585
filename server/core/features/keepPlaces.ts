// What one value fills in, both parts of x月x日, is reported twice and counted once: lens, status and views say one number.
import type { Finding } from '../lint/finding.js';
import type { DocumentModel } from '../model/document.js';

/** Without those on further parts of a place; others than on placeholders are all kept. */
export function keepPlaces(model: DocumentModel, findings: readonly Finding[]): readonly Finding[] {
  if (!findings.some(isPlaceholder)) return findings;
  const fills = new Map(model.placeholders.map(({ span, fill }) => [span.start, fill]));
  const seen = new Set<number>();
  return findings.filter((finding) => {
    const fill = isPlaceholder(finding) ? fills.get(finding.span.start) : undefined;
    if (!fill || fill.end === fill.start) return true;
    if (seen.has(fill.start)) return false;
    seen.add(fill.start);
    return true;
  });
}

export const isPlaceholder = ({ rule }: Finding): boolean => rule.startsWith('placeholder/');
