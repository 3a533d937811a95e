import { beforeAll, describe, expect, test } from 'vitest';
import type { Contribution } from '../../src/gather/contribution.ts';
import { byDocument, findingsOf } from '../../src/gather/gather.ts';
import { Memory } from '../../src/gather/memory.ts';
import { runStage, type Stages, stageNames } from '../../src/gather/stages.ts';
import type { Findings } from '../../src/model/findings.ts';
import { asBefore } from './as-before.ts';
import { dice } from './dice.ts';
import { contributionOf, topicOf } from './topic-of.ts';

const sources = import.meta.glob<string>('../golden/topics/*/documents/*.md', { query: '?raw', import: 'default', eager: true });
const topic = topicOf('id: some\ntitle: The strike, the flood and the trial\nscope: What became of the dam');

/** The small topics' documents, and of every third one a copy, of every fourth one the same under another date. */
async function documents(): Promise<Contribution[]> {
  const all = Object.entries(sources).flatMap(([path, source], i) => {
    const name = path.split('/').slice(3).join('-').replace('.md', '');
    const again = (day: string) => source.replace(/published: .*/u, `published: "${day}"`);
    return [
      [name, source] as const,
      ...(i % 3 === 0 ? [[`${name}-again`, again('2031-04-05')] as const] : []),
      ...(i % 4 === 0 ? [[name, again('2009-04-05')] as const] : []),
    ];
  });
  return Promise.all(all.map(async ([name, source]) => (await contributionOf(name, source)).contribution));
}

type Keep = ReturnType<typeof asBefore>;

/** Gathers with every stage's members the same objects as before wherever they are equal; `handed` is what the stages left. */
function remembered(some: readonly Contribution[], memory: Memory, keep: Keep): { findings: Findings; handed: Stages } {
  const all = byDocument(some);
  let done: Partial<Stages> = {};
  for (const name of stageNames) {
    done = runStage(topic, all, done, memory);
    if (name === 'actors' || name === 'timeline' || name === 'claims') done = { ...done, [name]: keep(name, done[name]) };
  }
  return { findings: findingsOf(topic, all, done as Stages, memory), handed: done as Stages };
}

describe('documents come and go', () => {
  let all: Contribution[] = [];
  beforeAll(async () => {
    all = await documents();
  }, 60_000);

  test.each([1, 2, 3])(
    'whatever is remembered, the findings are those without memory (run %i)',
    (seed) => {
      const roll = dice(seed);
      const [memory, keep] = [new Memory(), asBefore()];
      const now = new Map<string, Contribution>();
      for (let round = 0; round < 14; round++) {
        // A document comes, goes, or is there under another date.
        for (let n = roll(6) + (round === 0 ? 20 : 1); n > 0; n--) {
          const picked = all[roll(all.length)] as Contribution;
          if (now.get(picked.document) === picked) now.delete(picked.document);
          else now.set(picked.document, picked);
        }
        const some = [...now.values()];
        const anew = remembered(some, new Memory(), asBefore()).findings;
        expect(remembered(some, memory, keep).findings).toEqual(anew);
      }
    },
    60_000,
  );

  test('what is as it was is handed on as the same object', () => {
    const [memory, keep] = [new Memory(), asBefore()];
    const copy = all.find((c) => c.document.endsWith('-again'));
    const some = all.filter((c, i) => all.findIndex((d) => d.document === c.document) === i && c !== copy).slice(0, 40);
    const first = remembered(some, memory, keep).handed;
    const next = remembered([...some, copy as Contribution], memory, keep).handed;
    expect(next.sources.filter((s) => !first.sources.includes(s)).map((s) => s.document)).toEqual([copy?.document]);
  });
});
