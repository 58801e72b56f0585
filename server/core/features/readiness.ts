// Whether a plan can be issued, and what stands in the way: data/readiness.ts says what counts.
import { CHECKS, type CheckId, type CheckRow } from '../data/readiness.js';
import type { Finding, Severity } from '../lint/finding.js';
import type { DocumentModel } from '../model/document.js';
import { groupOf } from '../rules/groups.js';
import { describeRules } from '../rules/index.js';
import type { Worded } from '../text/say.js';
import { listClaims } from './claims.js';
import { keepPlaces } from './keepPlaces.js';

export interface ReadinessInput {
  /** Without those that the writer set aside. */
  readonly findings: readonly Finding[];
  /** Rules that threw, so that nothing is known of what they look for. */
  readonly failed?: readonly string[];
  /** What was set, by rule id. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
}

export interface ReadinessCheck {
  readonly id: CheckId;
  /** What it finds. */
  readonly title: Worded;
  /** How many figures or claims were looked at; absent where there is nothing to count. */
  readonly examined?: number;
  /** What stands in the way, in the order of the text. */
  readonly open: readonly Finding[];
}

export interface Readiness {
  readonly ready: boolean;
  /** One for each row of the data, in its order. */
  readonly checks: readonly ReadinessCheck[];
  /** Findings that do not stand in the way. */
  readonly others: number;
  /** Rules that count and are switched off. */
  readonly off: readonly string[];
  /** Rules that count and failed: the plan is not called ready. */
  readonly failed: readonly string[];
}

export function computeReadiness(model: DocumentModel, input: ReadinessInput): Readiness {
  const { severities = {} } = input;
  const findings = keepPlaces(model, input.findings);
  const checks = CHECKS.map(({ id, title }) => ({
    id,
    title,
    ...countExamined(model, id, findings),
    open: findings.filter((finding) => findCheck(finding) === id),
  }));
  const counting = describeRules().map(({ id }) => id);
  return {
    ready: isReady(input),
    checks,
    others: findings.length - checks.reduce((sum, { open }) => sum + open.length, 0),
    off: counting.filter((rule) => isNamed(rule) && severities[rule] === 'off'),
    failed: (input.failed ?? []).filter(isNamed),
  };
}

/** The same without the counts, for whoever asks at every keystroke. */
export const isReady = ({ findings, failed = [] }: ReadinessInput): boolean =>
  !failed.some(isNamed) && !findings.some((finding) => findCheck(finding) !== undefined);

const findCheck = ({ rule, severity }: Finding): CheckId | undefined =>
  CHECKS.find((row) => holds(row, rule) && row.severities.includes(severity))?.id;

const holds = ({ groups }: CheckRow, rule: string): boolean => groups?.includes(groupOf(rule)) ?? true;

/** The rule is of a group that a row names. */
const isNamed = (rule: string): boolean => CHECKS.some(({ groups }) => groups?.includes(groupOf(rule)));

function countExamined(model: DocumentModel, id: CheckId, findings: readonly Finding[]): { examined?: number } {
  if (id === 'figures') return { examined: model.figures.length };
  if (id === 'counts') return { examined: listClaims(model, findings).length };
  return {};
}
