// The snippets of the editor: a plan of each kind, from the texts that new plans are made of, and phrases that most plans have.

/** Stand-ins for what only the editor knows: years and a unit that no text holds by chance. */
const FIRST = 9998;
const LAST = 9999;
const UNIT = '单位名称';

const PHRASES = {
  责任单位: ['zrdw', '（责任单位：$[xx科]）', 'who is responsible'],
  牵头单位: ['qtdw', '（牵头单位：$[xx局]；配合单位：$[xx局]）', 'who leads, who helps'],
  完成时限: ['wcsx', '$[xx]月底前完成。', 'by when'],
  目标句: ['mbj', '到{year}年底，$[xx率]达到$[xx]%以上。', 'a target'],
  项目句: ['xmj', '总投资$[xx]万元，建设$[xx]，$[xx]月底前开工，年底前完工。', 'a project'],
  附件说明: ['fjsm', '附件：1.$[xx]', 'attachments'],
  落款: ['lk', '$[xx局]\n{year}年$[xx]月$[xx]日', 'signature'],
};

const tabStop = (number, words) => `\${${number}:${words}}`;
/** The editor puts the year of the day there. */
const YEAR = ['$', '{CURRENT_YEAR}'].join('');

/** Each `$[words]` becomes a tab stop that holds the words. */
function toBody(text) {
  let stop = 0;
  return text
    .replace(/\$\[([^\]]*)\]/g, (_, words) => tabStop(++stop, words))
    .replaceAll('{year}', YEAR)
    .split('\n');
}

/** The unit is one tab stop in all its places. */
function planBody(kind, writePlan) {
  let stop = 1;
  return writePlan({ kind, first: FIRST, last: LAST, unit: UNIT })
    .trimEnd()
    .replaceAll(String(FIRST - 1), 'xx')
    .replaceAll(String(LAST), 'xx')
    .replace(/xx/g, () => tabStop(++stop, 'xx'))
    .replaceAll(UNIT, tabStop(1, 'xx局'))
    .replaceAll(String(FIRST), YEAR)
    .split('\n');
}

export function snippetFiles({ describePlanKinds, writePlan, initialsOf }) {
  const plans = describePlanKinds().map(({ kind, word, name }) => [
    `${word}（全文）`,
    { prefix: [word, initialsOf(word)], body: planBody(kind, writePlan), description: `${word}的全文 ${name.en}` },
  ]);
  const phrases = Object.entries(PHRASES).map(([name, [initials, text, english]]) => [
    name,
    { prefix: [name, initials], body: toBody(text), description: `${name} (${english})` },
  ]);
  const all = Object.fromEntries([...plans, ...phrases]);
  return { 'snippets/plan.json': `${JSON.stringify(all, null, 2)}\n` };
}
