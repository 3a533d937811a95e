import { recognitionGranted, recognitionThings, recognitionWished, recognitionWithheld } from '../../../lexicon/en/claims.patterns.ts';
import type { Sign } from '../candidate.ts';
import { actorsIn, labelOf, type Said, sign, termsIn } from './said.ts';

/**
 * Recognition or standing given, or withheld: "officially recognised X", "that Y does not recognise". Works on states,
 * governments, borders, elections, titles. Says nothing of what is lawful, and of how a body behaves.
 */
export function findRecognition(said: Said): Sign[] {
  const against = recognitionWithheld.exec(said.text);
  const m = against ?? recognitionGranted.exec(said.text);
  if (!m || !hasStanding(said, m.index, m.index + m[0].length)) return [];
  if (!against && recognitionWished.test(said.text.slice(0, m.index))) return [];
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

/** Something that can have standing: a name or a noun for it right around the words; "recognised that" is seeing, not granting. */
function hasStanding(said: Said, from: number, to: number): boolean {
  if (/recogni\p{L}*$/iu.test(said.text.slice(from, to)) && /^ that\b/u.test(said.text.slice(to))) return false;
  if (seesOnly(said, from, to)) return false;
  const around = said.text.slice(Math.max(0, from - 60), to + 50);
  return recognitionThings.test(around) || said.names.some((n) => n.start >= to && n.start < to + 30);
}

/** "recognised their concerns": nothing with a standing is the object of the active verb, nor stands before a relative or passive one. */
function seesOnly(said: Said, from: number, to: number): boolean {
  const verb = /recogni[sz](?:e|es|ed|ing)$/iu.exec(said.text.slice(from, to));
  const before = said.text.slice(Math.max(0, to - (verb?.[0].length ?? 0) - 40), to - (verb?.[0].length ?? 0));
  if (!verb || /\b(?:that|which|is|are|was|were|be|been|being|ly)\b[^,.;]{0,30}$|ly $/iu.test(before)) return false;
  const object = /^(?: \S+){0,4}/u.exec(said.text.slice(to))?.[0] ?? '';
  return (
    !recognitionThings.test(object) &&
    !said.names.some((n) => n.start >= to && n.start < to + 14 && !/^['’]s? /u.test(said.text.slice(n.end)))
  );
}
