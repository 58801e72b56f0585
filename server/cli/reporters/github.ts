// Workflow commands of GitHub Actions, which show findings beside the lines of a pull request.
// https://docs.github.com/actions/reference/workflow-commands-for-github-actions
import type { Severity } from '../../core/index.js';
import type { Output } from '../io.js';
import { printable } from '../printable.js';
import type { Reporter } from '../reporter.js';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

const CODES: Readonly<Record<string, string>> = { '%': '%25', '\r': '%0D', '\n': '%0A', ':': '%3A', ',': '%2C' };

const escapeText = (text: string): string => text.replace(/[%\r\n]/g, (mark) => CODES[mark]!);
const escapeProperty = (text: string): string => text.replace(/[%\r\n:,]/g, (mark) => CODES[mark]!);

function toCommand(command: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const pairs = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${command} ${pairs.join(',')}::${escapeText(message)}\n`;
}

/** Line ends are kept, so that the file is found; what else would act on a terminal is shown. */
const nameOf = (path: string): string =>
  path
    .split(/([\r\n])/)
    .map((part) => (/^[\r\n]$/.test(part) ? part : printable(part)))
    .join('');

export const createGithubReporter = (stdout: Output): Reporter => ({
  async file({ path, diagnostics }) {
    const file = nameOf(path);
    const lines = diagnostics.map(({ severity, rule, message, line, column, endLine, endColumn }) => {
      // Columns are shown only for a finding within one line.
      const columns = endLine === line ? { col: column, endColumn } : {};
      const properties = { file, line, endLine, ...columns, title: printable(rule) };
      return toCommand(COMMANDS[severity], properties, printable(message));
    });
    if (lines.length > 0) await stdout.write(lines.join(''));
  },
  failure: ({ path, message }) =>
    stdout.write(toCommand('error', { file: nameOf(path), title: 'planlint' }, printable(message))),
  end: async () => {},
});
