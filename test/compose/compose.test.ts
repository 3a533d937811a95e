import { describe, expect, test } from 'vitest';
import { compose } from '../../src/compose/compose.ts';
import type { Block, Inline, Note } from '../../src/model/note.ts';
import { plainText } from '../../src/render/text.ts';
import { sampleArticles } from '../samples/articles.ts';
import { sampleEdition, sampleFindings } from '../samples/findings.ts';
import { noteOf, templates } from '../samples/notes.ts';
import { say } from '../samples/say.ts';
import { longTimeline, manyClaims, nothingMuch, samples } from '../samples/variants.ts';

const section = (note: Note, id: string) => note.sections.find((s) => s.id === id);
const blocksOf = (note: Note, id: string): readonly Block[] => section(note, id)?.blocks ?? [];
const words = (blocks: readonly Block[]): string => JSON.stringify(blocks);
type Citation = Extract<Inline, { kind: 'citation' }>;
const citations = (value: unknown): Citation[] =>
  Array.isArray(value)
    ? value.flatMap(citations)
    : value !== null && typeof value === 'object'
      ? (value as { kind?: string }).kind === 'citation'
        ? [value as Citation]
        : Object.values(value).flatMap(citations)
      : [];

describe('sections', () => {
  test('brief prints its sections in the fixed order, notes after the register', () => {
    expect(noteOf(sampleEdition).sections.map((s) => s.id)).toEqual([
      'key-points',
      'changes',
      'evidence-base',
      'background',
      'actors',
      'timeline',
      'claims',
      'figures',
      'gaps',
      'sources',
      'notes',
      'check',
    ]);
  });

  test('the templates nest: what flash prints, brief prints; what brief prints, full prints', () => {
    const names = (t: keyof typeof templates) => templates[t].sections.map((s) => s.section);
    expect(names('brief')).toEqual(expect.arrayContaining(names('flash')));
    expect(names('full')).toEqual(expect.arrayContaining(names('brief')));
    for (const name of ['key-points', 'claims']) {
      const cited = (t: keyof typeof templates) => citations(blocksOf(noteOf(sampleEdition, t), name)).map((c) => c.passage);
      expect(cited('brief')).toEqual(expect.arrayContaining(cited('flash')));
      expect(cited('full')).toEqual(expect.arrayContaining(cited('brief')));
    }
  });

  test('an empty section says so', () => {
    const note = noteOf(nothingMuch, 'full');
    for (const id of ['key-points', 'background', 'actors', 'timeline', 'claims', 'figures', 'comment', 'terms'])
      expect(blocksOf(note, id), id).toMatchObject([{ kind: 'paragraph', tone: 'empty' }]);
    expect(words(blocksOf(note, 'changes'))).toContain('First edition');
  });

  test('limits of the template hold, and what is left out is counted', () => {
    const rows = (note: Note) => blocksOf(note, 'timeline').flatMap((b) => (b.kind === 'table' ? b.rows : []));
    expect(rows(noteOf(longTimeline))).toHaveLength(15);
    expect(words(blocksOf(noteOf(longTimeline), 'timeline'))).toContain('25 events');
    expect(rows(noteOf(longTimeline, 'full'))).toHaveLength(40);
    const panels = (note: Note) => blocksOf(note, 'claims').filter((b) => b.kind === 'panel');
    expect(panels(noteOf(manyClaims))).toHaveLength(6);
    expect(panels(noteOf(manyClaims, 'full'))).toHaveLength(12);
  });

  test('every id of a note is its own', () => {
    for (const [name, edition] of Object.entries(samples)) {
      const ids: string[] = [];
      const visit = (value: unknown): void => {
        if (value === null || typeof value !== 'object') return;
        if ('id' in value && typeof value.id === 'string') ids.push(value.id);
        for (const inner of Object.values(value)) visit(inner);
      };
      visit(noteOf(edition, 'full').sections);
      expect(new Set(ids).size, name).toBe(ids.length);
    }
  });
});

describe('citations', () => {
  test('all templates cite alike: a number means one passage everywhere', () => {
    const numbered = new Map<number, string>();
    for (const name of ['full', 'brief', 'flash'] as const)
      for (const c of citations(noteOf(sampleEdition, name).sections)) {
        expect(numbered.get(c.number) ?? c.passage).toBe(c.passage);
        numbered.set(c.number, c.passage);
      }
  });

  test('each number has its note, and no note lacks its number', () => {
    for (const name of ['flash', 'brief', 'full'] as const) {
      const note = noteOf(sampleEdition, name);
      const noted = blocksOf(note, 'notes').flatMap((b) => (b.kind === 'endnotes' ? b.entries.map((e) => e.number) : []));
      const cited = new Set(citations(note.sections).map((c) => c.number));
      expect([...cited].sort((a, b) => a - b)).toEqual([...noted].sort((a, b) => a - b));
    }
  });

  test('full numbers its citations in reading order, from 1', () => {
    const seen = [...new Set(citations(noteOf({ ...sampleEdition, changes: [] }, 'full').sections).map((c) => c.number))];
    expect(seen).toEqual(seen.map((_, i) => i + 1));
  });

  test('a digest gets no link into the original; an article gets a text fragment', () => {
    const entries = blocksOf(noteOf(sampleEdition, 'full'), 'notes').flatMap((b) => (b.kind === 'endnotes' ? b.entries : []));
    const digests = entries.filter((e) => plainText(e.content).startsWith('S4'));
    expect(digests.length).toBeGreaterThan(0);
    expect(words(digests as unknown as Block[])).not.toContain(':~:text=');
    expect(words(entries as unknown as Block[])).toContain('#:~:text=Velmora%20says%20the%20dam,');
  });
});

