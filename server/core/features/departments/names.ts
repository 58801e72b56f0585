// Cuts what stands for the departments into their names, as written.
import { BODY, VAGUE } from '../../data/departments.js';

/** Longer ones are a clause and no name. */
const LONGEST = 24;
const SEPARATOR = /[、,，;；/\s]+/;
/** 县发展和改革局 is one name, 县民政局和县财政局 are two. */
const JOINED = /(?<=[局委办部站所院科股处队会厅镇乡村室]|中心|街道|公司)(?:和|及|与|会同)/;
const AROUND =
  /^(?:由|请)|(?:等(?:有关|相关)?(?:部门|单位|科室)?)?(?:按(?:照)?(?:各自)?职责(?:分工)?.*|分别.*|共同.*|牵头.*|负责.*|配合.*)?$/g;

/** `sure` where a label announces them: then a name need not end as bodies do. */
export function splitNames(words: string, sure: boolean): string[] {
  const names = words
    .split(SEPARATOR)
    .flatMap((part) => part.split(JOINED))
    .map((part) => part.replace(AROUND, '').replace(/等$/, ''))
    .filter((name) => name.length > 1 && name.length <= LONGEST && !VAGUE.test(name.replaceAll('（', '(')))
    .filter((name) => sure || BODY.test(name.replaceAll('（', '(').replaceAll('）', ')')));
  return [...new Set(names)];
}
