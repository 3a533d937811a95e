import { officeWords, ruleNouns } from '../../lexicon/en/actors.ts';
import type { NameMention } from '../../model/reading.ts';
import { stateNamed, stateOfNationality } from '../actors/states.ts';
import type { ArticleView } from '../view.ts';
import { pronounMeant } from '../wording/pronoun.ts';

/** A sentence whose names stand as `⟦0⟧`, `⟦1⟧`, ...: their actors, and the way back to the article. */
export interface Masked {
  readonly text: string;
  /** For each number the actor. */
  readonly actors: readonly number[];
  /** The offset in the article of an offset in `text` that lies in no name. */
  readonly inArticle: (offset: number) => number;
}

/** A stretch of the article that stands for one actor. */
interface Stretch {
  readonly start: number;
  end: number;
  readonly actor: number;
  readonly person: boolean;
}

/** Sentence `index` masked; undefined where it names none. */
export function maskedSentence(view: ArticleView, index: number): Masked | undefined {
  const sentence = view.reading.sentences[index];
  if (!sentence || (view.namesOf[index] ?? []).length < 1) return undefined;
  const stretches = [...opening(view, index, sentence.start), ...stretchesIn(view, index, sentence.end)];
  if (stretches.length === 0) return undefined;
  let text = '';
  let from = sentence.start;
  const marks: { readonly masked: number; readonly article: number }[] = [{ masked: 0, article: from }];
  stretches.forEach((s, i) => {
    text += `${view.article.text.slice(from, s.start)}⟦${i}⟧`;
    from = s.end;
    marks.push({ masked: text.length, article: from });
  });
  text += view.article.text.slice(from, sentence.end);
  const inArticle = (offset: number): number => {
    const mark = marks.filter((m) => m.masked <= offset).at(-1) ?? { masked: 0, article: sentence.start };
    return mark.article + offset - mark.masked;
  };
  return { text, actors: stretches.map((s) => s.actor), inArticle };
}

/** `He accused ...`: the pronoun that opens a sentence, where the sentence before leaves no choice whom it means. */
function opening(view: ArticleView, index: number, start: number): Stretch[] {
  const meant = /^(?:He|She) /u.test(view.article.text.slice(start, start + 4)) ? pronounMeant(view, index) : undefined;
  const { attributions } = view.reading;
  const spoken = (view.attributionsOf[index] ?? []).map((a) => attributions[a]).find((a) => a?.source[0]?.[0] === start);
  // Two ways to read it that do not agree leave it open.
  if (meant === undefined || (spoken?.holder !== undefined && spoken.holder !== meant.text)) return [];
  const { names } = view.reading;
  const i = names.findIndex((n) => n.kind === 'PER' && (n.refersTo ?? view.article.text.slice(n.start, n.end)) === meant.text);
  const actor = view.actorOfName[i] ?? -1;
  return actor < 0 ? [] : [{ start, end: meant.at, actor, person: true }];
}

/** The names of a sentence with what belongs to them: titles, a short form in brackets, the noun of rule behind (`Alba’s army`). */
function stretchesIn(view: ArticleView, index: number, end: number): Stretch[] {
  const { text } = view.article;
  const found: Stretch[] = [];
  for (const i of view.namesOf[index] ?? []) {
    const n = view.reading.names[i];
    const actor = view.actorOfName[i] ?? -1;
    if (!n || actor < 0 || n.end > end) continue;
    const start = n.title?.[0] ?? n.start;
    const last = found.at(-1);
    // `Alba’s foreign minister Ann Lee`, `Alba President Ann Lee`: the person.
    if (last && n.kind === 'PER' && opensOffice(text.slice(last.end, start))) found.pop();
    // `Ann Lee of Alba, who ...`: the person.
    if (last?.person && n.kind === 'LOC' && /^ of (?:the )?$/u.test(text.slice(last.end, start))) {
      last.end = n.end;
      continue;
    }
    const to = ruled(text, n, bracketEnd(text, nameEnd(text, n)));
    if (to === undefined || (last !== undefined && found.includes(last) && start < last.end)) continue;
    found.push({ start: last && !found.includes(last) ? last.start : start, end: to, actor, person: n.kind === 'PER' });
  }
  return found;
}

/** Between a body and a person: the person’s office in it. */
const opensOffice = (between: string): boolean =>
  between === ' ' || (/^(?:['’]s)? (?:[\p{Ll}-]+ ){1,4}$/u.test(between) && officeWords.test(between));

/** `Alba-backed` is read as one name; the hyphen and what follows are not part of it. */
function nameEnd(text: string, n: NameMention): number {
  const tied = /-\p{Ll}+$/u.exec(text.slice(n.start, n.end));
  return tied ? n.end - tied[0].length : n.end;
}

const bracketEnd = (text: string, end: number): number =>
  end + (/^ \(\p{Lu}[^)]{1,10}\)/u.exec(text.slice(end, end + 14))?.[0].length ?? 0);

const forces =
  /^['’]s (?:government|regime|army|military|armed forces|forces|troops|security forces|authorities|foreign ministry|defen[cs]e ministry)\b/u;

/** The end of a name with the noun of rule behind it; undefined for a nationality without one (`Alban fishermen`). */
function ruled(text: string, n: NameMention, end: number): number | undefined {
  const printed = text.slice(n.start, n.end);
  const after = text.slice(end, end + 30);
  const noun = / (\p{Ll}+)(?=[ ,.;:’'”"]|$)/u.exec(after);
  const nationality = n.kind !== 'PER' && stateOfNationality(printed) !== undefined && stateNamed(printed) === undefined;
  if (n.kind === 'PER') return end;
  if (noun?.index === 0 && (ruleNouns.has(noun[1] ?? '') || /^(?:army|military|troops|police)$/u.test(noun[1] ?? '')))
    return end + noun[0].length;
  if (nationality) return undefined;
  return end + (forces.exec(after)?.[0].length ?? 0);
}
