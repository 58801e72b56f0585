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
