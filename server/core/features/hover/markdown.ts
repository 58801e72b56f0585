// Text of the document inside Markdown: nothing in it may act as markup, and no address in it becomes a link.

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '&': '&amp;' };

export const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_{}[\]()#+\-.!|<>~&:@$=]/g, (mark) => ENTITIES[mark] ?? `\\${mark}`);
