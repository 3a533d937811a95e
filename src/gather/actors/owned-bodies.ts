import { bodyNouns } from '../../lexicon/en/actors.ts';
import type { NameMention } from '../../model/reading.ts';
import { officeNamed } from './office-name.ts';
import { adjectiveOf, stateNamed, stateOfNationality, stateOfSeat } from './states.ts';

/**
 * Bodies that every state has under one name, told apart by whose they are: `Norway’s Foreign Ministry`, `the Foreign Ministry in Oslo` and a
 * `Foreign Ministry` that follows them are each the `Norwegian Foreign Ministry`. In: a text and its names in order. Out: the name with its
 * nationality by index; none where the article names no owner of it. Fails where an article goes back to another's body without saying whose.
 */
export function ownedBodies(text: string, names: readonly NameMention[]): Map<number, string> {
  const found = new Map<number, string>();
  const last = new Map<string, string>();
  const owners = new Map<string, Set<string>>();
  const before: [index: number, body: Body][] = [];
  for (let i = 0; i < names.length; i++) {
    const n = names[i] as NameMention;
    const body = n.kind === 'PER' ? undefined : bodyIn(text.slice(n.start, n.end));
    if (!body) continue;
    const owner = body.owner ?? ownerBeside(text, names, i);
    const adjective = owner === undefined ? last.get(body.key) : adjectiveOf(owner);
    if (adjective === undefined) before.push([i, body]);
    else {
      last.set(body.key, adjective);
      owners.set(body.key, (owners.get(body.key) ?? new Set()).add(adjective));
      found.set(i, `${adjective} ${body.name}`);
    }
  }
  // Named before its owner: meant is the only one of the article.
  for (const [i, { name, key }] of before) {
    const [only, another] = owners.get(key) ?? [];
    if (only !== undefined && another === undefined) found.set(i, `${only} ${name}`);
  }
  return found;
}

/** A body as printed without its owner, what it is whichever way that is worded, and the state where the name says it. */
interface Body {
  readonly name: string;
  readonly key: string;
  readonly owner?: string;
}

/** `Danish Foreign Ministry`, `Foreign Ministry`, `Ministry of Foreign Affairs`. */
function bodyIn(printed: string): Body | undefined {
  const whole = (name: string) => ministryOf.test(name) || (bodyNouns.exec(name)?.[0].length === name.length && name.includes(' '));
  const body = (name: string) => ({ name, key: officeNamed(name)?.topic ?? name });
  if (whole(printed)) return body(printed);
  const space = printed.indexOf(' ');
  const [first, rest] = [printed.slice(0, space), printed.slice(space + 1)];
  const owner = space > 0 && whole(rest) ? stateOfNationality(first) : undefined;
  return owner === undefined ? undefined : { ...body(rest), owner };
}

/** A ministry of one topic; the name of `Ministry of Defence of Ruritania` says whose it is. */
const ministryOf = /^Ministry (?:of|for) (?!.* of )/u;

/** The state right before a body (`Norway’s`, `the Norwegian`), or at whose seat it is (`in Oslo`). */
function ownerBeside(text: string, names: readonly NameMention[], i: number): string | undefined {
  const [a, n, b] = [names[i - 1], names[i] as NameMention, names[i + 1]];
  const ahead = a && text.slice(a.start, a.end);
  if (a && ahead !== undefined && /^(?:['’]s)? $/u.test(text.slice(a.end, n.start)))
    return stateNamed(ahead) ?? stateOfNationality(ahead) ?? stateOfSeat(ahead);
  return b && text.slice(n.end, b.start) === ' in ' ? stateOfSeat(text.slice(b.start, b.end)) : undefined;
}
