import { bodyWords, calling, commentatorWords, officeWords } from '../../lexicon/en/actors.ts';
import { courtOffice, onlyNamed, partyBehind, shortOffice, speaksInside, tellingBody } from '../../lexicon/en/offices.ts';
import type { Statement } from '../../model/findings.ts';
import type { NameMention, RoleMention } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { countWords } from '../../text/words.ts';
import { type ArticleView, itemsBetween, sentenceAt } from '../view.ts';
import { opensWithPossessive, possessorAt } from '../wording/possessor.ts';
import { spanStatement } from '../wording/span-statement.ts';
import { describedBy, ownedBy } from './described-by.ts';
import { pastAbbreviation } from './past-abbreviation.ts';
import { titleStart } from './title-start.ts';

/** A description of an actor in the source's words, and the actor that it names beside. */
export interface Described {
  readonly statement: Statement;
  readonly rank: number;
  readonly names?: number;
}

/** Which kind of description tells most. */
const ranks = { apposition: 0, premodifier: 1, predicate: 2, title: 3 } as const;

/** Forms of address, ranks cut short and nouns that say no calling: by themselves they describe nobody. */
const addressOnly =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|dame|lord|lady|madam|col|lt|gen|maj|capt|sgt|rev|st|saint|father|sister|brother|friend|man|woman|colleague|people|body|group|phrase|rivals?|senators|representatives|phrases|former|late|then|acting|outgoing|incumbent|longtime|veteran)\.?$/iu;

