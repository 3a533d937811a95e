import type { Topic } from '../../model/topic.ts';
import type { Contribution } from '../contribution.ts';
import { Sets } from '../union.ts';
import { formKey } from './actor-keys.ts';
import { headsOf } from './bare-head.ts';
import { nameKey } from './name-key.ts';
import { tellNamesakes } from './namesakes.ts';

/**
 * The group of each candidate, by contribution and index. The rules in order: the topic's own names; one strong key; the
 * bare name of namesakes; a short form with the one long form it stands for; a bare head noun, or the opening of a long name, with the one body that has it; a family name that one person only bears.
 */
export function groupActors(topic: Topic, contributions: readonly Contribution[]): string[][] {
  const { bare, meaning } = tellNamesakes(contributions);
  const keys = new KeySets(topic);
  const first = contributions.map((c) =>
    c.actors.map((a, index) => {
      const meant = meaning.size === 0 ? undefined : meaning.get(`${c.document}|${index}`);
      const strong = meant === undefined ? a.keys.strong : [...a.keys.strong.filter((k) => !bare.has(k.slice(5)) || k === meant), meant];
      keys.join(strong);
      return strong[0];
    }),
  );
  keys.settleShorts();
  keys.settleOpenings();
  return contributions.map((c, i) => c.actors.map((a, index) => keys.rootOf(first[i]?.[index] ?? keys.fuller(a.keys.weak ?? ''))));
}

/** Keys joined into groups; two names that the topic parts never meet in one. */
class KeySets {
  private readonly ids = new Map<string, number>();
  private readonly names: string[] = [];
  private readonly sets = new Sets(0);
  private readonly pins = new Map<number, Set<string>>();
  private readonly parted: readonly (readonly [string, string])[];

  constructor(topic: Topic) {
    this.parted = topic.names.flatMap((n) => n.notTheSameAs.map((other) => [nameKey(n.name), nameKey(other)] as const));
    for (const [a, b] of this.parted) for (const name of [a, b]) this.pin(name);
    for (const entry of topic.names) this.join([entry.name, ...entry.aliases].flatMap(topicKeys));
  }

  private pin(name: string): void {
    for (const key of topicKeys(name)) this.pins.set(this.id(key), new Set([name]));
  }

  private id(key: string): number {
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const fresh = this.sets.add();
    this.ids.set(key, fresh);
    this.names.push(key);
    return fresh;
  }

  join(keys: readonly string[]): void {
    let first: number | undefined;
    for (const key of keys) {
      const id = this.id(key);
      if (first === undefined) first = id;
      else this.meet(first, id);
    }
  }

  private meet(a: number, b: number): void {
    const x = this.sets.find(a);
    const y = this.sets.find(b);
    if (x === y) return;
    if (this.pins.size === 0) {
      this.sets.join(x, y);
      return;
    }
    const pins = new Set([...(this.pins.get(x) ?? []), ...(this.pins.get(y) ?? [])]);
    if (this.parted.some(([p, q]) => pins.has(p) && pins.has(q))) return;
    this.sets.join(x, y);
    if (pins.size > 0) this.pins.set(this.sets.find(x), pins);
  }

  rootOf(key: string): string {
    return this.names[this.sets.find(this.id(key))] ?? key;
  }

  /** A short form printed alone joins the one long form that it was paired with, if it was paired with one only. */
  settleShorts(): void {
    for (const [short, longs] of this.pairings()) if (new Set(longs.map((l) => this.rootOf(l))).size === 1) this.join([short, ...longs]);
  }

  /** `Federal Institute` joins `Federal Institute for Water`, if one name only opens so. */
  settleOpenings(): void {
    const fuller = new Map<string, Set<string>>();
    for (const key of this.names) {
      const opening = /^(name:\S+ .+?) (?:for|of|on) /u.exec(key)?.[1];
      if (opening !== undefined && this.ids.has(opening)) fuller.set(opening, (fuller.get(opening) ?? new Set()).add(this.rootOf(key)));
    }
    for (const [opening, roots] of fuller) if (roots.size === 1) this.join([opening, ...roots]);
  }

  private pairings(): Map<string, string[]> {
    const found = new Map<string, string[]>();
    for (const key of [...this.names].filter((k) => k.startsWith('short:') && k.includes('#'))) {
      const short = key.slice(0, key.indexOf('#'));
      found.set(short, [...(found.get(short) ?? []), key]);
    }
    return found;
  }

  /** For a family name or a first name alone: the key of the one person who bears it; otherwise the key itself. */
  fuller(weak: string): string {
    if (weak.startsWith('short:') && !this.ids.has(weak)) return this.spelledOut(weak);
    if (weak.startsWith('head:')) return this.bodyOf(weak.slice(5));
    if (!weak.startsWith('person:')) return weak;
    const bearers = new Set(this.bearers().get(weak.slice(7)) ?? []);
    if (bearers.size === 1) return [...bearers][0] ?? weak;
    const body = `body:${weak.slice(7)}`;
    return bearers.size === 0 && this.ids.has(body) ? body : weak;
  }

  private initials: Map<string, Set<string>> | undefined;
  /** For a short form that no article pairs with a long one: the one name of the topic with these initials, word for word. */
  private spelledOut(weak: string): string {
    if (!this.initials) {
      this.initials = new Map();
      for (const key of [...this.names].filter((k) => k.startsWith('name:'))) {
        const short = `short:${key.slice(5).replace(/(?<=^| )(\S)\S*(?: |$)/gu, '$1')}`;
        this.initials.set(short, (this.initials.get(short) ?? new Set()).add(this.rootOf(key)));
      }
    }
    const [only, another] = this.initials.get(weak) ?? [];
    return only !== undefined && another === undefined && weak.length > 7 ? only : weak;
  }

  /** For a bare head noun: the one body of the topic that has it, otherwise a body of that name. */
  private bodyOf(head: string): string {
    const [only, another] = this.bodies().get(head) ?? [];
    return only !== undefined && another === undefined ? only : `body:${head}`;
  }

  private heads: Map<string, Set<string>> | undefined;
  private bodies(): Map<string, Set<string>> {
    if (this.heads) return this.heads;
    this.heads = new Map();
    for (const key of [...this.names].filter((k) => k.startsWith('name:')))
      for (const head of headsOf(key.slice(5))) this.heads.set(head, (this.heads.get(head) ?? new Set()).add(this.rootOf(key)));
    return this.heads;
  }

  private known: Map<string, string[]> | undefined;
  private bearers(): Map<string, string[]> {
    if (this.known) return this.known;
    this.known = new Map();
    for (const key of [...this.names]) {
      if (!key.startsWith('person:') || !key.includes(' ')) continue;
      const words = key.slice(7).split(' ');
      for (const word of new Set([words[0] ?? '', words.at(-1) ?? ''])) {
        const roots = this.known.get(word) ?? [];
        const root = this.rootOf(key);
        if (!roots.includes(root)) this.known.set(word, [...roots, root]);
      }
    }
    return this.known;
  }
}

/** The keys that a name of the topic file may meet in the articles. */
function topicKeys(name: string): string[] {
  const key = nameKey(name);
  return [formKey(name), `person:${key}`, `state:${key}`, `short:${key}`];
}
