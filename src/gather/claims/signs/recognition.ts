import type { Sign } from '../candidate.ts';
import { actorsIn, labelOf, type Said, sign, termsIn } from './said.ts';

const withheld =
  /\b(?:withh[eo]ld(?:s|ing)?|refus(?:e|es|ed|ing)|den(?:y|ies|ied)|without|yet to|not|never|reject(?:s|ed)?|no)\b[^.;]{0,40}\b(?:recogni[sz]\p{L}*|legitima\p{L}*)\b|n['’]t (?:\p{L}+ ){0,3}recogni[sz]\p{L}*|\breject(?:s|ed|ing)?\b[^.;]{0,40}\b(?:border|frontier|line|treaty|results?|outcome|election|authority|rule|jurisdiction|ruling|verdict|sovereignty)\b/iu;
const granted =
  /\b(?:recogni[sz](?:e|es|ed|ing)|(?:diplomatic|official|formal|full) recognition|legitimate|legitimacy|international(?:ly recogni[sz]ed)? border|lawful|rightful)\b/iu;
const unlike =
  /\bnot (?:behaving|acting|working|functioning) like an? (?:\p{L}+ )?(?:government|state|court|party|company|partner|neighbou?r)\b/iu;

/**
 * Recognition or standing given, or withheld: "officially recognised X", "that Y does not recognise", "not behaving like a
 * government". Works on states, governments, borders, elections, titles. Says nothing of what is lawful.
 */
export function findRecognition(said: Said): Sign[] {
  const against = withheld.exec(said.text) ?? unlike.exec(said.text);
  const m = against ?? granted.exec(said.text);
  if (!m || !hasStanding(said, m.index, m.index + m[0].length)) return [];
  const whole = m.index + m[0].length;
  return [
    sign('recognition', {
      at: m.index,
      terms: termsIn(said, 0),
      label: labelOf(said.text, m.index, whole),
      value: [against ? 'against' : 'for'],
      actors: actorsIn(said, 0),
    }),
  ];
}

const things =
  /\b(?:government|state|regime|border|frontier|demarcation|line|independence|authority|rule|president|results?|election|treaty|emirate|republic|council|court|claim|title|sovereignty)\b/iu;

/** Something that can have standing: a name or a noun for it right around the words; "recognised that" is seeing, not granting. */
function hasStanding(said: Said, from: number, to: number): boolean {
  if (/recogni\p{L}*$/iu.test(said.text.slice(from, to)) && /^ that\b/u.test(said.text.slice(to))) return false;
  const around = said.text.slice(Math.max(0, from - 60), to + 50);
  return things.test(around) || said.names.some((n) => n.start >= to && n.start < to + 30);
}
