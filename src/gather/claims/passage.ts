import type { ActorIndex } from '../actors/actor-index.ts';
import type { Contribution } from '../contribution.ts';
import type { AssertionCandidate, Holder } from './candidate.ts';
import { definiteHolder } from './definite-holder.ts';
import { makingOf, type Place } from './place.ts';

/** An assertion among those of the whole topic. */
export interface Passage extends AssertionCandidate {
  readonly document: string;
  /** Terms of the sentence before, to which "it", "this", "such" may point back; one that is affirmed and denied stands twice. */
  readonly context: readonly string[];
  /** Keys of everybody and everything named in it. */
  readonly keys: ReadonlySet<string>;
  /** Who holds it, comparable over articles. */
  readonly holderKey: string;
  /** Its article takes the holder for a person. */
  readonly byPerson: boolean;
  /** Its document's place in the order of all; `inOrder` (place.ts) compares two. */
  readonly place: Place;
  /** How often its sentence had been made anew before. */
  readonly making: number;
}

const none: readonly string[] = [];
const nobody: ReadonlySet<string> = new Set();

/** Assertion `index` of an article as a passage. Written out field by field: a spread costs several times as much. */
export function passageOf(c: Contribution, index: number, place: Place, actors: ActorIndex): Passage {
  const a = c.assertions[index] as AssertionCandidate;
  const last = c.assertions[index - 1];
  const context = last && a.at - last.at === 1 ? (last.denied.length === 0 ? last.words : [...last.words, ...last.denied]) : none;
  const meant = definiteHolder(c, a, actors);
  const { holder } = a;
  const voice = meant === undefined ? a.voice : 'named';
  const made: { -readonly [K in keyof Passage]: Passage[K] } = {
    holder,
    voice,
    stance: a.stance,
    quoted: a.quoted,
    hedged: a.hedged,
    statement: a.statement,
    actors: a.actors,
    words: a.words,
    denied: a.denied,
    signs: a.signs,
    at: a.at,
    paragraph: a.paragraph,
    context,
    document: c.document,
    keys: keysOf(a, c.document, actors),
    holderKey: keyOfHolder(holder, voice, meant ?? a.holderActor, c.document, actors),
    byPerson: isPerson(c, meant ?? a.holderActor),
    place,
    making: makingOf(place, a.at),
  };
  if (a.holderActor !== undefined) made.holderActor = a.holderActor;
  if (a.fuller !== undefined) made.fuller = a.fuller;
  return made;
}

function keysOf(a: AssertionCandidate, document: string, actors: ActorIndex): ReadonlySet<string> {
  if (a.actors.length === 0) return nobody;
  const keys = new Set<string>();
  for (const i of a.actors) {
    const key = actors.keyOf(document, i);
    if (key !== undefined) keys.add(key);
  }
  return keys;
}

/** What an article says in its own voice has one key. */
const keyOfHolder = (holder: string, voice: string, actor: number | undefined, document: string, actors: ActorIndex): string =>
  (actor === undefined ? undefined : actors.keyOf(document, actor)) ??
  (voice === 'author' ? `source:${document}` : `${voice}:${holder.toLowerCase()}`);

const isPerson = (c: Contribution, actor = -1): boolean => c.actors[actor]?.kind === 'person';

/** The passage as held by the one whose words a sign stands in. */
export function heldPassage(p: Passage, by: Holder | undefined, c: Contribution, actors: ActorIndex): Passage {
  if (!by || by.holder === p.holder) return p;
  return {
    ...p,
    holder: by.holder,
    voice: by.voice,
    byPerson: isPerson(c, by.actor),
    holderKey: keyOfHolder(by.holder, by.voice, by.actor, p.document, actors),
    stance: by.voice === 'author' ? 'asserts' : p.stance,
  };
}
