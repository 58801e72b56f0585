// The target board's page: a bar with filter, choice and copying, the chart of the sections, and the table.
import './board.css';
import type { BoardTexts } from '../texts/board.js';
import { drawSections } from './chart.js';
import { toHtml, toPlainText } from './copy.js';
import { fillIn, make } from './elements.js';
import { type BoardMessage, type BoardRow, readShowMessage, type ShowMessage } from './messages.js';
import { type Choice, chooseRows, nextSort, readChoice, SHOWN } from './rows.js';
import { BoardTable } from './table.js';

interface Host {
  postMessage(message: BoardMessage): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
let choice: Choice = readChoice(host.getState());
let message: ShowMessage | undefined;
let shownRows: readonly BoardRow[] = [];

const filter = make('input', { class: 'filter', attributes: { type: 'search' } });
const shown = make('select');
const copy = make('button', { class: 'copy', attributes: { type: 'button' } });
const count = make('span', { class: 'count', attributes: { role: 'status' } });
const bar = make('header', { class: 'bar', children: [filter, shown, copy, count] });
const summary = make('summary');
const sections = make('ul', { class: 'sections', attributes: { tabindex: '0' } });
const chart = make('details', { class: 'chart', attributes: { open: '' }, children: [summary, sections] });
const empty = make('p', { class: 'empty', attributes: { role: 'status' } });
const table = new BoardTable({
  sort: (column) => {
    const sort = nextSort(choice.sort, column);
    choose({ filter: choice.filter, shown: choice.shown, ...(sort ? { sort } : {}) });
  },
  goTo: (id) => host.postMessage({ type: 'goTo', id }),
});

function choose(next: Choice): void {
  choice = next;
  host.setState(choice);
  draw();
}

function draw(): void {
  if (!message) return;
  const { rows, texts, hasPlan } = message;
  shownRows = chooseRows(rows, choice);
  const reason = !hasPlan ? texts.noPlan : rows.length === 0 ? texts.none : shownRows.length === 0 ? texts.noMatch : '';
  empty.textContent = reason;
  empty.hidden = reason === '';
  bar.hidden = rows.length === 0;
  table.element.hidden = shownRows.length === 0;
  count.textContent = fillIn(texts.shown, { n: shownRows.length, all: rows.length });
  table.show(shownRows, choice.sort, texts);
}

function drawFrame({ texts, sections: parts }: ShowMessage): void {
  document.documentElement.lang = texts.language;
  document.title = texts.table;
  filter.placeholder = texts.filter;
  filter.setAttribute('aria-label', texts.filter);
  filter.value = choice.filter;
  shown.setAttribute('aria-label', texts.show);
  shown.replaceChildren(...SHOWN.map((name) => make('option', { text: texts[name], attributes: { value: name } })));
  shown.value = choice.shown;
  copy.textContent = texts.copy;
  summary.textContent = texts.completeness;
  sections.setAttribute('aria-label', texts.completeness);
  chart.hidden = parts.length === 0;
  drawSections(sections, parts, texts);
}

/** The page's own copy event, so that Ctrl+C copies the table, too; what the reader has marked goes first. */
function fillClipboard(event: ClipboardEvent): void {
  const hasSelection = document.activeElement === filter || !(document.getSelection()?.isCollapsed ?? true);
  if (hasSelection && !isCopying) return;
  if (!message || !event.clipboardData || shownRows.length === 0) return;
  event.clipboardData.setData('text/html', toHtml(shownRows, message.texts));
  event.clipboardData.setData('text/plain', toPlainText(shownRows, message.texts));
  event.preventDefault();
  tell(fillIn(message.texts.copied, { n: shownRows.length }));
  isCopied = true;
}

let isCopying = false;
let isCopied = false;

async function copyTable(texts: BoardTexts): Promise<void> {
  isCopying = true;
  isCopied = false;
  document.execCommand('copy');
  isCopying = false;
  if (isCopied) return;
  // A browser that has given up execCommand.
  try {
    const blob = (type: string, text: string): Record<string, Blob> => ({ [type]: new Blob([text], { type }) });
    await navigator.clipboard.write([
      new ClipboardItem({
        ...blob('text/html', toHtml(shownRows, texts)),
        ...blob('text/plain', toPlainText(shownRows, texts)),
      }),
    ]);
    tell(fillIn(texts.copied, { n: shownRows.length }));
  } catch {
    tell(texts.copyFailed);
  }
}

const tell = (text: string): void => {
  count.textContent = text;
};

filter.addEventListener('input', () => choose({ ...choice, filter: filter.value }));
shown.addEventListener('change', () =>
  choose({ ...choice, shown: SHOWN.find((name) => name === shown.value) ?? 'all' }),
);
copy.addEventListener('click', () => message && void copyTable(message.texts));
document.addEventListener('copy', fillClipboard);
window.addEventListener('message', ({ data }) => {
  const next = readShowMessage(data);
  if (!next) return;
  message = next;
  drawFrame(next);
  draw();
});

document.body.append(bar, chart, empty, table.element);
host.postMessage({ type: 'ready' });
