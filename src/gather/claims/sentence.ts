import type { ArticleView } from '../view.ts';
import type { Voice } from './candidate.ts';
import type { Said } from './signs/said.ts';
import { scanTerms, type Term } from './terms.ts';

/** Sentence `at` of an article as the sign rules see it, with the one before when it stands in the same or the previous paragraph. */
export function saidOf(view: ArticleView, at: number, voice: Voice, before: Said | undefined): Said {
  const sentence = view.reading.sentences[at];
  const start = sentence?.start ?? 0;
  const text = view.article.text.slice(start, sentence?.end ?? start);
  const all = (view.namesOf[at] ?? []).flatMap((n) => {
    const name = view.reading.names[n];
    return name
      ? [
          {
            actor: view.actorOfName[n] ?? -1,
            start: name.start - start,
            end: name.end - start,
            kind: name.kind,
            acts: name.kind === 'PER' || name.kind === 'ORG' || name.standsFor !== undefined,
          },
        ]
      : [];
  });
  const terms = [
    ...scanTerms(text, (offset) => all.some((n) => n.kind !== 'MISC' && offset >= n.start && offset < n.end)),
    ...dayTerms(view, at, start),
  ];
  const last = before ? stripped(before) : undefined;
  return {
    text,
    terms,
    names: all.filter((n) => n.actor >= 0).map(({ actor, start: from, end, acts }) => ({ actor, start: from, end, acts })),
    voice,
    ...(last ? { before: last } : {}),
  };
}

/** Days and months that the sentence prints, as terms (`@2024-04-02`): two reports of one act share its date. */
function dayTerms(view: ArticleView, at: number, start: number): Term[] {
  return (view.datesOf[at] ?? []).flatMap((d) => {
    const date = view.reading.dates[d];
    const day = /^\d{4}-\d\d(?:-\d\d)?/u.exec(date?.edtf ?? '')?.[0];
    return date && day !== undefined && date.basis !== 'unresolved'
      ? [{ term: `@${day}`, start: date.start - start, end: date.end - start, negated: false }]
      : [];
  });
}

/** Only one sentence back: a chain would keep the whole article alive. */
const stripped = ({ text, terms, names, voice }: Said): Said => ({ text, terms, names, voice });
