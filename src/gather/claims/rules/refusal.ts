import { refusedSo, refusedThing, refusesDemand, standsFirmly } from '../../../lexicon/en/claims.accounts.ts';
import type { Dispute } from '../dispute.ts';
import { about } from '../heading.ts';
import { differentHolders, type Matter, type Passage, sharedTerms } from '../matter.ts';
import { printedText } from '../plain.ts';
import { wholePhrase } from '../signs/said.ts';

/**
 * A demand and right behind it the refusal of the one it is made of: "has asked for Ms Sample's resignation. Ms Sample says that she
 * will stay." Works on news reports, at most two sentences apart; a refusal told elsewhere is missed.
 */
export function findRefusedDemands(matter: Matter): Dispute[] {
  return matter.bearing('demand').flatMap(({ passage, sign }) => {
    if (insists.test(printedText(passage))) return [];
    const of = sign.actors.flatMap((a) => matter.keyOf(passage, a) ?? []);
    const next = [1, 2].flatMap((k) => matter.at(passage.document, passage.at + k) ?? []);
    const refusal = next.find((p) => refuses(p, passage, of)) ?? toldRefusal(matter, passage, of);
    if (!refusal) return [];
    return [
      {
        kind: 'demand',
        status: 'contested',
        rule: 'refused-demand',
        heading: about('Demanded and refused:', wholePhrase(sign.label, 8)),
        sides: [
          { passage, stance: 'asserts', fit: 1 },
          { passage: refusal, stance: 'denies', fit: 1 },
        ],
        score: 0.65,
        terms: sign.value,
      } satisfies Dispute,
    ];
  });
}

/** "The firm has refused": right behind the demand, told in the source's own voice; whoever it is asked of, or where nobody is named, anybody. */
function toldRefusal(matter: Matter, demand: Passage, of: readonly string[]): Passage | undefined {
  const p = matter.at(demand.document, demand.at + 1);
  if (!p || p.paragraph !== demand.paragraph) return undefined;
  const text = printedText(p);
  const actor = p.actors.find((a) => {
    const key = matter.keyOf(p, a);
    return key !== undefined && key !== demand.holderKey && (of.length === 0 || of.includes(key));
  });
  const key = actor === undefined ? undefined : matter.keyOf(p, actor);
  const at = text.search(refused);
  if (key === undefined || at < 0 || at > longestName || !isRefusal(text.slice(at), p, demand)) return undefined;
  return { ...p, holder: matter.nameOf(key, p.document) ?? p.holder, holderKey: key, voice: 'named' };
}

/** "has refused", or a refusal of the thing that is demanded. */
const isRefusal = (rest: string, p: Passage, demand: Passage): boolean =>
  refusedSo.test(rest) ||
  (refusedThing.test(rest) && demand.signs.some((s) => s.kind === 'demand' && sharedTerms(s.value, [...p.words, ...p.denied]).length > 0));

const refused = / (?:has |have |had )?(?:\p{L}+ly )?(?:refused|declined|ruled|turned|rejected)\b/u;
/** How far in the name of who refuses may reach. */
const longestName = 50;

/** "insisted that the lake was clean" asks nothing. */
const insists = /\binsist(?:s|ed|ing)? (?:on|that)\b/iu;

/** Right behind the demand, the office alone may stand for its holder: "The commissioner says that she will stay." */
const isOffice = (p: Passage, demand: Passage): boolean =>
  p.voice === 'unnamed' &&
  p.at - demand.at === 1 &&
  /^\p{Ll}+[^s\P{L}]$/u.test(p.holder) &&
  /\b(?:he|she) (?:will|would|has|had|won)/u.test(printedText(p));

/** "would not be reversed": what is refused is a change, whoever asks for it. */
const standsFirm = (p: Passage, demand: Passage): boolean =>
  p.at - demand.at === 1 && p.paragraph === demand.paragraph && standsFirmly.test(printedText(p));

const refuses = (p: Passage, demand: Passage, of: readonly string[]): boolean =>
  p.voice !== 'author' &&
  differentHolders(p, demand) &&
  p.paragraph - demand.paragraph <= 1 &&
  (of.includes(p.holderKey) || (of.length > 0 && isOffice(p, demand)) || (of.length === 0 && standsFirm(p, demand))) &&
  refusesDemand.test(printedText(p));
