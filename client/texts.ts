// The client's texts. VS Code's own l10n bundle would follow its display language only, and a writer may set planlint's apart.
// Each part of the client has a file of its own in texts/; its Chinese texts give the type, so a missing English one does not
// compile.
import { findLocale, LOCALES, type Locale, say, type Written } from '../server/core/wording.js';
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

const english: typeof chinese = {
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

const written: Written<typeof chinese> = { 'zh-CN': chinese, en: english };

export type Texts = typeof chinese & { readonly locale: Locale };

const made = new Map<Locale, Texts>();

/** `setting` is planlint.locale, `display` the language that VS Code shows itself in. */
export function getTexts(setting: string | undefined, display: string): Texts {
  const locale = LOCALES.find((one) => one === setting) ?? findLocale(display) ?? 'en';
  const texts = made.get(locale) ?? { ...say(written, locale), locale };
  made.set(locale, texts);
  return texts;
}
