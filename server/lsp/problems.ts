// The findings of a plan by rule, from the last check: the client's own diagnostics know neither titles nor which changes go
// together, and may be those of an older version.
import type { CancellationToken } from 'vscode-languageserver';
import {
  chooseRuleFixes,
  explainRule,
  groupProblems,
  type Locale,
  nameProblems,
  type Problem,
  renderFix,
  renderMessage,
} from '../core/index.js';
import type {
  ClientRequests,
  ExplainRuleResult,
  FixRuleResult,
  IgnoreArguments,
  ProblemItem,
  ProblemsResult,
} from '../protocol.js';
import type { Diagnostics } from './diagnostics.js';
import type { PlanDocument } from './document.js';
import { createIgnoreArguments } from './ignoreActions.js';
import type { Session } from './session.js';
import { toLspEdit, toLspRange } from './toLsp.js';

type Params<M extends keyof ClientRequests> = ClientRequests[M]['params'];

export function registerProblems(session: Session, diagnostics: Diagnostics): void {
  const { connection } = session;
  connection.onRequest(
    'planlint/problems' satisfies keyof ClientRequests,
    ({ uri }: Params<'planlint/problems'>, token: CancellationToken) =>
      session.answer(uri, token, async (document): Promise<ProblemsResult> => {
        const { findings } = await diagnostics.findReported(document);
        const locale = await session.settings.getLocale(uri);
        const groups = groupProblems(session.modelOf(document), findings, locale).map((group) => ({
          ...group,
          rules: group.rules.map((rule) => ({
            ...rule,
            problems: rule.problems.map((problem) => toProblemItem(document, problem, locale)),
          })),
        }));
        return { version: document.version, groups };
      }),
  );

  connection.onRequest(
    'planlint/fixRule' satisfies keyof ClientRequests,
    ({ uri, rule }: Params<'planlint/fixRule'>, token: CancellationToken) =>
      session.answer(uri, token, async (document): Promise<FixRuleResult> => {
        const chosen = chooseRuleFixes((await session.checker.check(document)).findings, rule);
        const locale = await session.settings.getLocale(uri);
        const edits = chosen.flatMap(({ finding, fix }) => {
          const review = fix.safety === 'safe' ? {} : { review: renderFix(finding, fix, locale) };
          return fix.edits.map((edit) => ({ ...toLspEdit(document.snapshot, edit), ...review }));
        });
        return { version: document.version, places: chosen.length, edits };
      }),
  );

  connection.onRequest(
    'planlint/ignoreProblem' satisfies keyof ClientRequests,
    ({ uri, id }: Params<'planlint/ignoreProblem'>, token: CancellationToken) =>
      session.answer(uri, token, async (document): Promise<IgnoreArguments | null> => {
        const { findings } = await session.checker.check(document);
        const found = nameProblems(session.modelOf(document), findings).find((problem) => problem.id === id);
        return (found && createIgnoreArguments(session, document, found.finding)) ?? null;
      }),
  );

  connection.onRequest(
    'planlint/explainRule' satisfies keyof ClientRequests,
    async ({ uri, rule }: Params<'planlint/explainRule'>): Promise<ExplainRuleResult | null> => {
      const markdown = explainRule(rule, await session.settings.getLocale(uri));
      return markdown === undefined ? null : { markdown };
    },
  );
}

export function toProblemItem({ snapshot }: PlanDocument, problem: Problem, locale: Locale): ProblemItem {
  const { id, finding, words, before, after } = problem;
  const { rule, severity, span } = finding;
  const range = toLspRange(snapshot, span);
  return { id, rule, severity, range, words, before, after, message: renderMessage(finding, locale) };
}
