import type { ArticleView } from '../view.ts';
import type { Said } from './signs/said.ts';
import { scanTerms, type Term } from './terms.ts';

const known = new WeakMap<ArticleView, (Said | undefined)[]>();

/** Sentence `at` of an article as the sign rules see it, with the one before. Read once a view, since events, claims and figures ask alike. */
export function saidOf(view: ArticleView, at: number): Said {
  let list = known.get(view);
  if (!list) {
    list = [];
    known.set(view, list);
  }
  const alone = list[at] ?? readSentence(view, at);
  list[at] = alone;
  if (at === 0) return alone;
  const before = list[at - 1] ?? readSentence(view, at - 1);
  list[at - 1] = before;
  return { ...alone, before };
}

function readSentence(view: ArticleView, at: number): Said {
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
  return {
    text,
    terms,
    names: all.filter((n) => n.actor >= 0).map(({ actor, start: from, end, acts }) => ({ actor, start: from, end, acts })),
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
