// The client's texts. VS Code's own l10n bundle would follow its display language only, and a writer may set planlint's apart.
// Each part of the client has a file of its own in texts/; its Chinese texts give the type, so a missing English one does not
// compile.
import * as board from './texts/board.js';
import * as compare from './texts/compare.js';
import * as filling from './texts/filling.js';
import * as ignore from './texts/ignore.js';
import * as newPlan from './texts/newPlan.js';
import * as placeholders from './texts/placeholders.js';
import * as problems from './texts/problems.js';
import * as readiness from './texts/readiness.js';
import * as sections from './texts/sections.js';
import * as status from './texts/status.js';
import * as targets from './texts/targets.js';
import * as workspaceCheck from './texts/workspaceCheck.js';

const chinese = {
  ...status.chinese,
  ...placeholders.chinese,
  ...ignore.chinese,
  ...sections.chinese,
  ...targets.chinese,
  ...filling.chinese,
  ...problems.chinese,
  ...readiness.chinese,
  ...workspaceCheck.chinese,
  ...newPlan.chinese,
  board: board.chinese,
  compare: compare.chinese,
};

export type Texts = typeof chinese;

const english: Texts = {
  ...status.english,
  ...placeholders.english,
  ...ignore.english,
  ...sections.english,
  ...targets.english,
  ...filling.english,
  ...problems.english,
  ...readiness.english,
  ...workspaceCheck.english,
  ...newPlan.english,
  board: board.english,
  compare: compare.english,
};

/** `setting` is planlint.locale, `display` the language that VS Code shows itself in. */
export function getTexts(setting: string | undefined, display: string): Texts {
  const locale = setting === 'zh-CN' || setting === 'en' ? setting : display;
  return /^zh\b/i.test(locale) ? chinese : english;
}
