// JSON Lines: one object a document, each on a line of its own, so that lines of several runs can be mixed and taken apart.
import type { Output } from '../io.js';
import { toFile } from '../json.js';
import { safeJson } from '../printable.js';
import type { Reporter } from '../reporter.js';

const idOf = ({ id }: { readonly id?: string | number }): object => (id === undefined ? {} : { id });

export const createJsonLinesReporter = (stdout: Output): Reporter => ({
  file: (report) => stdout.write(`${safeJson({ ...idOf(report), ...toFile(report) })}\n`),
  failure: ({ path, reason, message, ...rest }) =>
    stdout.write(`${safeJson({ ...idOf(rest), path, error: { reason, message } })}\n`),
  end: async () => {},
});
