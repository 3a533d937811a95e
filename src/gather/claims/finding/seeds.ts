import type { Dispute } from '../dispute.ts';
import { Asked, type Changes } from '../matter/asked.ts';
import type { Assertions } from '../matter/assertions.ts';
import type { Found, Part } from '../matter/part.ts';
import { Matter, type Passage } from '../matter.ts';
import { stands } from '../place.ts';
import type { Fitting, SeedRule } from './seed-rule.ts';
import { Wanted } from './wanted.ts';

/** A sign with the sentences that fit it and the dispute that they make. */
interface Seed {
  readonly found: Found;
  /** What the search and what the conclusion asked. */
  readonly searched: Asked;
  concluded: Asked;
  /** Numbers of the terms by which sentences of other documents are looked up, and the share of its terms that they must hold. */
  leads: readonly number[];
  wanted: Wanted | undefined;
  least: number;
  against: Fitting[];
  dispute: Dispute | undefined;
  /** To be searched from, or concluded from, again. */
  fresh: boolean;
  moved: boolean;
  /** The last sentence that it met. */
  met: Passage | undefined;
}

/**
 * The disputes of a seed rule. A seed is searched from again only where the weights of its terms are other ones; with the others the
 * sentences of new documents are compared that have one of their terms. With nothing remembered all seeds are new.
 */
export class Seeds {
  private readonly rule: SeedRule;

  constructor(rule: SeedRule) {
    this.rule = rule;
  }

  find(all: Assertions, changes: Changes): Dispute[] {
    const matter = new Matter(all);
    const coming = all.parts.filter((part) => !part.kept.has(this));
    const seeds = this.seedsIn(all);
    for (const seed of seeds) {
      seed.fresh ||= seed.searched.isTouchedBy(changes);
      if (seed.fresh) this.search(seed, all, matter);
      else this.leave(seed, changes);
    }
    this.meet(seeds, coming, all, matter);
    const found: Dispute[] = [];
    for (const seed of seeds) {
      this.conclude(seed, all, matter);
      if (seed.dispute) found.push(seed.dispute);
    }
    return found;
  }

  /** The seeds of all parts: those of the first list before those of the second. */
  private seedsIn(all: Assertions): Seed[] {
    const lists: [first: Seed[], second: Seed[]] = [[], []];
    for (const part of all.parts) {
      const [first = none, second = none] = this.seedsOf(part, all);
      for (const seed of first) lists[0].push(seed);
      for (const seed of second) lists[1].push(seed);
    }
    return lists[0].concat(lists[1]);
  }

  private seedsOf(part: Part, all: Assertions): readonly (readonly Seed[])[] {
    const known = part.kept.get(this);
    if (known) return known as readonly (readonly Seed[])[];
    const made = this.rule.seeds(new Matter(all, [part])).map((list) => list.map(newSeed));
    part.kept.set(this, made);
    return made;
  }

  /** Every sentence of the topic that fits. */
  private search(seed: Seed, all: Assertions, matter: Matter): void {
    const { found, searched } = seed;
    for (const term of found.sign.terms) searched.weight(all.terms.of(term));
    const leads = this.rule.leads(matter, found).map((term) => all.terms.of(term));
    seed.wanted = new Wanted(found.sign.terms, matter, all);
    seed.least = this.rule.farCover(found);
    seed.leads = seed.wanted.prefix(leads, seed.least, all);
    seed.against = [];
    seed.moved = true;
    const around = all.noting(searched, () => this.rule.around(matter, found));
    const looked = new Set([...around, ...affirmedIn(all.part(found.passage.document), leads, all)]);
    for (const lead of seed.leads)
      for (const number of all.postings.holders(lead)) {
        const part = all.partOf(number);
        const passage = far(seed, lead, part, number - part.base, all);
        if (passage) looked.add(passage);
      }
    for (const passage of looked) this.compare(seed, passage, matter);
  }

  /** Leaves out what stands no more. */
  private leave(seed: Seed, changes: Changes): void {
    if (seed.against.length > 0 && !seed.against.every(({ passage }) => stands(passage))) {
      seed.against = seed.against.filter(({ passage }) => stands(passage));
      seed.moved = true;
    }
    seed.moved ||= seed.concluded.isTouchedBy(changes);
  }

  private compare(seed: Seed, passage: Passage, matter: Matter): void {
    const fit = this.rule.fit(matter, seed.found, passage);
    if (fit < this.rule.least) return;
    seed.against.push({ passage, fit });
    seed.moved = true;
  }

  /** Compares the sentences of new documents with the seeds that were there before. */
  private meet(seeds: readonly Seed[], coming: readonly Part[], all: Assertions, matter: Matter): void {
    const before = seeds.filter((seed) => !seed.fresh);
    if (coming.length === 0 || before.length === 0) return;
    const byLead: Seed[][] = [];
    for (const seed of before)
      for (const term of seed.leads) {
        const known = byLead[term];
        if (known) known.push(seed);
        else byLead[term] = [seed];
      }
    for (const part of coming)
      for (let i = 0; i < part.first.length; i++)
        if (part.first[i] === 1)
          for (const term of part.affirmed(i))
            for (const seed of byLead[term] ?? []) {
              const passage = far(seed, term, part, i, all);
              if (!passage || seed.met === passage) continue;
              seed.met = passage;
              this.compare(seed, passage, matter);
            }
  }

  private conclude(seed: Seed, all: Assertions, matter: Matter): void {
    if (seed.moved) {
      seed.concluded = new Asked();
      seed.dispute = all.noting(seed.concluded, () => this.rule.conclude(matter, seed.found, seed.against));
    }
    seed.fresh = false;
    seed.moved = false;
  }
}

/** The assertion of another document as a passage, where it affirms a lead and enough of the seed's terms. */
function far(seed: Seed, lead: number, part: Part, index: number, all: Assertions): Passage | undefined {
  if (part.document === seed.found.passage.document || (seed.wanted?.share(part, index) ?? 0) < seed.least) return undefined;
  return part.affirms(index, lead) ? part.passage(index, all.actors) : undefined;
}

/** The first printed assertions of a part that affirm one of these terms. */
function affirmedIn(part: Part | undefined, terms: readonly number[], all: Assertions): Passage[] {
  const found: Passage[] = [];
  if (!part || terms.length === 0) return found;
  for (let i = 0; i < part.first.length; i++) if (part.first[i] === 1 && part.affirmsOne(i, terms)) found.push(part.passage(i, all.actors));
  return found;
}

const none: readonly Seed[] = [];

const newSeed = (found: Found): Seed => ({
  found,
  searched: new Asked(),
  concluded: new Asked(),
  leads: [],
  wanted: undefined,
  least: 0,
  against: [],
  dispute: undefined,
  fresh: true,
  moved: false,
  met: undefined,
});
