// What must be in order before a plan is issued. A finding counts for the first row that it fits; what fits none does not stand
// in the way.
import type { Severity } from '../lint/finding.js';
import type { Worded } from '../text/say.js';

export type CheckId = 'placeholders' | 'figures' | 'counts' | 'errors';

export interface CheckRow {
  readonly id: CheckId;
  /** What it finds. */
  readonly title: Worded;
  /** The groups of rules that it looks at; all of them where absent. */
  readonly groups?: readonly string[];
  /** The severities that count. */
  readonly severities: readonly Severity[];
}

export const CHECKS: readonly CheckRow[] = [
  // Whatever a writer makes of its severity: a plan with a blank in it is not finished.
  {
    id: 'placeholders',
    title: { 'zh-CN': '待填', en: 'Placeholders' },
    groups: ['placeholder'],
    severities: ['error', 'warning', 'information', 'hint'],
  },
  {
    id: 'figures',
    title: { 'zh-CN': '目标、数字有问题', en: 'Problems of targets and figures' },
    groups: ['figure'],
    severities: ['error', 'warning'],
  },
  {
    id: 'counts',
    title: { 'zh-CN': '说几项、列几项对不上', en: 'Counts that differ from what is listed' },
    groups: ['count'],
    severities: ['error', 'warning'],
  },
  { id: 'errors', title: { 'zh-CN': '其他错误', en: 'Other errors' }, severities: ['error'] },
];
