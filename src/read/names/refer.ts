import type { NameMention } from '../../model/reading.ts';

/**
 * Gives each short mention the fullest form it refers to (`Hameed` -> `Faiz Hameed`), when one only fits, and its kind.
 * Persons by last (or first) name, bodies by the opening words of their name.
 */
export function referNames(text: string, mentions: readonly NameMention[]): NameMention[] {
  const fulls = new Map<string, Map<string, NameMention>>();
  for (const m of mentions) {
    const name = text.slice(m.start, m.end);
    const words = name.split(/\s+/u);
    if (words.length < 2) continue;
    const keys = m.kind === 'PER' ? [words.at(-1) as string, words[0] as string, words.slice(-2).join(' ')] : [];
    for (const key of keys) {
      if (key === name) continue;
      const forms = fulls.get(key) ?? new Map<string, NameMention>();
      forms.set(name, m);
      fulls.set(key, forms);
    }
  }
  return mentions.map((m) => {
    const name = text.slice(m.start, m.end);
    const forms = fulls.get(name) ?? (name.endsWith('s') && !name.includes(' ') ? fulls.get(name.slice(0, -1)) : undefined);
    if (!forms || m.standsFor) return m;
    const names = [...forms.keys()];
    const fullest = names.reduce((a, b) => (b.length > a.length ? b : a));
    const single = names.every((n) => n === fullest || fullest.endsWith(n));
    if (m.kind !== 'PER' && m.kind !== 'ORG' && m.rule !== 'name-city') return m;
    if (!single) return { ...m, kind: 'PER' };
    return { ...m, kind: 'PER', refersTo: fullest, rule: m.kind === 'PER' ? m.rule : 'name-short-form' };
  });
}
