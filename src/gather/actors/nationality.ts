import { nameKey } from './name-key.ts';

/** `ruritanian` -> `ruritania`: the folded place names from which a nationality may be formed. */
export function nationalityOf(key: string): string[] {
  const stem = /^(\p{L}{3,})(?:ans?|ians?|ns?|is?|ese|ish)$/u.exec(key)?.[1];
  return stem === undefined ? [] : [stem, `${stem}a`, `${stem}ia`];
}

/** `Ruritanian` among names of which one is `Ruritania`: a nationality, and no name of the country itself. */
export function isNationalityOf(form: string, names: readonly string[]): boolean {
  const places = nationalityOf(nameKey(form));
  return places.length > 0 && names.some((n) => n !== form && places.includes(nameKey(n)));
}
