// The list of rows of a sheet that were not written, as a document to read.
import type { MisfitItem } from '../../server/protocol.js';
import type { Texts } from '../texts.js';

export interface ReportNames {
  readonly sheet: string;
  readonly plan: string;
}

/** Markdown; the words of the sheet stand in it as they are. */
export const writeReport = (misfits: readonly MisfitItem[], { sheet, plan }: ReportNames, texts: Texts): string =>
  [
    texts.reportHead(sheet, plan, misfits.length),
    ...misfits.map(({ row, number, sentence, value, reason }) =>
      [
        texts.reportRow(row, number, texts.misfit(reason)),
        '',
        ...(sentence === '' ? [] : [`> ${texts.reportSentence(oneLine(sentence))}`, '>']),
        `> ${texts.reportValue(oneLine(value))}`,
        '',
      ].join('\n'),
    ),
  ].join('\n');

const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ');
