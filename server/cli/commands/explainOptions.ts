// The options of a rule, as planlint explain lists them.
import { defaultOf, type OptionSpec, type RuleDescription, say } from '../../core/index.js';
import type { Session } from '../session.js';
import type { Texts } from '../texts.js';

export function explainOptions({ id, severity, options }: RuleDescription, { texts, locale }: Session): string[] {
  if (!options) return [];
  const lines = Object.entries(options).map(
    ([name, spec]) => `  ${name}${texts.colon}${say(spec.title, locale)}${texts.bracket(describe(spec, texts))}`,
  );
  const example = { rules: { [id]: [severity, Object.fromEntries(Object.entries(options).map(toExample))] } };
  return [texts.explained.options + texts.colon.trimEnd(), ...lines, `  ${JSON.stringify(example)}`];
}

function describe(spec: OptionSpec, { optionKinds }: Texts): string {
  switch (spec.kind) {
    case 'number':
      return optionKinds.number(spec.min, spec.max, spec.default);
    case 'choice':
      return optionKinds.choice(spec.values, spec.default);
    case 'names':
      return optionKinds.names(spec.values);
    case 'words':
      return optionKinds.words();
  }
}

const toExample = ([name, spec]: readonly [string, OptionSpec]): [string, unknown] => {
  if (spec.kind === 'words') return [name, ['…']];
  return [name, spec.kind === 'names' ? spec.values.slice(0, 1) : defaultOf(spec)];
};
