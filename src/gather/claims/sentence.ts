import type { ArticleView } from '../view.ts';
import type { Voice } from './candidate.ts';
import type { Said } from './signs/said.ts';
import { scanTerms } from './terms.ts';

/** Sentence `at` of an article as the sign rules see it, with the one before when it stands in the same or the previous paragraph. */
export function saidOf(view: ArticleView, at: number, voice: Voice, before: Said | undefined): Said {
  const sentence = view.reading.sentences[at];
  const start = sentence?.start ?? 0;
  const text = view.article.text.slice(start, sentence?.end ?? start);
  const all = (view.namesOf[at] ?? []).flatMap((n) => {
    const name = view.reading.names[n];
    return name ? [{ actor: view.actorOfName[n] ?? -1, start: name.start - start, end: name.end - start }] : [];
  });
  const terms = scanTerms(text, (offset) => all.some((n) => offset >= n.start && offset < n.end));
  const last = before ? stripped(before) : undefined;
  return { text, terms, names: all.filter((n) => n.actor >= 0), voice, ...(last ? { before: last } : {}) };
}

/** Only one sentence back: a chain would keep the whole article alive. */
const stripped = ({ text, terms, names, voice }: Said): Said => ({ text, terms, names, voice });
