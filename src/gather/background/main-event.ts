import { eventClasses } from '../../lexicon/en/events.words.ts';
import type { TimelineEntry } from '../../model/findings.ts';
import type { Topic } from '../../model/topic.ts';
import { byText } from '../../text/order.ts';
import { statementText } from '../../text/statement.ts';
import type { Voices } from '../base/voices.ts';
import { scanTerms, termOf } from '../claims/terms.ts';
import { titleWords } from './title-words.ts';

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
export function mainEvent(topic: Topic, timeline: readonly TimelineEntry[], voices: Voices): TimelineEntry | undefined {
  const inCommon = namedWith(topic);
  const { size } = titleWords(topic);
  const needed = Math.min(fewest, size);
  return timeline
    .filter((e) => !e.scheduled && e.dateBasis !== 'reported')
    .map((e) => ({ e, named: Math.max(...[e.statement, ...e.also].map((s) => inCommon(statementText(s)))) }))
    .filter(({ named }) => named >= needed)
    .map(({ e, named }) => ({ e, value: named + Math.min(enough, voices(e.documents)) }))
    .filter(({ value }) => value >= Math.min(least, size + 1))
    .sort((a, b) => b.value - a.value || byText(a.e.date, b.e.date) || byText(a.e.id, b.e.id))[0]?.e;
}

/** What happens in a text, as classes: a title's `collapse` is a statement's `gave way`. */
const kindsOf = (text: string): string[] => [...new Set(scanTerms(text).flatMap(({ term }) => (happening.has(term) ? [term] : [])))];

const happening = new Set(eventClasses.split(' ').map((c) => `=${c}`));

/** How many words and kinds of the title a statement has; a kind counts beside a word, and for the word it was named by. */
function namedWith(topic: Topic): (text: string) => number {
  const title = titleWords(topic);
  const kinds = new Set(kindsOf(`${topic.title} ${topic.scope ?? ''}`));
  return (text) => {
    const words = title.namedIn(text);
    if (kinds.size === 0 || words.length === 0) return words.length;
    return words.length + kindsOf(text).filter((k) => kinds.has(k) && !words.some((w) => termOf(w) === k)).length;
  };
}
