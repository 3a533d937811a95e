import type { Article } from '../../model/article.ts';
import type { Attribution, Reading } from '../../model/reading.ts';
import { itemsBetween } from '../view.ts';
import { nameKey } from './name-key.ts';

/**
 * The actor who speaks in each attribution: the named holder, else the first name in the words of the source; -1 for nobody named.
 * A holder that only leans on a name (`a union spokesman`, `locals in Lyon`) is not that name.
 */
export function speakersOf(article: Article, reading: Reading, actorOfName: readonly number[]): number[] {
  const byKey = new Map<string, number>();
  reading.names.forEach((n, i) => {
    const actor = actorOfName[i] ?? -1;
    for (const form of [article.text.slice(n.start, n.end), n.refersTo, n.standsFor])
      if (form !== undefined && !byKey.has(nameKey(form))) byKey.set(nameKey(form), actor);
  });
  return reading.attributions.map((a) => {
    if (a.holder === undefined) return -1;
    return (
      headOf(article, reading, actorOfName, a) ??
      seatedBody(article, reading, actorOfName, a) ??
      byKey.get(nameKey(a.holder)) ??
      inSource(article, reading, actorOfName, a)
    );
  });
}

/** `Ann Lee, a spokeswoman for Bob Roy, said`: the name that opens the source, or stands right before it, speaks, whoever else it holds. */
function headOf(article: Article, reading: Reading, actorOfName: readonly number[], a: Attribution): number | undefined {
  const span = a.source[0];
  if (!span) return undefined;
  const within = itemsBetween(reading.names, span[0], span[1]);
  // Words that hold a person's name describe that one, and not who stands before them.
  const named = within.some((i) => reading.names[i]?.kind === 'PER');
  const before =
    !named && /^(?:an?|the|his|her|its) /iu.test(article.text.slice(...span))
      ? itemsBetween(reading.names, span[0] - 60, span[0]).at(-1)
      : undefined;
  const apposed = reading.names[before ?? -1];
  if (before !== undefined && apposed?.kind === 'PER' && article.text.slice(apposed.end, span[0]) === ', ') return actorOfName[before];
  const first = within[0];
  const name = reading.names[first ?? -1];
  if (first === undefined || within.length < 2 || name?.kind !== 'PER' || (name.title?.[0] ?? name.start) !== span[0]) return undefined;
  return /^['’]s/u.test(article.text.slice(name.end, name.end + 2)) ? undefined : actorOfName[first];
}

/** `the Foreign Ministry in Islamabad`: a body, and nothing behind it but the place where it sits. */
function seatedBody({ text }: Article, { names }: Reading, actorOfName: readonly number[], a: Attribution): number | undefined {
  const [start, end] = a.source[0] ?? [0, 0];
  const [first = -1, second = -1, ...others] = itemsBetween(names, start, end);
  const [body, seat] = [names[first], names[second]];
  if (body?.kind !== 'ORG' || seat?.kind !== 'LOC' || others.length > 0 || seat.end !== end) return undefined;
  const plain = /^(?:the )?$/iu.test(text.slice(start, body.start)) && text.slice(body.end, seat.start) === ' in ';
  return plain ? actorOfName[first] : undefined;
}

/** The name that fills the whole of the source, articles and titles aside; of a person also behind an office (`Foreign minister Ann Lee`). */
function inSource(article: Article, reading: Reading, actorOfName: readonly number[], a: Attribution): number {
  const span = a.source[0];
  const index = span ? itemsBetween(reading.names, span[0], span[1]).at(-1) : undefined;
  const name = reading.names[index ?? -1];
  if (!span || index === undefined || !name) return -1;
  const office = name.kind === 'PER' && name.end === span[1] && plainOffice.test(article.text.slice(span[0], name.start));
  return a.holderKind !== undefined || office ? (actorOfName[index] ?? -1) : -1;
}

/** A few words of office before a name, none of which leads to another (`a friend of`). */
const plainOffice = /^(?:the )?(?:(?!(?:of|for|to|by|with|and|or|in|at|from|about|against)\b)[\p{L}-]+ ){1,4}$/iu;
