import { type Dispute, isSameDispute } from '../dispute.ts';
import type { Changes } from '../matter/asked.ts';
import type { Assertions } from '../matter/assertions.ts';
import type { Part } from '../matter/part.ts';
import { Matter, type Passage } from '../matter.ts';
import { type Place, stands } from '../place.ts';
import { bySeed, Seed } from './seed.ts';
import type { SeedRule } from './seed-rule.ts';
import { Wanted } from './wanted.ts';

/**
 * The disputes of a seed rule. A seed is searched from again only where the weights of its terms are other ones; with the others the
 * sentences of new documents are compared that have one of their terms. With nothing remembered all seeds are new.
 */
export class Seeds {
  private readonly rule: SeedRule;
  /** Those to be searched from again, and those to be concluded from again. */
  private readonly fresh = new Set<Seed>();
  private readonly moved = new Set<Seed>();
  /** Which seeds look sentences up by a term, by its number; and which of them a sentence of a document fits. */
  private readonly byLead: Seed[][] = [];
  private readonly fitting = new Map<Place, Set<Seed>>();
  private bearing: readonly Seed[] = [];
  private disputes: readonly Dispute[] = [];

  constructor(rule: SeedRule) {
    this.rule = rule;
  }

  find(all: Assertions, { leaving, coming, remade, all: everything }: Changes): readonly Dispute[] {
    const matter = new Matter(all);
    for (const part of [...leaving, ...remade.keys()]) this.leave(part);
    for (const part of [...coming, ...remade.keys()]) for (const seed of this.seedsOf(part, all)) this.fresh.add(seed);
    if (everything) for (const part of all.parts) for (const seed of seedsIn(part, this)) this.fresh.add(seed);
    for (const part of coming) this.meet(part, undefined, all, matter);
    for (const [part, indexes] of remade) this.meet(part, indexes, all, matter);
    for (const seed of this.fresh) if (seed.isThere) this.search(seed, all, matter);
    this.fresh.clear();
    this.conclude(all, matter);
    return this.disputes;
  }

  private seedsOf(part: Part, all: Assertions): readonly Seed[] {
    const lists = this.rule.seeds(new Matter(all, [part]));
    const made = lists.flatMap((list, rank) => list.map((found, index) => new Seed(found, rank, index)));
    part.kept.set(this, made);
    return made;
  }

  /** A part goes or is made anew, with its seeds; those that its sentences fit are left without those that stand no more. */
  private leave(part: Part): void {
    for (const seed of seedsIn(part, this)) {
      seed.leave();
      this.lead(seed, []);
      this.unfit(seed);
      this.moved.add(seed);
    }
    for (const seed of this.fitting.get(part.place) ?? []) {
      seed.against = seed.against.filter(({ passage }) => stands(passage));
      this.moved.add(seed);
    }
    if (part.place.rank < 0) this.fitting.delete(part.place);
  }

  /** Every sentence of the topic that fits. */
  private search(seed: Seed, all: Assertions, matter: Matter): void {
    const { found } = seed;
    const leads = this.rule.leads(matter, found).map((term) => all.terms.of(term));
    const least = [this.rule.farCover(found, false), this.rule.farCover(found, true)] as const;
    seed.wanted = new Wanted(found.sign.terms, found.passage.context, least, matter, all);
    this.lead(seed, seed.wanted.prefix(leads, all));
    this.unfit(seed);
    this.moved.add(seed);
    const around = all.questions.noting(
      seed.searches(() => this.fresh.add(seed)),
      () => {
        for (const term of found.sign.terms) {
          all.questions.weight(all.terms.of(term));
          all.questions.telling(all.terms.of(term));
        }
        return this.rule.around(matter, found);
      },
    );
    const looked = new Set([...around, ...affirmedIn(all.part(found.passage.document), leads, all)]);
    for (const number of seed.wanted.among(seed.leads, all)) {
      const part = all.partOf(number);
      const passage = this.far(seed, part, number - part.base, all);
      if (passage) looked.add(passage);
    }
    for (const passage of looked) this.compare(seed, passage, matter);
  }

