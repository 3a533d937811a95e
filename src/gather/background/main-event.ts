import { eventClasses } from '../../lexicon/en/events.words.ts';
import type { TimelineEntry } from '../../model/findings.ts';
import type { Topic } from '../../model/topic.ts';
import { byText } from '../../text/order.ts';
import { statementText } from '../../text/statement.ts';
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
 * timeline in order. Undefined where no event stands out.
 */
export function mainEvent(
  topic: Topic,
  timeline: readonly TimelineEntry[],
  voices: Voices<readonly string[]>,
  memory = new Memory(),
): TimelineEntry | undefined {
  const title = titleWords(topic);
  const named = memory.of(KnownNaming).by(title);
  const { size } = title.stems;
  const needed = Math.min(fewest, size);
  return timeline
    .filter((e) => !e.scheduled && e.dateBasis !== 'reported' && named(e) >= needed)
    .map((e) => ({ e, value: named(e) + Math.min(enough, voices(e.documents)) }))
    .filter(({ value }) => value >= Math.min(least, size + 1))
    .sort((a, b) => b.value - a.value || byText(a.e.date, b.e.date) || byText(a.e.id, b.e.id))[0]?.e;
}

/** How much of the title an event names. */
type Naming = (e: TimelineEntry) => number;

/** How much of the title each event names, remembered as long as the title and the event stay. */
class KnownNaming {
  private text: string | undefined;
  private naming: Naming = () => 0;

  by(title: TitleWords): Naming {
    if (this.text === title.text) return this.naming;
    const known = new WeakMap<TimelineEntry, number>();
    const inCommon = namedWith(title);
    this.text = title.text;
    this.naming = (e) => {
      const named = known.get(e) ?? Math.max(...[e.statement, ...e.also].map((s) => inCommon(statementText(s))));
      known.set(e, named);
      return named;
    };
    return this.naming;
  }
}

/** What happens in a text, as classes: a title's `collapse` is a statement's `gave way`. */
const kindsOf = (text: string): string[] => [...new Set(scanTerms(text).flatMap(({ term }) => (happening.has(term) ? [term] : [])))];

const happening = new Set(eventClasses.split(' ').map((c) => `=${c}`));

/** How many words and kinds of the title a statement has; a kind counts beside a word, and for the word it was named by. */
function namedWith(title: TitleWords): (text: string) => number {
  const kinds = kindsOf(title.text);
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
