// Completion: what the core offers, as items; where the writer puts something in are tab stops.
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
  InsertTextMode,
} from 'vscode-languageserver';
import { computeCompletion, type Offer, type OfferKind, withPacks } from '../core/index.js';
import type { PlanDocument } from './document.js';
import { Memories } from './memories.js';
import type { Session } from './session.js';
import { toLspRange } from './toLsp.js';

export function registerCompletion(session: Session): void {
  const memories = new Memories(session);
  const can = readClient(session);
  session.connection.onCompletion(({ textDocument: { uri }, position }, token) =>
    session.answer(uri, token, async (document): Promise<CompletionList> => {
      const home = session.workspace.findHome(uri);
      const snapshot = withPacks(document.snapshot, home ? session.packs.find(home.root) : []);
      const locale = await session.settings.getLocale(uri);
      const offers = computeCompletion(snapshot, position, memories.get(document), locale);
      const items = offers.map((offer, i) => toItem(document, offer, { ...can, nth: i }));
      // With letters typed only what fits them is in the list; without, the editor's own filter can go on with it.
      return { isIncomplete: offers.some(({ typed }) => typed > 0), items };
    }),
  );
}

/** What the client says that it understands. */
interface Client {
  readonly snippets: boolean;
  readonly modes: boolean;
  readonly labels: boolean;
}

function readClient({ client }: Session): Client {
  const item = client.capabilities.textDocument?.completion?.completionItem;
  return {
    snippets: item?.snippetSupport ?? false,
    modes: item?.insertTextModeSupport !== undefined,
    labels: item?.labelDetailsSupport ?? false,
  };
}

const kinds: Readonly<Record<OfferKind, CompletionItemKind>> = {
  ordinal: CompletionItemKind.EnumMember,
  section: CompletionItemKind.Struct,
  indicator: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
  time: CompletionItemKind.Event,
};

function toItem({ snapshot }: PlanDocument, offer: Offer, client: Client & { readonly nth: number }): CompletionItem {
  const { kind, label, more, detail, insert, span, filter } = offer;
  const isOpen = insert.includes('xx');
  return {
    label: more && !client.labels ? `${label} ${more}` : label,
    ...(more && client.labels && { labelDetails: { detail: ` ${more}` } }),
    ...(detail !== undefined && { detail }),
    kind: kinds[kind],
    filterText: filter,
    sortText: String(client.nth).padStart(4, '0'),
    textEdit: { range: toLspRange(snapshot, span), newText: client.snippets && isOpen ? toSnippet(insert) : insert },
    insertTextFormat: client.snippets && isOpen ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    // The blanks of our own lines are right; full-width ones are none to the editor.
    ...(client.modes && { insertTextMode: InsertTextMode.asIs }),
    ...(kind === 'section' && { documentation: insert }),
  };
}

/** Each `xx` a tab stop that holds it: what is passed over stays a placeholder that planlint finds. */
export function toSnippet(text: string): string {
  let stop = 0;
  return text.replace(/[\\$}]/g, '\\$&').replace(/xx/g, () => `\${${++stop}:xx}`);
}
