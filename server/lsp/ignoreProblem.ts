// Words what is wrong with an ignore file.
import type { ParseErrorCode } from 'jsonc-parser/lib/esm/main.js';
import type { IgnoreProblem } from '../project/ignoreFile.js';
import type { Texts } from './texts.js';

export function wordProblem({ id, span, more }: IgnoreProblem, text: string, texts: Texts): string {
  switch (id) {
    case 'json':
    case 'depth':
      return texts.ignoreBroken(wordCode(more.code, texts));
    case 'version': {
      const written = text.slice(span.start, span.end);
      return texts.ignoreVersion(written === '{' ? '—' : written);
    }
    case 'shape':
      return more.path?.startsWith('ignore[') ? texts.ignoreEntry() : texts.ignoreShape();
  }
}

// The numbers of jsonc-parser's ParseErrorCode, a const enum, which isolated modules cannot read.
const codes = {
  3: 'jsonKey',
  4: 'jsonValue',
  5: 'jsonColon',
  6: 'jsonComma',
  7: 'jsonBrace',
  8: 'jsonBracket',
  9: 'jsonEnd',
  10: 'jsonComment',
  11: 'jsonComment',
  12: 'jsonQuote',
} as const satisfies Partial<Record<ParseErrorCode, keyof Texts>>;

const wordCode = (code: ParseErrorCode | undefined, texts: Texts): string =>
  texts[codes[code as keyof typeof codes] ?? 'jsonOther']();
