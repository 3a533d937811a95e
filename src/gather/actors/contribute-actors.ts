import { stateUnions } from '../../lexicon/en/actors.ts';
import { formedNames } from '../../lexicon/en/given-name-forms.ts';
import type { NameMention } from '../../model/reading.ts';
import type { ActorKind } from '../../model/topic.ts';
import { byText } from '../../text/order.ts';
import { statementText } from '../../text/statement.ts';
import type { ActorCandidate, PositionCandidate } from '../contribution.ts';
import { type ArticleView, itemsBetween } from '../view.ts';
import { type KeySource, keysOf } from './actor-keys.ts';
import { commentsOnly, inOffice, kindOf } from './actor-kind.ts';
import { isBareHead } from './bare-head.ts';
import { type Described, descriptionsOf } from './descriptions.ts';
import { namePairs } from './group-names.ts';
import { initialPairs } from './initials.ts';
import { nameKey, plainForm, withoutTitles } from './name-key.ts';
import { isNationalityOf } from './nationality.ts';
import { positionsOf } from './positions.ts';
import { refersTo } from './refers-to.ts';
import { isCity, stateNamed, stateOf, stateOfHouse, stateOfSeat } from './states.ts';
import { type Tally, talliesOf } from './tally.ts';
import { isPublisherOf, isUnfit } from './unfit.ts';

/** The actors that one article names, in the order of `view.actorOfName`. */
export function contributeActors(view: ArticleView): ActorCandidate[] {
  const all = talliesOf(view);
  const size = all.length;
  const described = descriptionsOf(view, size);
  const positions = positionsOf(view, size);
  const pairings = pairingsOf(view, size);
  const beside = described.flatMap((list) =>
    list.flatMap((d) => (d.names === undefined ? [] : [[d.names, statementText(d.statement)] as const])),
  );
  const headed = new Map(beside);
  const attended = new Set(beside.flatMap(([i, text]) => (attendants.test(text) ? [i] : [])));
  return all.map((one, i) =>
    candidate(view, one, described[i] ?? [], positions[i] ?? [], pairings[i] ?? [], headed.get(i), attended.has(i)),
  );
}

function candidate(
  view: ArticleView,
  one: Tally,
  described: readonly Described[],
  positions: readonly PositionCandidate[],
  pairings: readonly Pairing[],
  headedBy: string | undefined,
  attended: boolean,
): ActorCandidate {
  for (const { long } of pairings) if (!one.forms.has(long)) one.forms.set(long, 1);
  const shorts = pairings.map((p) => p.short);
  const forms = [...one.forms].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count || byText(a.text, b.text));
  const nameKind = commonest(one.mentions.map((m) => m.kind));
  const name = fullest(nameKind, [...forms.map((f) => f.text), ...one.mentions.flatMap((m) => fullForm(view, m))], shorts);
  const names = forms.map((f) => f.text);
  const state = stateBehind(one, names);
  const words = described.map((d) => statementText(d.statement)).join(' ; ');
  const kind = kindOf({
    names,
    nameKind,
    called: [...one.called],
    ...(state ? { state } : {}),
    around: `${words} ${headedBy ?? ''} ${one.around.join(' ')}`,
    titled: one.mentions.some((m) => m.title !== undefined),
    attended,
    personal: personal.test(words),
    headed: headedBy !== undefined && inOffice(headedBy) && !/\b(?:for|to) /u.test(headedBy),
    speaks: one.speaks,
    acts: one.acts,
    placed: one.placed,
    mentions: one.mentions.length,
    described: described.length > 0 || one.titled.size > 0,
    governs: one.governs,
  });
  const serves = servesFor(view, one, kind, described, words);
  const source = { name: state ?? name, kind, ...(state ? { state } : {}), forms: names, shorts };
  return {
    name: source.name,
    keys: keysOf({ ...source, ...ownerNameOf(view, kind, serves), ...rolesOf(view, one, source) }),
    unfit: isUnfit(source.name, one.speaks > 0 && described.length > 0),
    publisher: isPublisherOf(view.article.meta, names),
    nameKind,
    kind,
    ...(state ? { state } : {}),
    forms,
    titled: [...one.titled].sort(byText),
    phrases: [...one.phrases].sort(byText),
    shorts,
    mentions: one.mentions.length,
    speaks: one.speaks,
    acts: one.acts,
    placed: one.placed,
    governs: one.governs && !stateUnions.test(nameKey(name)) && !isCity(name),
    quoted: one.quoted,
    comments: commentsOnly(kind, [name, ...names], words),
    ...(serves !== undefined ? { servesFor: serves } : {}),
    descriptions: described.map((d) => d.statement).slice(0, 2),
    positions: positions.slice(0, 2),
  };
}

/** Offices that persons have about them as bodies do. */
const attendants =
  /\b(?:spokes(?:man|woman|person)|aides?|advis[eo]rs?|lawyers?|attorneys?|assistant|counsel|campaign|strategist|chief of staff|speechwriter|fundrais\p{L}+|staffers?|communications director|press secretary|running mate)\b/iu;

/** What only a person is called, at the end of a description, and what only one does. */
const personal =
  /(?:^|[ -])(?:manager|director|mayor|governor|senator|professor|lawyer|attorney|activist|student|teacher|resident|coach|captain|minister|spokes(?:man|woman)|aide|advis[eo]r|candidate|nominee)(?: ;|$)|^who (?:is|was) /iu;

const origin =
  /\b(?:born|raised|grew up|educated|graduated?|studied|trained|schooled|exiled|jailed|imprisoned|detained|wanted|lives?|living|resid\p{L}+|emigrated|moved) (?:and \p{Ll}+ )?(?:in|to|from|at|near)\b/u;

