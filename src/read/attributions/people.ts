import type { NameMention } from '../../model/reading.ts';
import { countBelow } from '../../text/count-below.ts';
import { Addresses, fullName } from './addresses.ts';
import type { Scene } from './draft.ts';
import { isSubject, officeFrom, officeThatOpens, tokenFrom } from './subject-names.ts';

/** Who is spoken of at a place: a named person, or one told of by an office (`the minister`). */
export interface Center {
  readonly at: number;
  readonly mention?: NameMention;
  readonly printed: string;
}

/** A pronoun leads back so many sentences at most; in these last ones somebody whose given name alone is against it is meant where nobody else is named. */
const furthest = 12;
const close = 2;

/** Words that are nobody’s. */
const nobody = new Int32Array(0);

type Fits = (n: NameMention | undefined) => boolean;

/** A mention with the sentence in which it stands. */
interface Person {
  readonly mention: NameMention;
  readonly sentence: number;
}

/**
 * Whom `he` and `she` mean: who last spoke or was the subject of a clause, and whom the pronoun fits (centering: the subject goes on,
 * what is named inside somebody's words, behind a preposition or as an owner is no subject; Grosz, Joshi and Weinstein 1995). Where
 * nobody was, the only person named nearby; else nobody. Offsets are UTF-16.
 */
export class People {
  private readonly scene: Scene;
  private readonly owner: Int32Array;
  private readonly persons: readonly Person[];
  /** Where each of them stands. */
  private readonly starts: readonly number[];
  private readonly addresses: Addresses;
  /** Who spoke, by offset. */
  private readonly spoken: (Center & { readonly sentence: number })[] = [];

  /** In: the text with its drafts of attributions, its names, and for each token the draft whose content it is, or -1. */
  constructor(scene: Scene, names: readonly NameMention[], owner: Int32Array) {
    this.scene = scene;
    this.owner = owner;
    const mentions = names.filter((n) => n.kind === 'PER');
    this.persons = mentions.map((mention) => ({ mention, sentence: this.sentenceAt(mention.start) }));
    this.starts = mentions.map((n) => n.start);
    this.addresses = new Addresses(scene.t.text, mentions);
  }

  /** Remembers who speaks at an offset. */
  speaks(center: Center): void {
    let place = this.spoken.length;
    while (place > 0 && (this.spoken[place - 1] as Center).at > center.at) place--;
    this.spoken.splice(place, 0, { ...center, sentence: this.sentenceAt(center.at) });
  }

  /** Remembers a speaker told of by an office, where the words at an offset are that (`the minister`, not `ministers`). */
  speaksUnnamed(at: number): void {
    const { t } = this.scene;
    const last = officeFrom(t, tokenFrom(t, at));
    if (last > 0) this.speaks({ at, printed: t.text.slice(at, t.ends[last]) });
  }

  /** Whom a pronoun at `offset` means. */
  meant(wanted: 'm' | 'f', offset: number): Center | undefined {
    const fits: Fits = (n) => this.addresses.fits(n, wanted);
    const own = this.sentenceAt(offset);
    const near = this.near(fits, offset, own - close);
    const found =
      this.latest(fits, offset, own - close) ??
      (near.length === 0 ? this.latest((n) => this.addresses.mayFit(n, wanted), offset, own - close) : undefined) ??
      this.latest(fits, offset, own - furthest) ??
      this.only(near);
    if (found?.mention) this.addresses.learn(found.mention, wanted);
    return found;
  }

  /** Whom a pronoun at `offset` means that answers what was just said (`..., which he denies`): of those named in those words the subject, else the last. */
  accused(wanted: 'm' | 'f', offset: number): Center | undefined {
    const { t } = this.scene;
    const own = this.sentenceAt(offset);
    const told: NameMention[] = [];
    for (let i = this.countBefore(offset) - 1; i >= 0 && (this.persons[i] as Person).sentence === own; i--) {
      const { mention } = this.persons[i] as Person;
      if ((this.owner[tokenFrom(t, mention.start)] as number) >= 0 && this.addresses.mayFit(mention, wanted)) told.push(mention);
    }
    const meant = told.find((n) => isSubject(this.scene, nobody, n)) ?? told[0];
    return meant && this.centerOf(meant);
  }

  /** The last speaker or subject before an offset, not before sentence `from`. */
  private latest(fits: Fits, offset: number, from: number): Center | undefined {
    const spoke = this.spoken.findLast((c) => c.at < offset && c.sentence >= from && fits(c.mention));
    const subject = this.subject(fits, offset, from, spoke?.at ?? -1);
    return this.office(offset, Math.max(spoke?.at ?? -1, subject?.start ?? -1)) ?? (subject ? this.centerOf(subject) : spoke);
  }

  /** The last subject before an offset and behind another. */
  private subject(fits: Fits, offset: number, from: number, after: number): NameMention | undefined {
    for (let i = this.countBefore(offset) - 1; i >= 0; i--) {
      const { mention, sentence } = this.persons[i] as Person;
      if (sentence < from || mention.start <= after) return undefined;
      if (fits(mention) && isSubject(this.scene, this.owner, mention)) return mention;
    }
    return undefined;
  }

  /** Whom the pronoun fits of those named before an offset, not before sentence `from`. */
  private near(fits: Fits, offset: number, from: number): NameMention[] {
    const found: NameMention[] = [];
    for (let i = this.countBefore(offset) - 1; i >= 0 && (this.persons[i] as Person).sentence >= from; i--) {
      const { mention } = this.persons[i] as Person;
      if (fits(mention)) found.push(mention);
    }
    return found;
  }

  /** The one person among them. */
  private only([last, ...others]: readonly NameMention[]): Center | undefined {
    return last && others.every((n) => this.keyOf(n) === this.keyOf(last)) ? this.centerOf(last) : undefined;
  }

  /** A person told of by an office alone who opens this sentence or the one before, behind `after`. */
  private office(offset: number, after: number): Center | undefined {
    const { t } = this.scene;
    const own = this.sentenceAt(offset);
    for (let sentence = own; sentence >= Math.max(0, own - 1); sentence--) {
      const at = t.starts[t.firstOf[sentence] as number] as number;
      const last = at < offset && at > after ? officeThatOpens(t, sentence) : -1;
      if (last > 0) return { at, printed: t.text.slice(at, t.ends[last]) };
    }
    return undefined;
  }

  /** How many persons are named before an offset. */
  private countBefore(offset: number): number {
    return countBelow(this.starts, this.starts.length, offset);
  }

  private sentenceAt(offset: number): number {
    return this.scene.t.spanOf[tokenFrom(this.scene.t, offset)] as number;
  }
  private keyOf(n: NameMention): string {
    return fullName(this.scene.t.text, n);
  }
  private centerOf(n: NameMention): Center {
    return { at: n.start, mention: n, printed: this.keyOf(n) };
  }
}
