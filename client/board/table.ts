// The board's table. Only the rows in view are in the page, so that 2,000 targets cost no more than 40; the row that has
// the focus stays in it wherever it is scrolled to.
import type { BoardTexts } from '../texts/board.js';
import { make } from './elements.js';
import type { BoardRow } from './messages.js';
import { makeRow } from './row.js';
import { COLUMNS, type Column, rowsInView, type Sort } from './rows.js';

/** Pixels; the style sheet has the same. In a narrow panel a row has two lines. */
const ROW_HEIGHT = 28;
const NARROW_ROW_HEIGHT = 50;
const NARROW = 680;

export interface TableEvents {
  sort(column: Column): void;
  goTo(id: string): void;
}

export class BoardTable {
  readonly element = make('div', { class: 'table', attributes: { role: 'grid' } });
  readonly #head = make('div', { class: 'row head', attributes: { role: 'row', 'aria-rowindex': '1' } });
  readonly #body = make('div', { class: 'body', attributes: { role: 'rowgroup' } });
  readonly #drawn = new Map<number, HTMLElement>();
  #rows: readonly BoardRow[] = [];
  #texts: BoardTexts | undefined;
  /** The row that the tab key goes to. */
  #active = 0;
  #rowHeight = ROW_HEIGHT;

  constructor(readonly events: TableEvents) {
    this.element.append(this.#head, this.#body);
    this.element.addEventListener('scroll', () => this.#draw(), { passive: true });
    new ResizeObserver(() => this.#fit()).observe(this.element);
    this.#body.addEventListener('click', (event) => this.#click(event));
    this.#body.addEventListener('keydown', (event) => this.#press(event));
    this.#body.addEventListener('focusin', (event) => {
      const index = this.#indexOf(event.target);
      if (index !== undefined) this.#setActive(index);
    });
  }

  /** Keeps the place that is scrolled to, and the active row where it is still there. */
  show(rows: readonly BoardRow[], sort: Sort | undefined, texts: BoardTexts): void {
    const id = this.#rows[this.#active]?.id;
    const hasFocus = this.#body.contains(document.activeElement);
    this.#rows = rows;
    this.#texts = texts;
    this.#active = Math.max(0, id === undefined ? 0 : rows.findIndex((row) => row.id === id));
    this.element.setAttribute('aria-label', texts.table);
    this.element.setAttribute('aria-rowcount', String(rows.length + 1));
    this.#drawHead(sort, texts);
    this.#drawAnew();
    if (hasFocus) this.#drawn.get(this.#active)?.focus({ preventScroll: true });
  }

  /** One line a row or two, as there is room; what stood at the top stays there. */
  #fit(): void {
    const isNarrow = this.element.clientWidth < NARROW;
    const rowHeight = isNarrow ? NARROW_ROW_HEIGHT : ROW_HEIGHT;
    if (rowHeight === this.#rowHeight) {
      this.#draw();
      return;
    }
    const top = (this.element.scrollTop * rowHeight) / this.#rowHeight;
    const hasFocus = this.#body.contains(document.activeElement);
    this.#rowHeight = rowHeight;
    this.element.classList.toggle('narrow', isNarrow);
    this.#drawAnew();
    this.element.scrollTop = top;
    if (hasFocus) this.#drawn.get(this.#active)?.focus({ preventScroll: true });
  }

  #drawAnew(): void {
    for (const element of this.#drawn.values()) element.remove();
    this.#drawn.clear();
    this.#body.style.height = `${this.#rows.length * this.#rowHeight}px`;
    this.#draw();
  }

  #drawHead(sort: Sort | undefined, texts: BoardTexts): void {
    const focused = document.activeElement?.getAttribute('data-column');
    this.#head.replaceChildren(
      ...COLUMNS.map((column) => {
        const isSorted = sort?.column === column;
        const direction = !isSorted ? 'none' : sort.descending ? 'descending' : 'ascending';
        const button = make('button', {
          text: texts[column] + (!isSorted ? '' : sort.descending ? ' ↓' : ' ↑'),
          title: texts[column],
          attributes: { type: 'button', 'data-column': column },
        });
        button.addEventListener('click', () => this.events.sort(column));
        return make('div', {
          class: column,
          attributes: { role: 'columnheader', 'aria-sort': direction },
          children: [button],
        });
      }),
    );
    if (focused) this.#head.querySelector<HTMLElement>(`[data-column="${focused}"]`)?.focus();
  }

  #draw(): void {
    if (!this.#texts) return;
    const { scrollTop, clientHeight } = this.element;
    const { first, end } = rowsInView(this.#rows.length, {
      scrollTop,
      height: clientHeight,
      rowHeight: this.#rowHeight,
    });
    const isWanted = (index: number): boolean => (index >= first && index < end) || index === this.#active;
    for (const [index, element] of this.#drawn) {
      if (isWanted(index)) continue;
      element.remove();
      this.#drawn.delete(index);
    }
    for (let index = first; index < end; index++) this.#drawRow(index);
    if (this.#active < this.#rows.length) this.#drawRow(this.#active);
  }

  #drawRow(index: number): void {
    if (this.#drawn.has(index)) return;
    const element = makeRow(this.#rows[index]!, index, this.#texts!);
    element.style.top = `${index * this.#rowHeight}px`;
    if (index === this.#active) element.tabIndex = 0;
    this.#drawn.set(index, element);
    this.#body.append(element);
  }

  #setActive(index: number): void {
    const before = this.#drawn.get(this.#active);
    if (before) before.tabIndex = -1;
    this.#active = index;
    this.#drawRow(index);
    this.#drawn.get(index)!.tabIndex = 0;
  }

  /** Puts the focus on a row, scrolled into view under the head. */
  #focus(index: number): void {
    const to = Math.max(0, Math.min(this.#rows.length - 1, index));
    this.#setActive(to);
    const top = to * this.#rowHeight;
    const height = this.element.clientHeight - this.#head.offsetHeight;
    if (top < this.element.scrollTop) this.element.scrollTop = top;
    else if (top + this.#rowHeight > this.element.scrollTop + height)
      this.element.scrollTop = top + this.#rowHeight - height;
    this.#draw();
    this.#drawn.get(to)!.focus({ preventScroll: true });
  }

  #press(event: KeyboardEvent): void {
    const page = Math.max(1, Math.floor(this.element.clientHeight / this.#rowHeight) - 2);
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: this.#active + 1,
      ArrowUp: this.#active - 1,
      PageDown: this.#active + page,
      PageUp: this.#active - page,
      Home: 0,
      End: this.#rows.length - 1,
    };
    const to = moves[event.key];
    if (to !== undefined && this.#rows.length > 0) this.#focus(to);
    else if (event.key === 'Enter' || event.key === ' ') this.#goTo(this.#active);
    else return;
    event.preventDefault();
  }

  #click(event: MouseEvent): void {
    const index = this.#indexOf(event.target);
    if (index !== undefined) this.#goTo(index);
  }

  #goTo(index: number): void {
    const row = this.#rows[index];
    if (row) this.events.goTo(row.id);
  }

  #indexOf(target: EventTarget | null): number | undefined {
    const row = target instanceof Element ? target.closest('[role=row]') : null;
    return row ? Number(row.getAttribute('aria-rowindex')) - 2 : undefined;
  }
}