/** Whom an office-holder's description names, and whose a body of government is. */
function servesFor(view: ArticleView, one: Tally, kind: ActorKind, described: readonly Described[], words: string): number | undefined {
  if (kind === 'government body') return ownerOf(view, one);
  if (kind !== 'person' || !inOffice(words)) return undefined;
  // `a judge who was born in Alba`: where somebody comes from says nothing of whom he serves.
  return described.find((d) => d.names !== undefined && !origin.test(statementText(d.statement)))?.names;
}

/** Between an owner and a body; not `the FBI and the Coast Guard`. */
const owning = /^(?:['’]s )?(?:(?!(?:and|or|nor|but|with|to|for|from|by|at|as|than|on) )\p{Ll}+ )?$/u;

/** Bodies that stand in the capital of another state. */
const abroad = /\b(?:embassy|consulate|mission|delegation|legation)\b/iu;

/** `Denmark’s Coast Guard`, `the Danish Coast Guard`, `the Coast Guard in Copenhagen`: the state whose name or seat stands next to that of a body. */
function ownerOf(view: ArticleView, one: Tally): number | undefined {
  const { names } = view.reading;
  const { text } = view.article;
  for (const m of one.mentions) {
    const before = itemsBetween(names, Math.max(0, m.start - 40), m.start).at(-1) ?? -1;
    const name = names[before];
    if (name && name.kind !== 'PER' && owning.test(text.slice(name.end, m.start).trimStart())) return view.actorOfName[before];
    const seat = itemsBetween(names, m.end, m.end + 40)[0] ?? -1;
    const place = names[seat];
    const isSeated = place !== undefined && text.slice(m.end, place.start) === ' in ' && !abroad.test(text.slice(m.start, m.end));
    if (isSeated && stateOfSeat(text.slice(place.start, place.end)) !== undefined) return view.actorOfName[seat];
  }
  return undefined;
}

/** The name by which an article first calls the owner of a body of government. */
function ownerNameOf(view: ArticleView, kind: ActorKind, owner = -1): { owner?: string } {
  const name = view.reading.names[view.actorOfName.indexOf(owner)];
  return kind !== 'government body' || name === undefined ? {} : { owner: view.article.text.slice(name.start, name.end) };
}

/** What an article calls a person whose given name has short and long forms. */
function rolesOf(
  { reading, article }: ArticleView,
  { mentions }: Tally,
  { kind, name }: Pick<KeySource, 'kind' | 'name'>,
): { roles?: string[] } {
  if (kind !== 'person' || !formedNames.has(nameKey(name).split(' ')[0] ?? '')) return {};
  const own = new Set(mentions);
  const roles = reading.roles.filter((r) => own.has(reading.names[r.name] as NameMention)).map((r) => article.text.slice(r.start, r.end));
  return roles.length === 0 ? {} : { roles: [...new Set(roles)] };
}

const fullForm = (view: ArticleView, m: NameMention): string[] => {
  const full = refersTo(m, plainForm(view.article.text.slice(m.start, m.end)));
  return full === undefined ? [] : [withoutTitles(full)];
};

/** A known state by any of its forms, or the country that the reading says a capital stands for. */
function stateBehind(one: Tally, names: readonly string[]): string | undefined {
  const stands = one.mentions.find((m) => m.standsFor !== undefined)?.standsFor;
  if (stands !== undefined) return stateNamed(stands) ?? stands;
  const known = names.map((n) => stateNamed(n) ?? stateOfHouse(n)).find((s) => s !== undefined);
  return known ?? (one.mentions.every((m) => m.kind === 'MISC') ? names.map(stateOf).find((s) => s !== undefined) : undefined);
}

function commonest<T>(items: readonly T[]): T {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? (items[0] as T);
}

/** The fullest form of a person's name; of anything else the commonest long form. */
function fullest(kind: string, forms: readonly string[], shorts: readonly string[]): string {
  const own = forms.filter((f) => !isNationalityOf(f, forms));
  const long = (own.length > 0 ? own : forms).filter((f) => !shorts.includes(f));
  const words = (f: string) => f.split(/\s+/u).length;
  const best = kind === 'PER' ? [...long].sort((a, b) => words(b) - words(a) || b.length - a.length || byText(a, b))[0] : longOf(long);
  return best ?? forms[0] ?? '';
}

const longOf = (forms: readonly string[]): string | undefined => [...new Set(forms)].sort((a, b) => rank(a) - rank(b))[0];

/** A full name before a name of a few letters, that before a bare head noun (`the League`). */
const rank = (form: string): number => (isBareHead(form) ? 2 : nameKey(form).length > 5 ? 0 : 1);

interface Pairing {
  readonly short: string;
  readonly long: string;
}

/** The abbreviation pairs of each actor: its short halves, and the long ones, which may stand only within a longer name. */
function pairingsOf(view: ArticleView, size: number): Pairing[][] {
  const found: Pairing[][] = Array.from({ length: size }, () => []);
  const byForm = new Map(view.reading.names.map((n, i) => [view.article.text.slice(n.start, n.end), view.actorOfName[i] ?? -1]));
  for (const pair of [...namePairs(view.article, view.reading), ...initialPairs(view.article, view.reading)]) {
    const [short, long] = [view.article.text.slice(...pair.short), view.article.text.slice(...pair.long)];
    const list = found[byForm.get(long) ?? byForm.get(short) ?? -1];
    if (list && !list.some((p) => p.short === short)) list.push({ short, long });
  }
  return found;
}
