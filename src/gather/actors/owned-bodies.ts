import { bodyNouns } from '../../lexicon/en/actors.ts';
import type { NameMention } from '../../model/reading.ts';
import { adjectiveOf, stateNamed, stateOfNationality, stateOfSeat } from './states.ts';

/**
 * Bodies that every state has under one name, told apart by whose they are: `Norway’s Foreign Ministry`, `the Foreign Ministry in Oslo` and a
 * `Foreign Ministry` that follows them are each the `Norwegian Foreign Ministry`. In: a text and its names in order. Out: the name with its
 * nationality by index; none where the article names no owner of it. Fails where an article goes back to another's body without saying whose.
 */
export function ownedBodies(text: string, names: readonly NameMention[]): Map<number, string> {
  const found = new Map<number, string>();
  const last = new Map<string, string>();
  const before: [index: number, body: string][] = [];
  for (let i = 0; i < names.length; i++) {
    const n = names[i] as NameMention;
    const body = n.kind === 'PER' ? undefined : bodyIn(text.slice(n.start, n.end));
    if (!body) continue;
    const owner = body.owner ?? ownerBeside(text, names, i);
    const adjective = owner === undefined ? last.get(body.name) : adjectiveOf(owner);
    if (adjective === undefined) before.push([i, body.name]);
    else {
      last.set(body.name, adjective);
      found.set(i, `${adjective} ${body.name}`);
    }
  }
  // Named before its owner: meant is the only one of the article.
  for (const [i, name] of before) {
    const all = new Set([...found.values()].filter((full) => full.endsWith(` ${name}`)));
    const [only] = all;
    if (only !== undefined && all.size === 1) found.set(i, only);
  }
  return found;
}

/** `Danish Foreign Ministry`, `Foreign Ministry`: the body, and the state where the name says it. */
function bodyIn(printed: string): { readonly name: string; readonly owner?: string } | undefined {
  const whole = (name: string) => bodyNouns.exec(name)?.[0].length === name.length && name.includes(' ');
  if (whole(printed)) return { name: printed };
  const space = printed.indexOf(' ');
  const [first, rest] = [printed.slice(0, space), printed.slice(space + 1)];
  const owner = space > 0 && whole(rest) ? stateOfNationality(first) : undefined;
  return owner === undefined ? undefined : { name: rest, owner };
}

/** The state right before a body (`Norway’s`, `the Norwegian`), or at whose seat it is (`in Oslo`). */
function ownerBeside(text: string, names: readonly NameMention[], i: number): string | undefined {
  const [a, n, b] = [names[i - 1], names[i] as NameMention, names[i + 1]];
  const ahead = a && text.slice(a.start, a.end);
  if (a && ahead !== undefined && /^(?:['’]s)? $/u.test(text.slice(a.end, n.start)))
    return stateNamed(ahead) ?? stateOfNationality(ahead) ?? stateOfSeat(ahead);
  return b && text.slice(n.end, b.start) === ' in ' ? stateOfSeat(text.slice(b.start, b.end)) : undefined;
}
