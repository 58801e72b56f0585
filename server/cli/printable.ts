// Makes text harmless to show: file names and quoted text come from others and may carry terminal commands.

/**
 * Control and format characters, line separators and lone surrogates, but not the joiner within an emoji.
 * Matches: ESC, CSI (U+009B), a right-to-left override, U+FEFF, a joiner after 工. Does not match: 工, that of 👩‍⚕️.
 */
const HARMFUL =
  /(?!(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D)(?:\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp})/gu;

const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const escapeCharacter = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  const digits = code.toString(16);
  if (code < 0x100) return NAMED[character] ?? `\\x${digits.padStart(2, '0')}`;
  return code < 0x10000 ? `\\u${digits.padStart(4, '0')}` : `\\u{${digits}}`;
};

export const printable = (text: string): string => text.replace(HARMFUL, escapeCharacter);

/** The same of a text of several lines. */
export const printableLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => printable(line.replace(/\r$/, '')))
    .join('\n');

/** JSON in which every harmful character is written by its number, as JSON may be: it reads the same and acts nowhere. */
export const safeJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(/[\x7f-\x9f\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    Array.from(
      { length: character.length },
      (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
