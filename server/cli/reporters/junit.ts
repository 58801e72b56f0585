// JUnit's XML, for the servers that build and show tests: a suite a file, a case a finding, and one that passes where nothing
// was found. Only errors and warnings are failures; the rest is told in the case's output.
import type { Output } from '../io.js';
import type { Diagnostic, FileReport } from '../report.js';
import type { Reporter } from '../reporter.js';
import { attributes, XML_HEAD, xml } from './xml.js';

const isFailure = ({ severity }: Diagnostic): boolean => severity === 'error' || severity === 'warning';

export function createJunitReporter(stdout: Output): Reporter {
  let before = `${XML_HEAD}<testsuites name="planlint">\n`;
  const write = async (text: string): Promise<void> => {
    const head = before;
    before = '';
    await stdout.write(head + text);
  };
  return {
    file: (report) => write(toSuite(report)),
    failure: ({ path, reason, message }) =>
      write(
        `<testsuite${attributes({ name: path, tests: 1, failures: 0, errors: 1, skipped: 0, time: 0 })}>\n` +
          `<testcase${attributes({ classname: path, name: reason, time: 0 })}><error${attributes({ type: reason, message })}/></testcase>\n` +
          '</testsuite>\n',
      ),
    end: () => write('</testsuites>\n'),
  };
}

function toSuite({ path, diagnostics }: FileReport): string {
  const failures = diagnostics.filter(isFailure).length;
  const counts = { tests: Math.max(1, diagnostics.length), failures, errors: 0, skipped: 0 };
  const passed = `<testcase${attributes({ classname: path, name: 'planlint', time: 0 })}/>\n`;
  const cases = diagnostics.length > 0 ? diagnostics.map((each) => toCase(path, each)).join('') : passed;
  return `<testsuite${attributes({ name: path, ...counts, time: 0 })}>\n${cases}</testsuite>\n`;
}

function toCase(path: string, diagnostic: Diagnostic): string {
  const { rule, severity, message, line, column } = diagnostic;
  const place = `${path}:${line}:${column}`;
  const head = attributes({ classname: path, name: `${rule} (${line}:${column})`, time: 0 });
  const text = xml(`${place} ${severity} ${message} ${rule}`);
  const inside = isFailure(diagnostic)
    ? `<failure${attributes({ type: severity, message })}>${text}</failure>`
    : `<system-out>${text}</system-out>`;
  return `<testcase${head}>${inside}</testcase>\n`;
}
