import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { gather } from '../../src/gather/gather.ts';
import type { Relation } from '../../src/model/findings.ts';
import { statementText } from '../../src/text/statement.ts';
import { contributionOf, topicOf } from './topic-of.ts';

/** What an editor expects of a small topic; every key may be left out. */
interface Expected {
  readonly actors?: readonly string[];
  readonly notActors?: readonly string[];
  readonly quoted?: readonly string[];
  readonly notQuoted?: readonly string[];
  readonly commentators?: readonly string[];
  readonly parties?: readonly string[];
  readonly sides?: Readonly<Record<string, string>>;
  readonly roles?: Readonly<Record<string, string>>;
  /** Rows as `Alba backs Orrin (words; holder)`, `; denied` behind where somebody denies it; the first telling of each. */
  readonly relations?: readonly string[];
  readonly relationsNever?: readonly string[];
  readonly background?: readonly string[];
  readonly backgroundNever?: readonly string[];
  readonly keyPoints?: readonly string[];
  readonly keyPointsNever?: readonly string[];
  readonly contested?: number;
  /** Rows as `date | statement`, a part of them. */
  readonly timeline?: readonly string[];
  readonly timelineNever?: readonly string[];
}

const files = import.meta.glob<string>('../golden/topics/*/**/*.{md,yaml}', { query: '?raw', import: 'default', eager: true });
const inTopic = (topic: string) => Object.entries(files).filter(([path]) => path.startsWith(`../golden/topics/${topic}/`));
const topics = [...new Set(Object.keys(files).map((path) => path.split('/')[3] ?? ''))].sort();

function tellingOf({ tellings: [first], denials }: Relation): string {
  const by = first.holder === undefined ? '' : `; ${first.holder}`;
  return `(${first.words}${by})${denials.length > 0 ? '; denied' : ''}`;
}

const gathered = new Map<string, ReturnType<typeof gatherTopic>>();

/** The findings of a topic, gathered once for all its tests. */
function findingsOf(topic: string): ReturnType<typeof gatherTopic> {
  const known = gathered.get(topic) ?? gatherTopic(topic);
  gathered.set(topic, known);
  return known;
}

async function gatherTopic(topic: string) {
  const yaml = files[`../golden/topics/${topic}/topic.yaml`] ?? '';
  const documents = inTopic(topic).filter(([path]) => path.endsWith('.md'));
  const all = await Promise.all(
    documents.map(([path, source]) => contributionOf(path.split('/').at(-1)?.replace('.md', '') ?? '', source)),
  );
  return gather(
    topicOf(yaml),
    all.map((a) => a.contribution),
  );
}

describe.each(topics)('%s', (topic) => {
  const expected = parse(files[`../golden/topics/${topic}/expected.yaml`] ?? '{}') as Expected;

  test('lists the actors an editor would, and no other name', async () => {
    const { actors } = await findingsOf(topic);
    const shown = actors.map((a) => `${a.name}: ${a.kind}`);
    expect(shown).toEqual(expect.arrayContaining([...(expected.actors ?? [])]));
    for (const name of expected.notActors ?? []) expect(actors.map((a) => a.name)).not.toContain(name);
    const quoted = actors.filter((a) => a.quoted).map((a) => a.name);
    expect(quoted).toEqual(expect.arrayContaining([...(expected.quoted ?? [])]));
    for (const name of expected.notQuoted ?? []) expect(quoted).not.toContain(name);
    for (const name of expected.commentators ?? []) expect(actors.find((a) => a.name === name)?.party).toBe(false);
    for (const name of expected.parties ?? []) expect(actors.find((a) => a.name === name)?.party).toBe(true);
    for (const [name, side] of Object.entries(expected.sides ?? {})) expect(actors.find((a) => a.name === name)?.side).toBe(side);
    for (const [name, role] of Object.entries(expected.roles ?? {}))
      expect(actors.find((a) => a.name === name)?.descriptions.map(statementText)).toContain(role);
  });

  test('says who is said to back or to oppose whom, and no more', async () => {
    const { actors } = await findingsOf(topic);
    const rows = actors.flatMap((a) => (a.relations ?? []).map((r) => `${a.name} ${r.stance} ${r.other} ${tellingOf(r)}`));
    expect(rows).toEqual(expect.arrayContaining([...(expected.relations ?? [])]));
    for (const row of expected.relationsNever ?? []) expect(rows.join('\n')).not.toContain(row);
  });

  test('has the background, the key points and the timeline an editor would send out', async () => {
    const { background, keyPoints, claims, timeline } = await findingsOf(topic);
    const back = background.map(statementText).join('\n');
    const key = keyPoints.map(statementText).join('\n');
    for (const text of expected.background ?? []) expect(back).toContain(text);
    for (const text of expected.backgroundNever ?? []) expect(back).not.toContain(text);
    for (const text of expected.keyPoints ?? []) expect(key).toContain(text);
    for (const text of expected.keyPointsNever ?? []) expect(key).not.toContain(text);
    const rows = timeline.map((e) => `${e.date}${e.scheduled ? ' scheduled' : ''} | ${statementText(e.statement)}`).join('\n');
    for (const text of expected.timeline ?? []) expect(rows).toContain(text);
    for (const text of expected.timelineNever ?? []) expect(rows).not.toContain(text);
    if (expected.contested !== undefined) expect(claims.filter((c) => c.status === 'contested')).toHaveLength(expected.contested);
  });
});
