// Whether a plan can be issued, from the last check.
import type { CancellationToken } from 'vscode-languageserver';
import { computeReadiness, type Finding, nameProblems, say } from '../core/index.js';
import { toLintOptions } from '../project/resolve.js';
import type { ClientRequests, ProblemItem, ReadinessResult } from '../protocol.js';
import { toProblemItem } from './problems.js';
import type { Session } from './session.js';

export function registerReadiness(session: Session): void {
  session.connection.onRequest(
    'planlint/readiness' satisfies keyof ClientRequests,
    ({ uri }: ClientRequests['planlint/readiness']['params'], token: CancellationToken) =>
      session.answer(uri, token, async (document): Promise<ReadinessResult> => {
        const checked = await session.checker.check(document);
        const { severities } = toLintOptions(await session.configs.get(uri));
        const locale = await session.settings.getLocale(uri);
        const model = session.modelOf(document);
        const problems = nameProblems(model, checked.findings);
        const { checks, ...rest } = computeReadiness(model, { ...checked, severities });
        const named = new Map(problems.map((problem) => [problem.finding, problem]));
        const toItems = (open: readonly Finding[]): ProblemItem[] =>
          open.map((finding) => toProblemItem(document, named.get(finding)!, locale));
        return {
          ...rest,
          version: document.version,
          checks: checks.map((check) => ({ ...check, title: say(check.title, locale), open: toItems(check.open) })),
          ignored: checked.ignored ?? 0,
        };
      }),
  );
}
