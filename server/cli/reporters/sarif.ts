// SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), for code scanning and editors. The results come first and the
// rules that they name after them, so that nothing but the rules' names is held until the end.
import { createHash } from 'node:crypto';
import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describeRules, type Severity, say } from '../../core/index.js';
import { safeJson } from '../printable.js';
import type { Diagnostic, Place } from '../report.js';
import type { FailureReport, Reporter } from '../reporter.js';
import type { Session } from '../session.js';
import { toSlashes } from '../slashes.js';
import { version } from '../version.js';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

export function createSarifReporter(session: Session): Reporter {
  const { stdout } = session.io;
  const indices = new Map<string, number>();
  const failures: FailureReport[] = [];
  const opening = `{"$schema":${safeJson(SCHEMA)},"version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[`;
  let before = opening;
  return {
    async file({ path, diagnostics }) {
      for (const diagnostic of diagnostics) {
        if (!indices.has(diagnostic.rule)) indices.set(diagnostic.rule, indices.size);
        await stdout.write(`${before}\n${safeJson(toResult(diagnostic, path, indices.get(diagnostic.rule)!))}`);
        before = ',';
      }
    },
    async failure(failure) {
      failures.push(failure);
    },
    async end() {
      const rest = {
        tool: { driver: toDriver([...indices.keys()], session) },
        invocations: [toInvocation(failures)],
      };
      await stdout.write(`${before === opening ? opening : ''}],${safeJson(rest).slice(1)}]}\n`);
    },
  };
}

/** A name from the user as a reference: relative where it can be, with every character in its place escaped. */
function toUri(path: string): string {
  if (isAbsolute(path)) return pathToFileURL(path).href;
  return toSlashes(path)
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

const toRegion = ({ start, end, line, column, endLine, endColumn }: Place): object => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
  charOffset: start,
  charLength: end - start,
});

const toResult = (diagnostic: Diagnostic, path: string, ruleIndex: number): object => {
  const { rule, severity, message, related, fixes, print } = diagnostic;
  const artifactLocation = { uri: toUri(path) };
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation, region: toRegion(diagnostic) } }],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((place, id) => ({
            id,
            message: { text: place.message },
            physicalLocation: { artifactLocation, region: toRegion(place) },
          })),
        }),
    ...(print === undefined
      ? {}
      : {
          partialFingerprints: {
            'planlint/v1': createHash('sha256').update(`${rule}\n${print}`).digest('hex').slice(0, 32),
          },
        }),
    ...(fixes.length === 0
      ? {}
      : {
          fixes: fixes.map(({ title, edits }) => ({
            description: { text: title },
            artifactChanges: [
              {
                artifactLocation,
                replacements: edits.map(({ start, end, newText }) => ({
                  deletedRegion: { charOffset: start, charLength: end - start },
                  insertedContent: { text: newText },
                })),
              },
            ],
          })),
        }),
  };
};

function toDriver(ids: readonly string[], { locale }: Session): object {
  const known = new Map(describeRules().map((rule) => [rule.id, rule]));
  return {
    name: 'planlint',
    version,
    rules: ids.map((id) => {
      const rule = known.get(id);
      if (!rule) return { id };
      return {
        id,
        shortDescription: { text: say(rule.title, locale) },
        fullDescription: { text: say(rule.why, locale) },
        help: { text: rule.source },
        defaultConfiguration: { level: LEVELS[rule.severity] },
      };
    }),
  };
}

const toInvocation = (failures: readonly FailureReport[]): object => ({
  executionSuccessful: failures.length === 0,
  ...(failures.length === 0
    ? {}
    : {
        toolExecutionNotifications: failures.map(({ path, reason, message }) => ({
          descriptor: { id: reason },
          level: 'error',
          message: { text: message },
          locations: [{ physicalLocation: { artifactLocation: { uri: toUri(path) } } }],
        })),
      }),
});
