import { whenAnchor, whenBeginning } from '../../../lexicon/en/claims.patterns.ts';
import type { Sign } from '../candidate.ts';
import { labelOf, partiesIn, type Said, sign, termsIn } from './said.ts';

/** "a reporter who has followed the group since its emergence": said of the speaker, and no account of his. */
const biography =
  /\bwho (?:has |have |had )?(?:\p{L}+ly )?(?:track|follow|cover|stud|report|work|research|writ|wrot|investigat|observ|monitor|liv|spen|serv|document|chronicl)\p{L}*\b[^.;]*$/iu;

/**
 * When something began or came back ("has re-emerged over the past two years", "resurgence since the takeover", "origins
 * date back to"): the beginning in `terms`, the anchor in `value`, whose it is in `actors`. Works on histories and analyses;
 * the owner is the first party of the sentence, else of the one before.
 */
export function findBeginnings(said: Said): Sign[] {
  const begins = said.terms.find((t) => whenBeginning.has(t.term) && !t.negated);
  const m = begins ? whenAnchor.exec(said.text) : null;
  if (!begins || !m || biography.test(said.text.slice(0, begins.start))) return [];
  const here = partiesIn(said, 0);
  const whose = here.length > 0 ? here : said.before ? partiesIn(said.before, 0) : [];
  const to = m.index + m[0].length;
  return whose.length > 0
    ? [
        sign('when', {
          at: m.index,
          terms: [begins.term],
          label: labelOf(said.text, m.index, to, 9),
          value: termsIn(said, m.index, to),
          actors: whose.slice(0, 2),
        }),
      ]
    : [];
}
