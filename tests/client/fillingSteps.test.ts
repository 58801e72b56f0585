// The steps of a fill session follow every edit of the document.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createSteps,
  findOpen,
  findStep,
  followChanges,
  prepareWritten,
  type Step,
} from '../../client/filling/steps.js';

const text = '结合xx县实际，建设xx个，投入xx万元。';
const places = [...text.matchAll(/xx/g)].map(({ index }) => ({ start: index, end: index + 2 }));

const read = (steps: readonly Step[], now: string): (string | undefined)[] =>
  steps.map(({ place }) => place && now.slice(place.start, place.end));

describe('followChanges', () => {
  it.each([
    ['before', 0, 0, '前言。', ['xx', 'xx', 'xx']],
    ['between', 8, 0, '某某', ['xx', 'xx', 'xx']],
    ['right before one', places[1]!.start, 0, '新', ['xx', 'xx', 'xx']],
    ['right behind one', places[1]!.end, 0, '座', ['xx', 'xx', 'xx']],
    ['one itself', places[1]!.start, 2, '12', ['xx', '12', 'xx']],
    ['one unit of one', places[1]!.start, 1, '34', ['xx', '34x', 'xx']],
    ['one with words around it', places[1]!.start - 1, 4, '了3个', ['xx', undefined, 'xx']],
    ['all', 0, text.length, '', [undefined, undefined, undefined]],
  ])('%s', (_, offset, length, words, expected) => {
    const steps = createSteps(places);
    followChanges(steps, [{ offset, length, text: words }]);
    expect(read(steps, text.slice(0, offset) + words + text.slice(offset + length))).toEqual(expected);
  });

  it('takes several changes of one edit in any order', () => {
    const changes = places.map(({ start }) => ({ offset: start, length: 2, text: '一二三' }));
    for (const order of [changes, [...changes].reverse()]) {
      const steps = createSteps(places);
      followChanges(steps, order);
      expect(read(steps, text.replaceAll('xx', '一二三'))).toEqual(['一二三', '一二三', '一二三']);
    }
  });

  it('never leads to other words', () => {
    const change = fc.record({
      offset: fc.nat(text.length),
      length: fc.nat(4),
      text: fc.constantFrom('', '青', '甲乙丙'),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
        const steps = createSteps(places);
        let now = text;
        for (const { offset, length, text: words } of changes) {
          if (offset + length > now.length) continue;
          followChanges(steps, [{ offset, length, text: words }]);
          now = now.slice(0, offset) + words + now.slice(offset + length);
        }
        for (const { place } of steps)
          if (place) expect(place.start >= 0 && place.end <= now.length && place.start <= place.end).toBe(true);
      }),
    );
  });
});

describe('prepareWritten', () => {
  it('knows where values are, however the editor told the edit', () => {
    const steps = createSteps(places);
    const settle = prepareWritten(steps, [
      { ...places[0]!, text: '青山' },
      { ...places[2]!, text: '300' },
    ]);
    // As a diff of the two texts would have it.
    followChanges(steps, [
      { offset: places[2]!.end, length: 0, text: '0' },
      { offset: places[0]!.start, length: 1, text: '青' },
    ]);
    settle();
    expect(read(steps, '结合青山县实际，建设xx个，投入300万元。')).toEqual(['青山', 'xx', '300']);
    expect(steps.map(({ written }) => written)).toEqual(['青山', undefined, '300']);
  });

  it('knows a value that was put in between', () => {
    const steps = createSteps([{ start: 1, end: 1 }]);
    prepareWritten(steps, [{ start: 1, end: 1, text: '2026' }])();
    expect(read(steps, '自2026年起')).toEqual(['2026']);
  });
});

describe('the way', () => {
  const steps = createSteps([...places, { start: 0, end: 1 }]);
  steps[1]!.place = undefined;
  steps[2]!.written = '300';

  it('passes over what was lost, and forward over what is filled in', () => {
    expect(findStep(steps, 0, 1)).toBe(2);
    expect(findStep(steps, 2, -1)).toBe(0);
    expect(findStep(steps, 0, -1)).toBeUndefined();
    expect(findOpen(steps, 0)).toBe(3);
    expect(findOpen(steps, 3)).toBeUndefined();
  });
});
