import { actWord, didIt, doersThing, doneBy, forces, notDone, someDid } from '../../../lexicon/en/claims.accounts.ts';
import type { Sign } from '../candidate.ts';
import { termOf } from '../terms.ts';
import { labelOf, type Named, type Said, sign } from './said.ts';

/**
 * Who did a thing: "a mortar fired by Alba's gunners destroyed the chapel", "the shells came from Alba's own guns", "Alba's gunners
 * shelled the chapel". The doer in `actors`, as printed in the label; what else the sentence holds in `terms`. Works on news of
 * attacks, accidents, leaks. Doers without a name ("the soldiers") stand in `value`, as one term.
 */
export function findDoers(said: Said): Sign[] {
  const behind = [...said.text.matchAll(doneBy)].flatMap((m) => {
    const at = m.index + m[0].length;
    return said.names.find((n) => n.start >= at && n.start <= at + 2) ?? [];
  });
  const before = said.names.filter((n) => didIt.test(said.text.slice(n.end, n.end + 60)));
  const doers = [...behind, ...before].filter((n) => !notDone.test(said.text.slice(Math.max(0, n.start - 60), n.start)));
  return [...doers.map((n) => doerOf(said, n)), ...(doers.length > 0 ? [] : unnamedDoers(said))];
}

/** "the chapel was shelled by soldiers", "they had thrown bottles": those who are known by what they are alone. */
function unnamedDoers(said: Said): Sign[] {
  const behind = [...said.text.matchAll(doneBy)].flatMap((m) => {
    const at = m.index + m[0].length;
    const [first = '', second = ''] = said.text.slice(at, at + 50).split(/[^\p{L}]+/u);
    const noun = forces.has(first) ? first : second;
    return [{ at, end: at + (noun === first ? first : `${first} ${second}`).length, noun }];
  });
  const before = [...said.text.matchAll(someDid)].map((m) => ({
    at: m.index,
    end: m.index + (m[1] as string).length,
    noun: (m[1] as string).toLowerCase(),
  }));
  const doers = [...behind, ...before].filter(
    ({ at, noun }) => (noun === 'they' || forces.has(noun)) && !notDone.test(said.text.slice(Math.max(0, at - 60), at)),
  );
  return doers.slice(0, 1).map(({ at, end, noun }) =>
    sign('doer', {
      at,
      terms: thingsOf(said, at, end),
      label: labelOf(said.text, at, end).toLowerCase(),
      value: [noun === 'they' ? noun : termOf(noun)],
    }),
  );
}

function doerOf(said: Said, name: Named): Sign {
  const to = name.end + (doersThing.exec(said.text.slice(name.end))?.[0] ?? forcesBehind(said.text, name.end)).length;
  return sign('doer', {
    at: name.start,
    terms: thingsOf(said, name.start, to),
    label: labelOf(said.text, name.start, to),
    actors: [name.actor],
  });
}

/** "Berlish soldiers": who is called after a country or a body. */
function forcesBehind(text: string, at: number): string {
  const noun = /^ \p{Ll}+/u.exec(text.slice(at))?.[0] ?? '';
  return forces.has(noun.trim()) ? noun : '';
}

/** What else the sentence tells of, without days, classes and the act itself. */
function thingsOf(said: Said, from: number, to: number): string[] {
  const told = said.terms.filter((t) => t.end <= from || t.start >= to);
  return [...new Set(told.filter((t) => !/^[=@]/u.test(t.term) && !actWord.test(said.text.slice(t.start, t.end))).map((t) => t.term))];
}
