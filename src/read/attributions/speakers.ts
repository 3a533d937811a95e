import { circleNouns } from '../../lexicon/en/titles.words.ts';
import type { NameKind, NameMention } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { plainEnd, skipSpace } from '../../text/letters.ts';
import { setOf } from '../../text/set-of.ts';
import { antecedentOf } from './antecedent.ts';
import { asHolder, described, isDescription, isGoverned, isJoined, isLetters, isPossessor } from './holder-words.ts';
import { interviewee, isLabelOfTalk } from './interview.ts';
import type { Center, People } from './people.ts';

/** Who speaks, as far as the article tells. */
export interface Holder {
  readonly holder?: string;
  readonly kind?: NameKind;
  readonly named: boolean;
}

const masculine = setOf('he him his');
const feminine = setOf('she her hers');
const neuter = setOf('it its');
const plural = setOf('they their them');
const relative = setOf('who which that whose');

/** What may stand behind the head of a source, the end included. */
const closing: ReadonlySet<string> = new Set(['', '(', ',']);

/** Heads of a source that speak as the one whom they are of, for or from. */
const speaksFor =
  /\b(?:spokes(?:man|woman|person|men|women|people)|statement|letter|message|post|tweet|testimony|office) (?:of|for|from|by|to)\b/iu;

const circles = setOf(circleNouns.trim().replace(/\s+/gu, ' '));

/** A clause of contrast that opens with a common noun, in one sentence. */
const otherSubject = /, (?:while|whereas|but) (?:the|an?) [^.!?]*$/u;
const furthestClause = 400;

/** Finds the holder of each source in reading order, remembering who was last named. */
export class Speakers {
  private readonly text: string;
  private readonly names: readonly NameMention[];
  private readonly people: People;
  private lastBody: NameMention | undefined;
  private bodyThatSpoke: NameMention | undefined;
  private cursor = 0;
  private spoke = false;

  constructor(text: string, names: readonly NameMention[], people: People) {
    this.text = text;
    this.people = people;
    this.names = names;
  }

  /** Remembers the body named last before `offset`. */
  private advance(offset: number): void {
    while (this.cursor > 0 && (this.names[this.cursor - 1] as NameMention).start >= offset) this.cursor--;
    while (this.cursor < this.names.length && (this.names[this.cursor] as NameMention).start < offset) {
      const n = this.names[this.cursor++] as NameMention;
      if (this.spoke && isGoverned(this.text, n.start)) continue;
      if (n.kind === 'ORG' || n.standsFor) this.lastBody = n;
    }
  }

  /** The holder for a source, as printed or resolved. `answers`: it answers what is said right before it. */
  of(source: readonly Span[], answers = false): Holder {
    const first = source[0];
    if (!first) return { named: false };
    this.advance(first[0]);
    const printed = this.text.slice(first[0], first[1]);
    if (isLabelOfTalk(printed)) return this.name(printed === 'A' ? interviewee(this.text, this.names, first[0]) : undefined);
    return (isLetters(printed) ? undefined : this.meant(printed.toLowerCase(), first[0], answers)) ?? this.printed(first, printed);
  }

  /** The holder whom a pronoun means; undefined where the source is none. */
  private meant(pronoun: string, at: number, answers: boolean): Holder | undefined {
    const wanted = masculine.has(pronoun) ? 'm' : feminine.has(pronoun) ? 'f' : undefined;
    if (wanted) return this.person((answers ? this.people.accused(wanted, at) : undefined) ?? this.people.meant(wanted, at), at);
    if (neuter.has(pronoun)) return this.name(this.isBehindAnother(at) ? undefined : this.lastBody);
    if (plural.has(pronoun)) return this.name(this.bodyThatSpoke);
    return relative.has(pronoun) ? this.takenUp(pronoun, at) : undefined;
  }

  /** `Hamas denied it, while the military showed a film that it said ...`: another clause with a subject of its own stands between. */
  private isBehindAnother(at: number): boolean {
    const from = this.lastBody?.end ?? at;
    return at - from < furthestClause && otherSubject.test(this.text.slice(from, at));
  }

