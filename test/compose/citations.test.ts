import { describe, expect, test } from 'vitest';
import { numberCitations } from '../../src/compose/citations.ts';
import { addDuration } from '../../src/compose/duration.ts';
import { textFragment } from '../../src/compose/sections/notes.ts';
import { sampleFindings } from '../samples/findings.ts';
import { say } from '../samples/say.ts';

const whole = say('harbour-post-2022', 'Karsia denies that the dam reduces the flow.');
const part = say('harbour-post-2022', 'the dam reduces the flow');
const citations = numberCitations({
  ...sampleFindings,
  keyPoints: [part, whole],
  background: [],
  actors: [],
  timeline: [],
  claims: [],
  figures: [],
});

describe('passages', () => {
  test('a passage within another cited one is that passage', () => {
    expect(citations.all).toHaveLength(1);
    expect(citations.of(part)).toEqual(citations.of(whole));
    expect(citations.all[0]?.pieces.map((p) => p.quote)).toEqual(['Karsia denies that the dam reduces the flow.']);
  });
  test('the shorter one is still found by its own id', () => {
    const alone = numberCitations({
      ...sampleFindings,
      keyPoints: [part],
      background: [],
      actors: [],
      timeline: [],
      claims: [],
      figures: [],
    });
    expect(citations.byId(alone.all[0]?.id ?? '')?.id).toBe(citations.all[0]?.id);
    expect(citations.byId('nothing')).toBeUndefined();
  });
});

describe('text fragments', () => {
  test('short words whole, long ones by their ends', () => {
    expect(textFragment('A cruelty, he said')).toBe('A%20cruelty%2C%20he%20said');
    expect(textFragment('one two three four five six seven eight nine ten')).toBe('one%20two%20three%20four,eight%20nine%20ten');
  });
  test('hyphens and ampersands mean nothing in the directive', () => {
    expect(textFragment('cease-fire & talks')).toBe('cease%2Dfire%20%26%20talks');
  });
});

describe('durations', () => {
  test.each([
    ['2026-02-28', 'P7D', '2026-03-07'],
    ['2026-12-31', 'P1M', '2027-01-31'],
    ['2024-02-28', 'P1W', '2024-03-06'],
    ['2026-02-28', 'PT6H', '2026-02-28'],
    ['2026-02-28', 'PT48H', '2026-03-02'],
  ])('%s + %s = %s', (day, duration, due) => expect(addDuration(day, duration)).toBe(due));
  test.each(['weekly', '', 'P', '7D'])('%j is no duration or none at all', (duration) =>
    expect(addDuration('2026-02-28', duration) ?? '2026-02-28').toBe('2026-02-28'),
  );
});
