import { clauseStarts, onlySaid, type RelationValue, relationRules, subjectOpens, unsaid } from '../../lexicon/en/relations.rules.ts';

/** What a sentence states of two of its names, which are given by their numbers in the masked text. */
export interface Stated {
  readonly rule: string;
  readonly value: RelationValue;
  readonly from: readonly (number | 'speaker')[];
  readonly to: readonly number[];
  readonly teller?: number;
  /** Where the whole and the source's own words for it stand in the masked text. */
  readonly span: readonly [number, number];
  readonly cue: readonly [number, number];
  /** Only said to be so (`allegations that ...`): it holds where the source names who says it. */
  readonly onlySaid: boolean;
  /** `and` joins its clause to one before: whether a speaker of that one says this too is open. */
  readonly joined: boolean;
}

const compiled = relationRules.map((r) => ({ ...r, match: new RegExp(r.pattern, 'dgu') }));

/** Without one of these a sentence states nothing of the kind: a cheap look before the patterns. */
export const relationHint =
  /\b(?:back|support|endors|bankroll|arm|prop|champion|rall|sid(?:ed|es|ing)\b|stood by|stands by|fought|fight|join|threw|put|alli|ally|loyal|came out|patron|accus|blam|oppos|condemn|denounc|sue|rebel|revolt|campaign|wag|war|hostil|overthr|toppl|oust|unseat|destroy|defeat|bring down|rival|opponent|enem|arch|foe|adversar|critic|clash|trad|exchang|conflict|feud|disput|quarrel|battle|stand-?off|struggle|row\b|spat\b|skirmish|den[iy]|reject|dismiss)/u;

/** Everything that the rules find in a sentence whose names stand as `⟦0⟧`, `⟦1⟧`, ...; each pair once a stance, by the first rule. */
export function statedIn(masked: string): Stated[] {
  if (!relationHint.test(masked) || masked.endsWith('?')) return [];
  const found: Stated[] = [];
  for (const { id, value, match } of compiled)
    for (const m of masked.matchAll(match)) {
      const one = judged(masked, m, id, value);
      if (one && !found.some((f) => f.value.stance === value.stance && f.cue[0] < one.cue[1] && one.cue[0] < f.cue[1])) found.push(one);
    }
  return found;
}

/** A match as what it states; undefined where its subject is no subject, or where it is denied or only supposed. */
function judged(masked: string, m: RegExpMatchArray, rule: string, value: RelationValue): Stated | undefined {
  const { x, y, z } = m.groups ?? {};
  const span = m.indices?.[0];
  const cue = m.indices?.groups?.cue;
  if (y === undefined || !span || !cue) return undefined;
  const doers = value.speaker ? ['speaker' as const] : x === undefined ? [] : doersOf(masked, span[0], Number(x), value);
  if (half.test(masked.slice(span[1]))) return undefined;
  const clause = masked
    .slice(clauseBefore(masked, Math.max(span[0], value.subject ? cue[0] : 0)), span[1])
    .replace(/^[“"]?\p{Lu}/u, (opening) => opening.toLowerCase());
  if (doers.length === 0 || (!value.denied && unsaid.test(clause))) return undefined;
  const to = [Number(y), ...(value.mutual ? [] : alsoNamed(masked, span[1]))];
  const teller = value.told && z !== undefined ? { teller: Number(z) } : {};
  return {
    rule,
    value,
    from: doers,
    to,
    ...teller,
    span,
    cue,
    onlySaid: onlySaid.test(clause),
    joined: joins.test(masked.slice(0, span[0])),
  };
}

/** Before a subject: an `and` that joins clauses, not names. */
const joins = /(?<!⟧,?) and (?:the )?$/u;

/** `backed X and Y plans`: the name is half of what the plans are. */
const half =
  /^,? (?:and|or) (?:the )?⟦\d+⟧(?:['’]s?)? (?!(?:is|are|was|were|has|have|had|will|would|said|says|of|in|for|on|over|at|after|before|during|since|when|while|who|as|to|by|from|against)\b)\p{Ll}/u;

/** The one who does it, with those whom `and` joins to it; none where the first name of the match opens no clause and should. */
function doersOf(masked: string, from: number, doer: number, value: RelationValue): number[] {
  if (!value.subject) return [doer];
  const subjects = subjectsAt(masked, masked.indexOf('⟦', from));
  return subjects.includes(doer) || subjects.length === 0 ? subjects : [doer];
}

/** Where the clause that holds an offset begins. */
function clauseBefore(masked: string, offset: number): number {
  let start = 0;
  for (const m of masked.matchAll(clauseStarts)) if (m.index + m[0].length <= offset) start = m.index + m[0].length;
  return start;
}

/** The names that are the subject whose last name stands at `at`: one, or one and those that `and` joins to it; none where it opens no clause. */
function subjectsAt(masked: string, at: number): number[] {
  const own = Number(/^⟦(\d+)⟧/u.exec(masked.slice(at))?.[1]);
  const before = masked.slice(0, at);
  const joined = /⟦(\d+)⟧(?:,? and|,) (?:the )?$/u.exec(before);
  if (joined && / (?:the )?$/u.test(joined[0]) && joined[0].includes(' and ')) {
    const others = subjectsAt(masked, joined.index);
    return others.length === 0 ? [] : [...others, own];
  }
  return subjectOpens.test(before) ? [own] : [];
}

/** `backed X and Y`: further names that `and` joins to the object. */
function alsoNamed(masked: string, from: number): number[] {
  const next = /^,? and (?:the )?⟦(\d+)⟧(?=$|[.,;:?!”"]| (?:of|in|for|on|over|at|after|before|during|since|when|while)\b)/u.exec(
    masked.slice(from),
  );
  return next?.[1] === undefined ? [] : [Number(next[1])];
}
