// Hints beside the text and lenses over headings, where the settings ask for them.
import { type CodeLens, type InlayHint, InlayHintKind } from 'vscode-languageserver';
import { computeHints, computeLenses, type HeadingLens, positionAt, type Span } from '../core/index.js';
import type { Commands } from '../protocol.js';
import type { PlanDocument } from './document.js';
import { fromLspRange } from './fromLsp.js';
import type { Session } from './session.js';
import { getTexts, type Texts } from './texts.js';
import { toLspRange } from './toLsp.js';

export function registerHints(session: Session): void {
  const { connection, settings } = session;

  connection.languages.inlayHint.on(({ textDocument: { uri }, range }, token) =>
    session.answer(uri, token, async (document): Promise<InlayHint[]> => {
      if (!(await settings.get(uri)).inlayHints.enabled) return [];
      const locale = await settings.getLocale(uri);
      const { snapshot } = document;
      const hints = computeHints(session.modelOf(document), fromLspRange(snapshot, range), locale);
      return hints.map(({ offset, label, side }) => ({
        position: positionAt(snapshot, offset),
        label,
        kind: side === 'before' ? InlayHintKind.Parameter : InlayHintKind.Type,
        ...(side === 'before' ? { paddingRight: true } : { paddingLeft: true }),
      }));
    }),
  );

  connection.onCodeLens(({ textDocument: { uri } }, token) =>
    session.answer(uri, token, async (document): Promise<CodeLens[]> => {
      if (!(await settings.get(uri)).codeLens.enabled) return [];
      const { findings } = await session.checker.check(document);
      const texts = getTexts(await settings.getLocale(uri));
      const lenses = computeLenses(session.modelOf(document), findings);
      return lenses.flatMap((lens) => toLenses(document, lens, texts, session.options.commands ?? false));
    }),
  );
}

interface Place {
  readonly span: Span;
}

/** One lens a part; the editor draws them side by side. A client without our commands gets the words alone. */
function toLenses(document: PlanDocument, lens: HeadingLens, texts: Texts, hasCommands: boolean): CodeLens[] {
  const { uri, snapshot } = document;
  const range = toLspRange(snapshot, lens.heading);
  const toLens = (title: string, places: readonly Place[], peek: boolean): CodeLens => {
    const argument: Commands['planlint.showPlaces'] = {
      uri,
      position: range.start,
      peek,
      ranges: places.map(({ span }) => toLspRange(snapshot, span)),
    };
    return {
      range,
      command: { title, command: 'planlint.showPlaces' satisfies keyof Commands, arguments: [argument] },
    };
  };
  const toWords = (title: string): CodeLens => ({ range, command: { title, command: '' } });
  const { placeholders, indicators, characters } = lens;
  const part = (title: string, places: readonly Place[], peek: boolean): CodeLens[] =>
    places.length === 0 ? [] : [hasCommands ? toLens(title, places, peek) : toWords(title)];
  return [
    ...part(texts.lensPlaceholders(placeholders.length), placeholders, false),
    ...part(texts.lensIndicators(indicators.length), indicators, true),
    toWords(texts.lensCharacters(characters)),
  ];
}
