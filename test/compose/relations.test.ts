import { describe, expect, test } from 'vitest';
import { withoutDocument } from '../../src/app/takedown/without-document.ts';
import { contextOf } from '../../src/compose/context.ts';
import { briefing } from '../../src/compose/record.ts';
import { relationLine } from '../../src/compose/sections/relations.ts';
import type { Actor, Relation } from '../../src/model/findings.ts';
import type { Inline } from '../../src/model/note.ts';
import { sampleEdition, sampleFindings } from '../samples/findings.ts';
import { templates } from '../samples/notes.ts';
import { say } from '../samples/say.ts';

const telling = (document: string, words: string, sentence: string, holder?: string): Relation['tellings'][0] => ({
  ...(holder === undefined ? {} : { holder }),
  words,
  rule: 'accuses-of',
  statement: say(document, sentence),
});
const accuses: Relation = {
  stance: 'opposes',
  other: 'Karsia',
  actor: 'karsia',
  tellings: [telling('meridian-wire-2024', 'has accused', 'Velmora has accused Karsia of using the river as a weapon.', 'Village elders')],
  denials: [telling('harbour-post-2022', 'denies', 'Karsia denies that the dam reduces the flow.')],
};
const other = (name: string): Relation => ({ ...accuses, other: name, denials: [] });
const [velmora, ...rest] = sampleFindings.actors as [Actor, ...Actor[]];
const editionWith = (relations: readonly Relation[]) => ({
  ...sampleEdition,
  findings: { ...sampleFindings, actors: [{ ...velmora, relations }, ...rest] },
});
const printed = (relations: readonly Relation[], everything = false): string =>
  relationLine(contextOf(editionWith(relations), templates.full, {}), { ...velmora, relations }, everything)
    .map((i: Inline) => ('text' in i ? i.text : i.kind === 'citation' ? '[n]' : ''))
    .join('');

describe('whom an actor is said to back and to oppose', () => {
  test('the other, the words, whose telling it is, its number, and that it is denied', () =>
    expect(printed([accuses])).toMatch(/^Said to oppose: Karsia \(“has accused”, Village elders\) \[n\].*, denied \[n\]$/u));
  test('backing first, parted from what is opposed', () =>
    expect(printed([{ ...other('Alba'), stance: 'backs' }, other('Orrin')])).toMatch(/^Said to back: Alba .*\. Said to oppose: Orrin /u));
  test('a shorter template names two a stance', () => {
    const many = ['Alba', 'Orrin', 'Lunn'].map(other);
    expect(printed(many)).not.toContain('Lunn');
    expect(printed(many, true)).toContain('Lunn');
  });
  test('nothing where no source says so, and in editions that did not look for it', () => {
    expect(printed([])).toBe('');
    expect(relationLine(contextOf(sampleEdition, templates.full, {}), velmora, true)).toEqual([]);
  });
  test('the JSON form carries each telling with its evidence', () => {
    const [first] = briefing(editionWith([accuses]), templates.brief).actors[0]?.relations ?? [];
    expect(first).toMatchObject({ stance: 'opposes', other: 'Karsia', actor: 'karsia' });
    expect(first?.tellings[0]).toMatchObject({ holder: 'Village elders', words: 'has accused' });
    expect(first?.tellings[0]?.evidence[0]?.quote).toContain(first?.tellings[0]?.words);
  });
  test('a withdrawn source leaves nothing of what it told', () => {
    const { findings } = editionWith([accuses]);
    expect(withoutDocument(findings, 'meridian-wire-2024', 'Withdrawn.').actors[0]?.relations).toEqual([]);
    expect(withoutDocument(findings, 'harbour-post-2022', 'Withdrawn.').actors[0]?.relations?.[0]?.denials).toEqual([]);
  });
});
