// Checkstyle's XML, which Jenkins, reviewdog and many others read.
import type { Severity } from '../../core/index.js';
import type { Output } from '../io.js';
import type { Reporter } from '../reporter.js';
import { attributes, XML_HEAD } from './xml.js';

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'info',
};

export function createCheckstyleReporter(stdout: Output): Reporter {
  let before = `${XML_HEAD}<checkstyle version="4.3">\n`;
  const write = async (text: string): Promise<void> => {
    const head = before;
    before = '';
    await stdout.write(head + text);
  };
  const toFile = (name: string, errors: string): string =>
    `<file${attributes({ name })}>${errors && `\n${errors}`}</file>\n`;
  return {
    file: ({ path, diagnostics }) =>
      write(
        toFile(
          path,
          diagnostics
            .map(({ line, column, severity, message, rule }) => {
              const source = `planlint.${rule}`;
              return `<error${attributes({ line, column, severity: LEVELS[severity], message, source })}/>\n`;
            })
            .join(''),
        ),
      ),
    failure: ({ path, reason, message }) =>
      write(toFile(path, `<error${attributes({ severity: 'error', message, source: `planlint.${reason}` })}/>\n`)),
    end: () => write('</checkstyle>\n'),
  };
}
