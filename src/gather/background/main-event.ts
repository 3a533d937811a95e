import { eventClasses } from '../../lexicon/en/events.words.ts';
import type { TimelineEntry } from '../../model/findings.ts';
import type { Topic } from '../../model/topic.ts';
import { byText } from '../../text/order.ts';
import { statementText } from '../../text/statement.ts';
import { Alongside } from '../alongside.ts';
import type { Voices } from '../base/voices.ts';
import { mayGive, scanTerms, termOf } from '../claims/terms.ts';
import { Memory } from '../memory.ts';
import { type TitleWords, titleWords } from './title-words.ts';

/** Sources beyond that add nothing. */
const enough = 4;
/** An event that names fewer words of the title is not what the topic is about. */
const fewest = 2;
/** Words of the title and sources together: one source must name three, two sources two. */
const least = 4;

/**
 * The event that a topic is about: what has happened, is named by the title and told by most sources; of equals the first in time. In: the topic, its
 * timeline in order, and which of its events may be taken. Undefined where no event stands out.
 */
export function mainEvent(
  topic: Topic,
  timeline: readonly TimelineEntry[],
  voices: Voices<readonly string[]>,
  memory = new Memory(),
  may: (at: number) => boolean = () => true,
): TimelineEntry | undefined {
  const title = titleWords(topic);
  const naming = memory.of(KnownNaming).by(title);
  const words = naming.words.of(timeline, naming.wordsOf);
  const needed = Math.min(fewest, title.stems.size);
  let best: Valued | undefined;
  // Those that name most words first: what cannot come up to the best is not looked into further.
  for (let count = words.reduce((most, n) => Math.max(most, n), 0); count >= Math.min(1, title.stems.size); count--)
    for (let at = words.indexOf(count); at >= 0; at = words.indexOf(count, at + 1)) {
      const e = timeline[at] as TimelineEntry;
      const told = Math.min(enough, voices(e.documents));
      const atMost = count + naming.kinds + told;
      if (atMost < Math.min(least, title.stems.size + 1) || atMost < (best?.value ?? 0) || !may(at)) continue;
      const named = naming.namedBy(e);
      if (named < needed || named + told < Math.min(least, title.stems.size + 1)) continue;
      const valued = { e, value: named + told };
      if (!best || before(valued, best) < 0) best = valued;
    }
  return best?.e;
}

/** Instead of a number of words, for what cannot be the main event: what lies ahead or is known only by its report. */
const none = -1;

interface Valued {
  readonly e: TimelineEntry;
  readonly value: number;
}

const before = (a: Valued, b: Valued): number => b.value - a.value || byText(a.e.date, b.e.date) || byText(a.e.id, b.e.id);

/** How much of one title events name: its words, counted for all events, and with its kinds, for those that may be the main one. */
interface Naming {
  readonly text: string;
  /** The most of the title's words that a statement of each event has. */
  readonly words: Alongside<TimelineEntry, number>;
  readonly wordsOf: (e: TimelineEntry) => number;
  /** How many kinds the title has. */
  readonly kinds: number;
  readonly namedBy: (e: TimelineEntry) => number;
}

/** How much of the title each event names, remembered as long as the title and the event stay. */
class KnownNaming {
  private naming: Naming | undefined;

  by(title: TitleWords): Naming {
    if (this.naming?.text !== title.text) this.naming = namingOf(title);
    return this.naming;
  }
}

function namingOf(title: TitleWords): Naming {
  const kinds = kindsOf(title.text);
  const inCommon = namedWith(title, kinds);
  const known = new WeakMap<TimelineEntry, number>();
  return {
    text: title.text,
    words: new Alongside(),
    wordsOf: (e) => (e.scheduled || e.dateBasis === 'reported' ? none : mostOf(e, (text) => title.namedIn(text).length)),
    kinds: kinds.length,
    namedBy: (e) => {
      const named = known.get(e) ?? mostOf(e, inCommon);
      known.set(e, named);
      return named;
    },
  };
}

/** The most that is counted in a statement of an event. */
function mostOf({ statement, also }: TimelineEntry, countIn: (text: string) => number): number {
  let most = countIn(statementText(statement));
  for (const other of also) most = Math.max(most, countIn(statementText(other)));
  return most;
}

/** What happens in a text, as classes: a title's `collapse` is a statement's `gave way`. */
const kindsOf = (text: string): string[] => [...new Set(scanTerms(text).flatMap(({ term }) => (happening.has(term) ? [term] : [])))];

const happening = new Set(eventClasses.split(' ').map((c) => `=${c}`));

/** How many words and kinds of the title a statement has; a kind counts beside a word, and for the word it was named by. */
function namedWith(title: TitleWords, kinds: readonly string[]): (text: string) => number {
  return (text) => {
    const words = title.namedIn(text);
    if (words.length === 0) return 0;
    const further = new Set(kinds.filter((k) => !words.some((w) => termOf(w) === k)));
    return words.length + (mayTell(text, further) ? kindsOf(text).filter((k) => further.has(k)).length : 0);
  };
}

/** Whether a word of a text may tell one of some kinds: most texts need not be taken apart. */
const mayTell = (text: string, kinds: ReadonlySet<string>): boolean =>
  kinds.size > 0 && (text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []).some((word) => mayGive(word, kinds));
