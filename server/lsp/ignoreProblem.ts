// Words what is wrong with an ignore file.
import type { ParseErrorCode } from 'jsonc-parser/lib/esm/main.js';
import type { IgnoreProblem } from './ignoreFile.js';
import type { Texts } from './texts.js';

export function wordProblem(problem: IgnoreProblem, texts: Texts): string {
  switch (problem.kind) {
    case 'json':
      return texts.ignoreBroken(wordCode(problem.code, texts));
    case 'shape':
      return texts.ignoreShape();
    case 'version':
      return texts.ignoreVersion(problem.version);
    case 'entry':
      return texts.ignoreEntry();
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