/** A bare pointer (`the company`) and a form of address (`Col.`, `Ms`) describe nobody; a calling or office in one word does. */
function tells(text: string, words: number, kind: RoleMention['kind']): boolean {
  if (/^(?:told|said|says|who|whose|which|that|replaced|met|called|named|asked|joined|succeeded)\b/iu.test(text)) return false;
  // `Our leader`: whose, only who writes knows.
  if (/^(?:our|my|your)\b/iu.test(text)) return false;
  if (words > 2) return true;
  const alone = /^an? (\p{Ll}{4,})$/u.exec(text)?.[1];
  if (alone !== undefined && kind === 'apposition') return !addressOnly.test(alone);
  if (kind === 'apposition' && /^\p{Lu}\S*['’]s? \p{Ll}{4,}$/u.test(text)) return true;
  // `The opposition Green Alliance`: the name stands behind it.
  if (/^the /iu.test(text)) return (kind === 'premodifier' ? tellingBody : courtOffice).test(text);
  if (kind === 'title' && shortOffice.test(text)) return true;
  if (words === 1) return officeWords.test(text) || (kind !== 'predicate' && /^\p{L}{4,}$/u.test(text) && !addressOnly.test(text));
  return opensWithPossessive(text) || officeWords.test(text) || (bodyWords.test(text) && !/^(?:an?|this|that|one|another) /iu.test(text));
}

/** A bracket that opens within a description closes within it. */
function balancedEnd(text: string, start: number, end: number): number {
  const open = text.lastIndexOf('(', end - 1);
  if (open < start || text.slice(open, end).includes(')')) return end;
  const close = text.indexOf(')', end);
  return close >= 0 && close - end < 12 ? close + 1 : open;
}

/** `a former colonel`, ` who now leads the NLA`: an office in a clause behind an apposition belongs to it, and behind a bare `a nurse` what she did. */
function withOffice(text: string, [start, end]: Span, kind: RoleMention['kind']): number {
  if (kind !== 'apposition') return end;
  const short = /^an? \p{Ll}+$/u.test(text.slice(start, end));
  return (
    end + ((officeClause.exec(text.slice(end, end + 90)) ?? (short ? deedClause.exec(text.slice(end, end + 90)) : null))?.[0].length ?? 0)
  );
}

/** Where a description ends: past an abbreviation and an office in a clause behind it, before a form of address; `former` has the title behind it. */
function endOf(view: ArticleView, role: RoleMention): number {
  const { text } = view.article;
  const title = view.reading.names[role.name]?.title;
  if (
    title &&
    /^(?:the |an? )?(?:former|late|then|acting|outgoing|incumbent)$/iu.test(text.slice(role.start, role.end)) &&
    title[0] === role.end + 1
  )
    return withoutAddress(text, role.start, title[1]);
  const end = withOffice(text, [role.start, balancedEnd(text, role.start, uncut(view, [role.start, role.end]))], role.kind);
  if (role.kind === 'premodifier' || role.kind === 'title') {
    const both = sharedEnd(view, role, end);
    if (both !== undefined) return both;
  }
  return role.kind === 'title' || role.kind === 'premodifier' ? withoutAddress(text, role.start, end) : end;
}

/** `former presidents Ana Roos and Bo Hale`: what is said of two in the plural has both names. */
function sharedEnd(view: ArticleView, role: RoleMention, end: number): number | undefined {
  const { text } = view.article;
  const name = view.reading.names[role.name];
  const next = view.reading.names[role.name + 1];
  if (!name || next?.kind !== 'PER' || text.slice(name.end, next.start) !== ' and ' || text.slice(end, name.start) !== ' ')
    return undefined;
  return /\p{L}{3,}(?<!s)s\.?$/u.test(text.slice(role.start, end)) ? next.end : undefined;
}

const uncut = (view: ArticleView, span: Span): number =>
  pastAbbreviation(view.article.text, span, view.reading.sentences[sentenceAt(view.reading.sentences, span[0])]?.end ?? span[1]);

/** `Committee Chairman Rep.`: without the form of address that ends an office; `Deputy Gov.` is one. */
function withoutAddress(text: string, start: number, end: number): number {
  const office = /^(.*\p{L}) (?:Rep|Sen|Gov|Gen|Lt|Adm|Col|Maj|Capt|Sgt|Mr|Mrs|Ms|Dr|Prof)\.?$/u.exec(text.slice(start, end))?.[1];
  return office !== undefined && officeWords.test(office) && !/^(?:deputy|vice)$/iu.test(office) ? start + office.length : end;
}

const deedClause = /^ who (?!(?:said|says|told|asked|spoke|did|does|is|was|has|had|will|would)\b)\p{Ll}+ [^,;:.—–“”"]{3,60}(?=[,;.])/u;

const officeClause =
  /^ who (?:(?:now|also|still|then|once|later|currently) )?(?:leads?|led|heads?|headed|runs?|ran|chairs?|chaired|commands?|commanded|founded|owns?|represents?|represented|speaks for|advises?|advised|became|serves? as|served as)\b[^,;:.—–“”"]{3,70}(?=[,;.])/u;

/** `Denmark’s Coast Guard (DCG) Chief`: an office with the names right before it, of which it is a part. */
function withNamesBefore(view: ArticleView, start: number, actor: number): number {
  const { text } = view.article;
  let from = start;
  for (;;) {
    const index = itemsBetween(view.reading.names, Math.max(0, from - 90), from).at(-1);
    const name = view.reading.names[index ?? -1];
    const between = name ? text.slice(name.end, from) : '';
    if (!name || index === undefined || view.actorOfName[index] === actor || !/^(?: |['’]s | \([^)]{2,12}\) |\) | \()$/u.test(between))
      return from;
    from = name.start;
  }
}

/** For each actor of the article its descriptions, the most telling first. */
export function descriptionsOf(view: ArticleView, size: number): Described[][] {
  const found: Described[][] = Array.from({ length: size }, () => []);
  for (const role of view.reading.roles) {
    const actor = view.actorOfName[role.name] ?? -1;
    const start = withNamesBefore(view, titleStart(view.article.text, role.start), actor);
    const end = endOf(view, role);
    const text = view.article.text.slice(start, end);
    const words = countWords(text);
    const statement = words > 0 && words <= 40 && tells(text, words, role.kind) ? anchored(view, [start, end], actor) : undefined;
    if (!statement || !found[actor]) continue;
    found[actor].push({
      statement,
      rank: ranks[role.kind] + (words === 1 || /^the \p{Ll}+['’]s /u.test(text) ? 2 : 0),
      ...besideIn(view, [start, role.end], actor),
    });
  }
  view.reading.names.forEach((n, i) => {
    const list = found[view.actorOfName[i] ?? -1];
    if (!list || n.kind === 'LOC' || list.some((d) => d.rank < ranks.title)) return;
    const actor = view.actorOfName[i] ?? -1;
    const { text } = view.article;
    const person = () =>
      officeBefore(text, n.start) ??
      elected(text, n) ??
      memberOf(view, n) ??
      leaderOf(view, n.title?.[0] ?? n.start, n.end) ??
      officeAfter(view, n);
    const said =
      apposedTo(text, n) ?? (n.kind === 'PER' ? person() : undefined) ?? describedBy(text, n.start, n.end, n.kind === 'PER')?.span;
    const cut = said ?? (n.kind === 'ORG' ? ownedBy(view, n) : undefined);
    const span: Span | undefined = cut && [cut[0], uncut(view, cut)];
    const statement = span && anchored(view, span, actor);
    const rank = said === undefined ? ranks.title : ranks.premodifier;
    if (statement) list.push({ statement, rank, ...besideIn(view, span, actor) });
  });
  for (const list of found) list.sort((a, b) => a.rank - b.rank);
  return found;
}

/** A description as a statement; one that opens with a possessive stands only where it is known whose, and not with whom it describes. */
function anchored(view: ArticleView, [start, end]: Span, actor: number): Statement | undefined {
  if (opensWithPossessive(view.article.text.slice(start, end))) {
    const owner = possessorAt(view, start);
    if (!owner || (owner.name !== undefined && view.actorOfName[owner.name] === actor)) return undefined;
  }
  return spanStatement(view, start, end);
}

/** The actor that a description of another names. */
function besideIn(view: ArticleView, [start, end]: Span, actor: number): { names?: number } {
  const sent = /\b(?:ambassador|envoy|representative|delegate|emissary) to\b/iu.exec(view.article.text.slice(start, end));
  if (sent) {
    // `Its ambassador to the UN`: who is sent serves whoever sends him.
    const owner = possessorAt(view, start)?.name;
    const sender = owner === undefined ? -1 : (view.actorOfName[owner] ?? -1);
    return sender >= 0 && sender !== actor ? { names: sender } : besideIn(view, [start, start + sent.index], actor);
  }
  const beside = itemsBetween(view.reading.names, start, end)
    .filter((n) => !origin.test(view.article.text.slice(view.reading.names[n]?.end, end)))
    .map((n) => view.actorOfName[n] ?? -1)
    .find((a) => a >= 0 && a !== actor);
  return beside === undefined ? {} : { names: beside };
}

/** Behind a name that only says where something is or who comes from there: `Alba-based`, `Danish immigrants`. */
const origin =
  /^(?:-\p{L}| (?:immigrants?|migrants?|refugees?|exiles?|parents?|descent|origin|birth|family|families|citizens?|nationals)\b)/u;

const office =
  /(?:(?:\p{Lu}[\p{L}.-]*,? )*\p{Lu}[\p{L}.-]*['’]s|[Tt]he) (?:(?:then|(?!(?:of|to|by|for|with|from|about|against|on|in|at|the|an?|and|or|that) )[\p{Ll}-]+) ){0,3}(\p{Ll}+), $/u;

/** Behind the words the one whom they describe, who speaks. */
const nextSpeaks = /^, (?:\p{Lu}[\p{L}’'-]+ ?){1,4},? (?:said|says|announced|told|added|confirmed|insisted|warned)\b/u;

/** `says Ann Lee, an ecologist at the institute who ...`, `Alpha Works, a subsidiary of Beta, ...`: what follows a name between commas. */
function apposedTo(text: string, n: NameMention): Span | undefined {
  const after = text.slice(n.end, n.end + 130);
  const lead = /^(?: \([^)]{2,12}\))?, /u.exec(after)?.[0].length ?? 0;
  const words =
    lead > 0
      ? (/^(?:an?|the|its|his|her|their) [^,;:.?!“”"()]{3,100}?(?=,|[.;]| who | which | and )/u.exec(after.slice(lead))?.[0] ?? '')
      : '';
  if (nextSpeaks.test(after.slice(lead + words.length)) || speaksInside.test(words)) return undefined;
  // `the Fisheries Agency, the Harbour Board and others`: who comes next in a list.
  if (n.kind !== 'PER' && onlyNamed.test(words)) return undefined;
  const fits = n.kind === 'PER' ? officeWords.test(words) || commentatorWords.test(words) || calling.test(words) : bodyWords.test(words);
  return fits ? [n.end + lead, n.end + lead + words.length] : undefined;
}

/** `Ruritania’s finance minister, Ann Lee`: the office that ends right before a name. */
function officeBefore(text: string, start: number): Span | undefined {
  const before = text.slice(Math.max(0, start - 80), start);
  const match = office.exec(before);
  if (!match || !officeWords.test(match[1] ?? '') || /^the \p{Ll}+, $/iu.test(match[0])) return undefined;
  return [start - before.length + match.index, start - 2];
}

/** `Sen. Ann Lee, R-Ohio`: a lawmaker with her title, her party and where she is elected. */
function elected(text: string, n: NameMention): Span | undefined {
  const behind = n.title && partyBehind.exec(text.slice(n.end, n.end + 40))?.[0];
  return n.title && behind !== undefined ? [n.title[0], n.end + behind.length] : undefined;
}

/** `Col. Ann Lee of the Coast Guard`, and of `Ann Lee, of the Coast Guard,` what stands behind the name: the body that a person speaks for. */
function memberOf(view: ArticleView, n: NameMention): Span | undefined {
  const link = /^,? (?:of|at|from|with) (?:the )?/u.exec(view.article.text.slice(n.end, n.end + 10))?.[0];
  if (link === undefined) return undefined;
  const body = view.reading.names[itemsBetween(view.reading.names, n.end, n.end + link.length + 120)[0] ?? -1];
  if (!body || body.start !== n.end + link.length || body.kind !== 'ORG') return undefined;
  return [n.title?.[0] ?? n.end + link.indexOf(' ') + 1, body.end];
}

/** `Ann Lee has been director of the museum since 2018`: what gives a person an office, without the name. */
function officeAfter(view: ArticleView, n: NameMention): Span | undefined {
  const after = view.article.text.slice(n.end, n.end + 140);
  const match =
    /^ (?:is|was|has been|became|serves as|served as) (?:an? |the )?(?:(?:\p{Ll}|-)+ ){0,3}(\p{Ll}+) (?:of|at|in|for) [^,;:.?!]{3,80}/u.exec(
      after,
    );
  return match && officeWords.test(match[1] ?? '') ? [n.end + 1, n.end + match[0].length] : undefined;
}

/** `The party has been led since 2019 by Ann Lee`: the clause that names a leader, from the start of its sentence. */
function leaderOf(view: ArticleView, start: number, end: number): Span | undefined {
  const sentence = view.reading.sentences[sentenceAt(view.reading.sentences, start)];
  const before = sentence ? view.article.text.slice(sentence.start, start) : '';
  return sentence && /\b(?:led|headed|chaired|commanded)\b[^,;:]{0,40} by (?:the )?$/u.test(before) && before.length < 120
    ? [sentence.start, end]
    : undefined;
}
