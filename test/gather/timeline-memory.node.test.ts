import { beforeAll, describe, expect, test } from 'vitest';
import { type ActorTable, actorIndexOf } from '../../src/gather/actors/actor-index.ts';
import { gatherActors } from '../../src/gather/actors/gather-actors.ts';
import { copiesAmong } from '../../src/gather/base/copies.ts';
import type { Contribution } from '../../src/gather/contribution.ts';
import { byDocument } from '../../src/gather/gather.ts';
import { Memory } from '../../src/gather/memory.ts';
import { gatherTimeline } from '../../src/gather/timeline/gather-timeline.ts';
import type { TimelineEntry } from '../../src/model/findings.ts';
import { contributionOf, topicOf } from './topic-of.ts';

const topic = topicOf('id: strike\ntitle: The strike at the port of Kesh');
const days = ['4 May', '5 May', '6 May', '9 June'];
const places = ['Kesh', 'Alder', 'Calder', 'Westbrook'];
const people = ['Ira Vance', 'Ada Marsh', 'Oskar Vale'];

/** What many report of a few days, in words that vary with `n`; neighbours share days, places and persons. */
const reportOf = (n: number): string => {
  const [day, next] = [days[n % 4], days[(n + 1) % 4]];
  const [place, other] = [places[n % 3], places[(n >> 1) % 4]];
  const person = people[n % 3];
  return [
    `On ${day} 2023, police arrested ${2 + (n % 3)} managers of Nordline in ${place}.`,
    `${person} wrote to Nordline on ${next} 2023, and the letter named ${1200 + (n % 2)} dockers.`,
    `A bomb hurt ${person} near ${other} on ${day} 2023, and dockers seized the radio station.`,
    `On the day of the arrest in ${place}, Nordline closed the port.`,
    `In ${2019 + (n % 3)} the union of Nordline began a strike in ${other}.`,
    n % 5 === 0 ? `The trial of ${person} will open on 2 October 2023.` : `The trial of ${person} began in October 2023.`,
    // Named once she is nobody to list.
    n === 1 ? 'Nordline dismissed Lena Ort on 8 June 2021.' : n === 12 ? 'Calder appointed Lena Ort on 3 March 2020.' : '',
  ].join('\n\n');
};
const source = (n: number, published = `2023-${n % 5 === 0 ? '07' : '11'}-1${n % 9}`): string =>
  `---\npublisher: Paper ${n % 7}\npublished: "${published}"\n---\n${reportOf(n)}`;

/** What a stage before hands on: whatever is as it was is the same object. */
function steady(now: ActorTable, before: ActorTable | undefined): ActorTable {
  const text = (x: unknown) => JSON.stringify(x);
  const actors = new Map((before?.actors ?? []).map((actor) => [text(actor), actor]));
  const groups = new Map(before?.groups.map(([document, keys]) => [document + text(keys), keys]));
  return {
    actors: now.actors.map((actor) => actors.get(text(actor)) ?? actor),
    listed: now.listed,
    groups: now.groups.map(([document, keys]) => [document, groups.get(document + text(keys)) ?? keys]),
  };
}

/** Timelines one after another, each with what was remembered of those before. */
class Rounds {
  private readonly memory = new Memory();
  private table: ActorTable | undefined;

  next(some: readonly Contribution[]): { remembered: readonly TimelineEntry[]; anew: readonly TimelineEntry[] } {
    const all = byDocument(some);
    const copies = copiesAmong(all);
    this.table = steady(gatherActors(topic, all, copies), this.table);
    const actors = actorIndexOf(this.table);
    return { remembered: gatherTimeline(all, actors, copies, this.memory), anew: gatherTimeline(all, actors, copies) };
  }
}

describe('the timeline with what is remembered', () => {
  let all: Contribution[] = [];
  let changed: Contribution[] = [];
  let copies: Contribution[] = [];
  beforeAll(async () => {
    const made = (name: string, text: string) => contributionOf(name, text).then(({ contribution }) => contribution);
    const numbers = Array.from({ length: 30 }, (_, n) => n);
    all = await Promise.all(numbers.map((n) => made(`report-${(n * 7) % 30}`, source(n))));
    changed = await Promise.all(numbers.map((n) => made(`report-${(n * 7) % 30}`, source(n + 1))));
    copies = await Promise.all(numbers.slice(0, 6).map((n) => made(`copy-${n}`, source(n, '2023-12-01'))));
  }, 60_000);

  test('documents that come one by one, then go, give what they give anew', () => {
    const rounds = new Rounds();
    for (let count = 1; count <= all.length; count += count < 6 ? 1 : 4) {
      const { remembered, anew } = rounds.next(all.slice(0, count));
      expect(remembered).toEqual(anew);
    }
    for (const from of [1, 2, 9, 20, 29]) {
      const { remembered, anew } = rounds.next(all.slice(from));
      expect(remembered).toEqual(anew);
    }
  });

  test('so do documents that change, and copies before, with and without what they copy', () => {
    const rounds = new Rounds();
    const swapped = (some: readonly number[]) => all.map((c, n) => (some.includes(n) ? (changed[n] as Contribution) : c));
    const sets = [
      all,
      swapped([4]),
      swapped([4, 11, 12]),
      [...all, ...copies],
      [...all.slice(3), ...copies],
      copies,
      [...swapped([0, 1]), ...copies],
      [],
      all,
    ];
    for (const set of sets) {
      const { remembered, anew } = rounds.next(set);
      expect(remembered).toEqual(anew);
    }
  });

  test('so does what is left after much came and went', () => {
    const rounds = new Rounds();
    for (const set of [all, changed, all, changed, all, all.slice(0, 4), all.slice(0, 9)]) {
      const { remembered, anew } = rounds.next(set);
      expect(remembered).toEqual(anew);
    }
  });

  test('what is as it was is the same object, and so is the list where nothing changed', () => {
    const rounds = new Rounds();
    const { remembered: before } = rounds.next(all.slice(0, 28));
    expect(rounds.next(all.slice(0, 28)).remembered).toBe(before);
    const { remembered: now } = rounds.next(all);
    const texts = new Set(before.map((entry) => JSON.stringify(entry)));
    const asBefore = now.filter((entry) => texts.has(JSON.stringify(entry)));
    expect(asBefore.length).toBeGreaterThan(3);
    for (const entry of asBefore) expect(before).toContain(entry);
  });
});
