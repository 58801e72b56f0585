// The words of the collection sheet. A sheet is read in any language, whatever the reader's own.
import type { Written } from '../../text/say.js';

export type Column = 'number' | 'section' | 'department' | 'sentence' | 'type' | 'value' | 'locator';

export const COLUMNS: Written<Readonly<Record<Column, string>>> = {
  'zh-CN': {
    number: '序号',
    section: '所在部分',
    department: '责任单位',
    sentence: '原文（【】处待填）',
    type: '应填内容',
    value: '填写',
    locator: '定位（请勿改动）',
  },
  en: {
    number: 'No.',
    section: 'Section',
    department: 'Department',
    sentence: 'Sentence (fill in at 【】)',
    type: 'What belongs here',
    value: 'Value',
    locator: 'Place (do not change)',
  },
};

export const ORDER: readonly Column[] = ['number', 'section', 'department', 'sentence', 'type', 'value', 'locator'];

export const JOIN: Written<{ readonly names: string; readonly path: string }> = {
  'zh-CN': { names: '、', path: ' › ' },
  en: { names: ', ', path: ' › ' },
};
