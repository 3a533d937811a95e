import { beforeAll, describe, expect, test } from 'vitest';
import type { Contribution } from '../../src/gather/contribution.ts';
import { byDocument, findingsOf, gather } from '../../src/gather/gather.ts';
import { Memory } from '../../src/gather/memory.ts';
import { nextStage, runStage, type Stages } from '../../src/gather/stages.ts';
import type { Article } from '../../src/model/article.ts';
import type { Findings, Statement } from '../../src/model/findings.ts';
import { statementEvidence } from '../../src/text/statement.ts';
import { countWords } from '../../src/text/words.ts';
import { contributionOf, topicOf } from './topic-of.ts';

const sources = import.meta.glob<string>('../golden/topics/*/documents/*.md', { query: '?raw', import: 'default', eager: true });
const topic = topicOf('id: many\ntitle: Many matters at once');

/** Forty documents: the small topics' own, each under several names and days. */
async function forty(): Promise<{ article: Article; contribution: Contribution }[]> {
  const all = Object.entries(sources).flatMap(([path, source], i) =>
    [0, 1, 2].map((n) => {
      const day = `20${10 + ((i + n * 5) % 15)}-0${1 + (i % 9)}-1${n}`;
      return [
        `${path.split('/').slice(3).join('-').replace('.md', '')}-${n}`,
        source.replace(/published: .*/u, `published: "${day}"`),
      ] as const;
    }),
  );
  return Promise.all(all.slice(0, 40).map(([document, source]) => contributionOf(document, source)));
}

/** A fixed shuffle: the same on every run. */
const shuffled = <T>(items: readonly T[], step: number): T[] => {
  const left = [...items];
  const out: T[] = [];
  for (let at = 0; left.length > 0; at = (at + step) % Math.max(1, left.length)) out.push(...left.splice(at % left.length, 1));
  return out;
};

const statements = (f: Findings): Statement[] => [
  ...f.keyPoints,
  ...f.background,
  ...f.actors.flatMap((a) => [...a.descriptions, ...a.positions]),
  ...f.timeline.flatMap((e) => [e.statement, ...e.also]),
  ...f.claims.flatMap((c) => c.positions.map((p) => p.statement)),
  ...f.figures.flatMap((r) => r.values.map((v) => v.statement)),
];

describe('forty documents', () => {
  let all: { article: Article; contribution: Contribution }[] = [];
  let findings: Findings;
  beforeAll(async () => {
    all = await forty();
    findings = gather(
      topic,
      all.map((a) => a.contribution),
    );
  }, 60_000);

  test.each([3, 7, 17])('their order changes nothing (step %i)', (step) => {
    expect(
      gather(
        topic,
        shuffled(all, step).map((a) => a.contribution),
      ),
    ).toEqual(findings);
  });

  test('a contribution is plain data: kept and read again, it gives the same findings', () => {
    const kept = JSON.parse(JSON.stringify(all.map((a) => a.contribution))) as Contribution[];
    expect(gather(topic, kept)).toEqual(findings);
  });

  test('stopped after every stage, with what it left written down and read again, gathering gives the same findings', () => {
    const contributions = byDocument(shuffled(all, 7).map((a) => a.contribution));
    let kept = '{}';
    let runs = 0;
    for (; nextStage(JSON.parse(kept)) !== undefined; runs++) kept = JSON.stringify(runStage(topic, contributions, JSON.parse(kept)));
    expect(runs).toBe(8);
    expect(findingsOf(topic, contributions, JSON.parse(kept) as Stages)).toEqual(findings);
  });

  test.each([5, 11])('what is remembered of other sets of documents changes nothing (step %i)', (step) => {
    const memory = new Memory();
    const some = shuffled(all, step).map((a) => a.contribution);
    for (const count of [some.length - 1, some.length, Math.ceil(some.length / 2), some.length - 2, some.length])
      expect(gather(topic, some.slice(0, count), memory)).toEqual(gather(topic, some.slice(0, count)));
  });

  test('every statement is verbatim, and no piece is longer than 80 words', () => {
    const text = new Map(all.map(({ article }) => [article.document, article.text]));
    const pieces = statements(findings).flatMap(statementEvidence);
    expect(pieces.length).toBeGreaterThan(40);
    for (const e of pieces) {
      expect(e.quote).toBe(text.get(e.document)?.slice(e.start, e.end));
      expect(countWords(e.quote)).toBeLessThanOrEqual(80);
    }
  });

  test('background keeps to nine statements and 300 words, key points to five and 250', () => {
    const words = (list: readonly Statement[]) => list.flatMap(statementEvidence).reduce((sum, e) => sum + countWords(e.quote), 0);
    expect(findings.background.length).toBeLessThanOrEqual(9);
    expect(words(findings.background)).toBeLessThanOrEqual(300);
    expect(findings.keyPoints.length).toBeLessThanOrEqual(5);
    expect(words(findings.keyPoints)).toBeLessThanOrEqual(250);
  });

  test('a text printed three times counts once', () => {
    expect(findings.sources.filter((s) => s.copyOf !== undefined).length).toBeGreaterThan(20);
    const vale = findings.actors.find((a) => a.name === 'Oskar Vale');
    expect(vale?.documents.length).toBe(6);
    expect(findings.evidenceBase.publishers).toBeLessThan(20);
  });
});

test('no document at all gives findings that say so', () => {
  const findings = gather(topic, []);
  expect(findings.actors).toEqual([]);
  expect(findings.asOf).toBeUndefined();
  expect(findings.gaps.map((g) => g.kind)).toContain('empty-section');
});

test('an undated source leaves its relative dates open and is listed', async () => {
  const { contribution } = await contributionOf(
    'a',
    '---\npublisher: Alder Post\n---\nAda Marsh, the mayor, said on Friday that the bridge was closed.',
  );
  const findings = gather(topic, [contribution]);
  expect(findings.gaps.map((g) => g.kind)).toEqual(expect.arrayContaining(['undated-source', 'unresolved-date']));
  expect(findings.asOf).toBeUndefined();
});