  /** Notes by which terms a seed looks sentences up now. */
  private lead(seed: Seed, leads: readonly number[]): void {
    for (const term of seed.leads) this.byLead[term] = this.byLead[term]?.filter((other) => other !== seed) ?? [];
    seed.leads = leads;
    for (const term of leads) {
      const known = this.byLead[term];
      if (known) known.push(seed);
      else this.byLead[term] = [seed];
    }
  }

  private unfit(seed: Seed): void {
    for (const { passage } of seed.against) this.fitting.get(passage.place)?.delete(seed);
    seed.against = [];
  }

  private compare(seed: Seed, passage: Passage, matter: Matter): void {
    const fit = this.rule.fit(matter, seed.found, passage);
    if (fit < this.rule.least) return;
    seed.against.push({ passage, fit });
    this.moved.add(seed);
    const known = this.fitting.get(passage.place);
    if (known) known.add(seed);
    else this.fitting.set(passage.place, new Set([seed]));
  }

  /** Compares new sentences of a document with the seeds that were there before. */
  private meet(part: Part, indexes: Iterable<number> | undefined, all: Assertions, matter: Matter): void {
    if (this.byLead.length === 0) return;
    for (const i of indexes ?? part.first.keys())
      if (part.first[i] === 1)
        for (const term of part.affirmed(i))
          for (const seed of this.byLead[term] ?? none) {
            const passage = this.fresh.has(seed) ? undefined : this.far(seed, part, i, all);
            if (!passage || seed.met === passage) continue;
            seed.met = passage;
            this.compare(seed, passage, matter);
          }
  }

  /** The assertion of another document as a passage, where it affirms a lead and may fit. */
  private far(seed: Seed, part: Part, index: number, all: Assertions): Passage | undefined {
    const { found, wanted } = seed;
    if (!wanted || part.document === found.passage.document) return undefined;
    const isSaid = part.isSaid(index);
    const share = wanted.share(part, index);
    if (share < wanted.least(isSaid) || !part.affirmsOne(index, seed.leads)) return undefined;
    const most = this.rule.farMost(found, {
      terms: wanted.met,
      share,
      actors: part.sharedKeys(index, found.passage.keys),
      isSaid,
      hasAround: wanted.hasAround(part, index),
    });
    return most < this.rule.least - margin ? undefined : part.passage(index, all.actors);
  }

  private conclude(all: Assertions, matter: Matter): void {
    if (this.moved.size === 0) return;
    const moved = [...this.moved].filter((seed) => seed.isThere);
    const staying = this.bearing.filter((seed) => seed.isThere && !this.moved.has(seed));
    this.moved.clear();
    for (const seed of moved) {
      const dispute = all.questions.noting(
        seed.concludes(() => this.moved.add(seed)),
        () => this.rule.conclude(matter, seed.found, seed.against),
      );
      if (!isSameDispute(seed.dispute, dispute)) seed.dispute = dispute;
    }
    this.bearing = [...staying, ...moved.filter(({ dispute }) => dispute)].sort(bySeed);
    this.disputes = this.bearing.flatMap(({ dispute }) => dispute ?? []);
  }
}

const seedsIn = (part: Part, seeds: Seeds): readonly Seed[] => (part.kept.get(seeds) ?? []) as readonly Seed[];

const none: readonly Seed[] = [];

/** Sums of shares are exact to far less. */
const margin = 1e-9;

/** The first printed assertions of a part that affirm one of these terms. */
function affirmedIn(part: Part | undefined, terms: readonly number[], all: Assertions): Passage[] {
  const found: Passage[] = [];
  if (!part || terms.length === 0) return found;
  for (let i = 0; i < part.first.length; i++) if (part.first[i] === 1 && part.affirmsOne(i, terms)) found.push(part.passage(i, all.actors));
  return found;
}
