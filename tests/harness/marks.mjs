// The marks with which a document of the corpus says what must be found in it. Plain JavaScript, because `npm start`
// strips them before anything is built.
//
//   ⟦placeholder/x:xx⟧    must be reported by that rule, over exactly these words
//   ⟦?placeholder/x:xx⟧   may be reported or not
//   ⟦!X光⟧                must not be reported
//   ⟦#2⟧ ⟦#2?⟧            an outline entry of level 2 begins here (`?`: or may be left out)

// Opens `⟦placeholder/x:`, `⟦?figure/sum:`, `⟦!` or stands alone as `⟦#2⟧`; not `⟦ `, not `⟦Placeholder:`.
const token =
  /⟦(?:(?<maybe>\??)(?<rule>[a-z]+\/[a-z-]+):|(?<silent>!)|#(?<level>\d)(?<loose>\??)⟧)|(?<close>⟧)|(?<stray>⟦)/g;

const lineOf = (text, offset) => text.slice(0, offset).split('\n').length;

const fault = (source, offset, what) =>
  new Error(`line ${lineOf(source, offset)}: ${what} at ${JSON.stringify(source.slice(offset, offset + 20))}`);

/** Takes the marks out of a text and returns them as data; marks may stand in one another. Throws at a broken mark. */
export function parseMarks(source) {
  const marks = { text: '', expected: [], silent: [], outline: [] };
  const open = [];
  let copied = 0;
  for (const { 0: found, index, groups } of source.matchAll(token)) {
    marks.text += source.slice(copied, index);
    copied = index + found.length;
    const start = marks.text.length;
    if (groups.stray) throw fault(source, index, 'not a mark');
    if (groups.level) {
      marks.outline.push({ level: Number(groups.level), start, certain: groups.loose === '' });
    } else if (groups.close) {
      const mark = open.pop();
      if (!mark) throw fault(source, index, 'closes nothing');
      mark.span.end = start;
    } else {
      const span = groups.rule
        ? { rule: groups.rule, start, end: start, certain: groups.maybe === '' }
        : { start, end: start };
      (groups.rule ? marks.expected : marks.silent).push(span);
      open.push({ span, index });
    }
  }
  const unclosed = open.pop();
  if (unclosed) throw fault(source, unclosed.index, 'is not closed');
  marks.text += source.slice(copied);
  return marks;
}
