// The text of a file that is not open, and the language that it would have. Plain data and no editor.

/** How the manifest knows the files of a language. */
export interface LanguageNames {
  readonly extensions: readonly string[];
  /** With `*` only. */
  readonly filenamePatterns: readonly string[];
}

export function languageOf(path: string, { extensions, filenamePatterns }: LanguageNames): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const isPlan = extensions.some((end) => name.endsWith(end)) || filenamePatterns.some((glob) => fits(name, glob));
  if (isPlan) return 'plan';
  return /\.md$/i.test(name) ? 'markdown' : 'plaintext';
}

const fits = (name: string, glob: string): boolean =>
  new RegExp(`^${glob.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`).test(name);

/** Of folders that hold no one's plans. Matches: .git, a/node_modules/b. Does not match: a.b/计划.txt. */
export const isForeignPath = (path: string): boolean => /(?:^|\/)(?:\.[^/]|node_modules(?:\/|$))/.test(path);

/** UTF-8, or what old Chinese systems write; UTF-16 where a mark says so. Undefined for what is no text. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return tryDecode('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return tryDecode('utf-16be', bytes);
  const text = tryDecode('utf-8', bytes) ?? tryDecode('gb18030', bytes);
  return text?.includes('\0') ? undefined : text;
}

function tryDecode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
