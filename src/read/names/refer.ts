import type { NameKind, NameMention } from '../../model/reading.ts';

type Forms = Map<string, NameMention>;

/**
 * Gives each short mention the fullest form it refers to (`Omrani` -> `Faisal Omrani`), when one only fits, and its kind.
 * Persons by last or first name, bodies by the first word of their name where that word is no place, nation or common word.
 */
export function referNames(text: string, mentions: readonly NameMention[]): NameMention[] {
  const persons = new Map<string, Forms>();
  const bodies = new Map<string, Forms>();
  for (const m of mentions) {
    const name = text.slice(m.start, m.end);
    const words = name.split(/\s+/u);
    if (words.length < 2) continue;
    if (m.kind === 'PER')
      for (const key of [words.at(-1) as string, words[0] as string, words.slice(-2).join(' ')]) keep(persons, key, name, m);
    if (m.kind === 'ORG' && words.length <= 4 && !/\s(?:of|for)\s/u.test(name)) keep(bodies, words[0] as string, name, m);
  }
  return mentions.map((m) => {
    const name = text.slice(m.start, m.end);
    return refer(m, name, persons, 'PER') ?? refer(m, name, bodies, 'ORG') ?? m;
  });
}

function keep(fulls: Map<string, Forms>, key: string, name: string, m: NameMention): void {
  if (key === name) return;
  const forms = fulls.get(key) ?? new Map<string, NameMention>();
  forms.set(name, m);
  fulls.set(key, forms);
}

/** `NGU`: the short form of no person, nor of the body whose name begins with its letters (`NGU Rules Committee`). */
const isLetters = (name: string): boolean => /^[\p{Lu}\d.&]{2,6}$/u.test(name);

/** Kinds of evidence that a short form's own weight does not outdo. */
const weak =
  /^name-(?:city|unknown|given|family|letters|the|in|speaks|place-ending|common-word|capitals|lives|place-noun|contest|family-ending|inner-capital|table)$/u;

function refer(m: NameMention, name: string, fulls: ReadonlyMap<string, Forms>, kind: NameKind): NameMention | undefined {
  if (isLetters(name)) return undefined;
  const plural = kind === 'PER' && name.endsWith('s') && !name.includes(' ') ? fulls.get(name.slice(0, -1)) : undefined;
  const forms = fulls.get(name) ?? plural;
  if (!forms || m.standsFor || (m.kind !== kind && (!weak.test(m.rule) || (kind === 'ORG' && m.kind === 'LOC')))) return undefined;
  const names = [...forms.keys()];
  const fullest = names.reduce((a, b) => (b.length > a.length ? b : a));
  if (!names.every((n) => n === fullest || fullest.endsWith(n) || (kind === 'ORG' && fullest.startsWith(n))))
    return kind === 'PER' ? { ...m, kind } : undefined;
  return { ...m, kind, refersTo: fullest, rule: m.kind === kind ? m.rule : 'name-short-form' };
}
