// The chart of how much of each section is filled in.
import type { BoardTexts } from '../texts/board.js';
import { fillIn, make, makeBars } from './elements.js';
import type { BoardSection } from './messages.js';

/** One line a section; a whole one looks finished. */
export function drawSections(list: HTMLElement, sections: readonly BoardSection[], texts: BoardTexts): void {
  list.replaceChildren(
    ...sections.map(({ title, filled, total }) => {
      const name = title || texts.beforeHeadings;
      const spoken = fillIn(texts.completenessOf, { title: name, filled, total });
      const bar = makeBars(spoken, [{ class: filled === total ? 'whole' : 'part', share: filled / total }]);
      return make('li', {
        title: spoken,
        children: [
          make('span', { class: 'name', text: name }),
          bar,
          make('span', { class: 'count', text: `${filled} / ${total}`, attributes: { 'aria-hidden': 'true' } }),
        ],
      });
    }),
  );
}