describe('masthead', () => {
  const fields = (note: Note) => Object.fromEntries(note.masthead.fields.map((f) => [f.label, plainText(f.value)]));
  test('each date stands under its own name', () => {
    expect(fields(noteOf(sampleEdition))).toMatchObject({
      'Information as of': '28 February 2026, the date of the newest source',
      'Events covered': '1911 to 28 February 2026',
      'Last material change': '28 February 2026',
      'Next refresh due': '7 March 2026',
      'Corrections to': 'corrections@desk.example',
    });
  });
  test('without dated sources no date is made up', () => {
    const own = fields(noteOf(nothingMuch));
    expect(own['Information as of']).toBe('not known: no source has a date');
    expect(own['Next refresh due']).toBeUndefined();
    expect(own['Generated']).toBeUndefined();
  });
  test('generated is printed only when given', () => {
    expect(fields(noteOf(sampleEdition, 'brief', { generated: '2026-03-03T08:00:00Z' }))['Generated']).toBe('3 March 2026');
  });
  test('the file name says what the file is', () => {
    expect(noteOf(sampleEdition).fileName).toBe('2026-02-28_vedra-river_ed03_brief');
    expect(noteOf(nothingMuch).fileName).toBe('undated_nothing-much_ed00000000_brief');
  });
});

describe('wording', () => {
  test('what is contested carries its pointer', () => {
    const weapon = blocksOf(noteOf(sampleEdition), 'background')
      .flatMap((b) => (b.kind === 'list' ? b.items : []))
      .at(-1);
    expect(plainText(weapon?.content ?? [])).toBe(
      'Velmora has accused Karsia of using the river as a weapon. (Meridian Wire, about 27\u00a0December 2024; contested: C4)',
    );
  });
  test('an event dated only by its report says so; scheduled events stand apart', () => {
    const rows = blocksOf(noteOf(sampleEdition), 'timeline').flatMap((b) => (b.kind === 'table' ? b.rows : []));
    expect(rows.map((r) => plainText(r.cells[0] ?? []))).toContain('reported March 2025');
    expect(rows.filter((r) => r.group).map((r) => r.group)).toEqual(['Scheduled at the time of the report']);
  });
  test('a template may replace any fixed wording', () => {
    const german = { ...templates.brief, phrases: { 'claims.denies': 'Bestritten von' } };
    expect(words(blocksOf(noteOf(sampleEdition), 'claims'))).toContain('Denied by');
    const own = words(blocksOf(compose(sampleEdition, german), 'claims'));
    expect(own).toContain('Bestritten von');
    expect(own).not.toContain('Denied by');
  });
  test('no age, and none of the verbs that take a side', () => {
    const own = words(noteOf({ ...sampleEdition, findings: { ...sampleFindings, gaps: [] } }, 'full').sections.flatMap((s) => s.blocks));
    expect(own).not.toMatch(/\b\d+ (?:days|hours) (?:old|ago)\b|\b(?:claimed|admitted|revealed)\b/u);
  });
});

describe('positions', () => {
  const long = sampleFindings.actors.map((a) =>
    a.id === 'elif-erdogan' ? { ...a, positions: [say('digest-of-interview', sampleArticles[5]?.text.split('\n\n')[0] ?? '')] } : a,
  );
  const row = (name: keyof typeof templates) =>
    blocksOf(noteOf({ ...sampleEdition, findings: { ...sampleFindings, actors: long } }, name), 'actors')
      .flatMap((b) => (b.kind === 'table' ? b.rows : []))
      .find((r) => plainText(r.cells[0] ?? []).startsWith('Elif Erdoğan'));
  test('brief prints at most 25 words of one, the rest is a cut; full prints it whole', () => {
    expect(plainText(row('brief')?.cells[2] ?? [])).toBe(
      'In an interview Elif Erdoğan said the engineers had asked for the opening on 24 February 2026 and that nobody in the government had given [...]',
    );
    expect(plainText(row('full')?.cells[2] ?? [])).toMatch(/had given an order\.$/u);
  });
});
