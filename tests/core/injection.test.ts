// Words of a document inside Markdown that an editor draws: none of them acts as markup, whatever they are.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findHover, lint } from '../../server/core/index.js';
import { modelOf } from './harness.js';

const evil = fc.constantFrom(
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '[点我](command:workbench.action.terminal.new)',
  '![图](https://evil.example/x.png)',
  'https://evil.example',
  '`code`',
  '**重**',
  '&lt;b&gt;',
  '\\',
  '|',
  '$(bell)',
  '<!--',
);
const plain = fc.constantFrom(
  '某县工作计划\n',
  '一、总体要求\n',
  '（一）主要目标\n',
  '签约率达到',
  'xx%',
  '85%以上',
  '增长5%',
  '“十四五”期间',
  '党的二十大',
  '护理型床位占比',
  '。\n',
  '，',
);

/** What is left of the Markdown once its escapes are taken out, its own emphasis and lists too. */
const bare = (markdown: string): string => markdown.replace(/\\[^\w\s]/g, '').replace(/&(?:lt|amp);/g, '');

it('nothing in a hover is a tag, a link, an image, code or a picture of the editor', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(evil, plain), { minLength: 1, maxLength: 14 }), (parts) => {
      const text = parts.join('');
      const model = modelOf(text);
      const { findings } = lint(model);
      for (let at = 0; at <= text.length; at += 3)
        for (const locale of ['zh-CN', 'en'] as const) {
          const hover = findHover(model, at, locale, findings);
          if (hover) expect(bare(hover.markdown)).not.toMatch(/[<[\]`]|https?:|\$\(|command:/);
        }
    }),
    { numRuns: 300 },
  );
});
