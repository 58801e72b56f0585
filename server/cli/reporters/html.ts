// One page that stands alone: no script, no address, nothing loaded. Parts of files are written as they are checked; the list of
// files, which needs them all, comes last in the text and first to the eye.
import { say } from '../../core/index.js';
import type { FailureReport, Reporter } from '../reporter.js';
import type { Session } from '../session.js';
import { version } from '../version.js';
import { countSeverities, renderCounts, renderFile } from './html/file.js';
import { element, table, text } from './html/markup.js';
import { POLICY, STYLE } from './html/style.js';
import { PAGE_TEXTS } from './html/texts.js';

export function createHtmlReporter({ io: { stdout }, texts, locale }: Session): Reporter {
  const words = say(PAGE_TEXTS, locale);
  const rows: string[][] = [];
  const failures: FailureReport[] = [];
  let before = renderHead(words.title, locale);
  const write = async (markup: string): Promise<void> => {
    const head = before;
    before = '';
    await stdout.write(head + markup);
  };
  return {
    file(report) {
      const anchor = `f${rows.length}`;
      const name = report.path === '-' ? texts.standardInput : report.path;
      const counts = renderCounts(countSeverities(report.diagnostics), texts) || text(words.none);
      rows.push([element('a', text(name), { href: `#${anchor}` }), counts]);
      return write(renderFile(report, { words, texts, anchor }));
    },
    async failure(failure) {
      failures.push(failure);
    },
    end() {
      const all = [...rows, ...failures.map(({ message }) => [text(message), text(words.failed)])];
      const index =
        all.length > 1 || failures.length > 0 ? renderIndex(all, words.files, [words.file, words.problems]) : '';
      return write(`${index}${element('footer', text(words.made(version)))}\n</main>\n</body>\n</html>\n`);
    },
  };
}

const renderIndex = (rows: readonly (readonly string[])[], title: string, head: readonly string[]): string =>
  `${element('nav', `${element('h2', text(title))}\n${table(head, rows)}`)}\n`;

const renderHead = (title: string, locale: string): string => `<!DOCTYPE html>
<html lang="${text(locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${text(title)}</h1>
`;
