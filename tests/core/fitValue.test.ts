// The unit that stands beside a blank is not written twice.
import { describe, expect, it } from 'vitest';
import { fitValue } from '../../server/core/features/fitValue.js';

describe('fitValue', () => {
  it.each([
    ['结合', '青山县', '县实际', '青山'],
    ['结合', '青山', '县实际', '青山'],
    ['占比达到', '85%', '%以上', '85'],
    ['投入', '300万元', '万元', '300'],
    ['县第', '第三次', '次党代会', '三'],
    ['建成', '120', '00亩', '120'],
    ['建成', '12.', '.5亩', '12.'],
    ['结合', '县', '县实际', '县'],
    ['结合', '青山县', '', '青山县'],
    ['', ' 青山县 ', '的', '青山县'],
    ['青山县和', '和平', '县', '和平'],
    ['县第', '第', '次', '第'],
    ['结合', '𠮷县', '县实际', '𠮷'],
  ])('%s|%s|%s', (before, value, after, expected) => {
    expect(fitValue(value, { before, after })).toBe(expected);
  });
});