  /** The holder that a source names, or its words. */
  private printed(source: Span, printed: string): Holder {
    const inside = this.inside([source[0], source[0] + described(printed)]);
    const inner = this.complements(inside, source, printed);
    const best =
      inside.find((n) => n.kind === 'PER' && !isPossessor(this.text, n.end) && !inner.has(n) && !this.isAround(n, source[1])) ??
      inside.find((n) => n.standsFor) ??
      this.head(inside, source);
    if (best) this.spoke = true;
    const speaker = best ?? this.apposed(source[0], printed);
    if (speaker?.kind === 'PER') this.people.speaks({ at: source[0], mention: speaker, printed });
    else if (speaker) this.lastBody = this.bodyThatSpoke = speaker;
    if (speaker) return this.name(speaker);
    this.people.speaksUnnamed(source[0]);
    return { holder: asHolder(printed), named: false };
  }

  /** `the wife of Tom Vale`, `lawyers for A and B`: names that only say whose or which; who speaks for somebody speaks as he. */
  private complements(inside: readonly NameMention[], source: Span, printed: string): ReadonlySet<NameMention> {
    const found = new Set<NameMention>();
    if (speaksFor.test(printed)) return found;
    inside.forEach((n, i) => {
      const at = n.title?.[0] ?? n.start;
      const last = inside[i - 1];
      const goesOn = last !== undefined && found.has(last) && this.goesOn(last.end, at, source);
      if (at > source[0] && (goesOn || isGoverned(this.text, at))) found.add(n);
    });
    return found;
  }

  /** `lawyers for A, B and C` goes on behind a comma; `the mayor of A, B,` names the mayor. */
  private goesOn(from: number, to: number, source: Span): boolean {
    const between = /^(,|,? and) (?:the )?$/u.exec(this.text.slice(from, to))?.[1];
    return between !== undefined && (between !== ',' || /,? and (?:the )?\p{Lu}/u.test(this.text.slice(to, source[1])));
  }

  /** `Roos aides`, `the Roos campaign`: the name only says whose. */
  private isAround(n: NameMention, end: number): boolean {
    const at = skipSpace(this.text, n.end);
    return at < end && circles.has(this.text.slice(at, plainEnd(this.text, at)));
  }

  /** Whom a pronoun means speaks on. */
  private person(meant: Center | undefined, at: number): Holder {
    if (!meant) return { named: false };
    this.people.speaks({ ...meant, at });
    return meant.mention ? this.name(meant.mention) : { holder: meant.printed, named: false };
  }

  /** The person whose name stands right before the words that describe who speaks: `Ann Lee, a teacher, said`. */
  private apposed(at: number, printed: string): NameMention | undefined {
    const n = this.names[this.cursor - 1];
    const describes = n?.kind === 'PER' && this.text.slice(n.end, at) === ', ' && /^(?:an?|the|his|her) /iu.test(printed);
    return describes && !isGoverned(this.text, n.title?.[0] ?? n.start) ? n : undefined;
  }

  /** Names within a span; the cursor stands at the first name after its start. */
  private inside(span: Span): NameMention[] {
    const found: NameMention[] = [];
    for (let i = this.cursor; i < this.names.length; i++) {
      const n = this.names[i] as NameMention;
      if (n.start >= span[1]) break;
      if (n.end <= span[1]) found.push(n);
    }
    return found;
  }

  /** The noun that a relative word takes up. */
  private takenUp(pronoun: string, at: number): Holder {
    const meant = antecedentOf(
      this.text,
      at,
      pronoun === 'whose' ? 'who' : pronoun,
      this.names.slice(Math.max(0, this.cursor - 3), this.cursor),
    );
    if (meant === undefined) return { named: false };
    return 'name' in meant ? this.name(meant.name) : { holder: meant.words, named: false };
  }

  /** A body or place that is the source's head and no mere modifier (`Pakistani officials`). */
  private head(inside: readonly NameMention[], source: Span): NameMention | undefined {
    return inside.find((n) => {
      if (n.kind === 'PER' || !closing.has(this.text.slice(n.end, source[1]).trimStart()[0] ?? '')) return false;
      const before = this.text.slice(source[0], n.start).trim();
      return n.kind === 'ORG' ? !isJoined(before) || isDescription(before) : before === '' || before.toLowerCase() === 'the';
    });
  }

  private name(n: NameMention | undefined): Holder {
    if (!n) return { named: false };
    return { holder: n.standsFor ?? n.refersTo ?? this.text.slice(n.start, n.end), kind: n.kind, named: true };
  }
}
