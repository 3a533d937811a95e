/**
 * The stem of an English word by Porter's rules (M. F. Porter, "An algorithm for suffix stripping", 1980):
 * in lower case, without inflection and the common endings of derivation. In: one word. Out: its stem; short words stay.
 */
export function stem(word: string): string {
  let w = word.toLowerCase();
  if (w.length < 3 || !/^[a-z]+$/.test(w)) return w;
  w = plural(w);
  w = pastAndGerund(w);
  if (/y$/.test(w) && hasVowel(w.slice(0, -1))) w = `${w.slice(0, -1)}i`;
  w = swap(w, doubleEndings, 0);
  w = swap(w, longEndings, 0);
  w = bareEnding(w);
  if (w.endsWith('e')) {
    const base = w.slice(0, -1);
    if (measure(base) > 1 || (measure(base) === 1 && !shortEnd(base))) w = base;
  }
  return w.endsWith('ll') && measure(w) > 1 ? w.slice(0, -1) : w;
}

const doubleEndings: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['ization', 'ize'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['ousli', 'ous'],
  ['entli', 'ent'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['abli', 'able'],
  ['alli', 'al'],
  ['ator', 'ate'],
  ['eli', 'e'],
];
const longEndings: readonly (readonly [string, string])[] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];
const bare = /(ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|ion|al|er|ic|ou)$/;

const isVowel = (w: string, i: number): boolean => {
  const c = w[i] ?? '';
  return 'aeiou'.includes(c) || (c === 'y' && i > 0 && !isVowel(w, i - 1));
};

function hasVowel(w: string): boolean {
  for (let i = 0; i < w.length; i++) if (isVowel(w, i)) return true;
  return false;
}

/** How often a vowel run is followed by a consonant run. */
function measure(w: string): number {
  let m = 0;
  let vowel = false;
  for (let i = 0; i < w.length; i++) {
    const now = isVowel(w, i);
    if (vowel && !now) m++;
    vowel = now;
  }
  return m;
}

const shortEnd = (w: string): boolean => {
  const n = w.length;
  return n > 2 && !isVowel(w, n - 1) && isVowel(w, n - 2) && !isVowel(w, n - 3) && !'wxy'.includes(w[n - 1] ?? '');
};

function plural(w: string): string {
  if (w.endsWith('sses') || w.endsWith('ies')) return w.slice(0, -2);
  return w.endsWith('s') && !w.endsWith('ss') && !w.endsWith('us') ? w.slice(0, -1) : w;
}

function pastAndGerund(w: string): string {
  if (w.endsWith('eed')) return measure(w.slice(0, -3)) > 0 ? w.slice(0, -1) : w;
  const ending = w.endsWith('ed') ? 2 : w.endsWith('ing') ? 3 : 0;
  if (ending === 0 || !hasVowel(w.slice(0, -ending))) return w;
  const base = w.slice(0, -ending);
  if (/(at|bl|iz)$/.test(base)) return `${base}e`;
  if (/([^aeiouylsz])\1$/.test(base)) return base.slice(0, -1);
  return measure(base) === 1 && shortEnd(base) ? `${base}e` : base;
}

function swap(w: string, endings: readonly (readonly [string, string])[], least: number): string {
  for (const [ending, by] of endings) {
    if (!w.endsWith(ending)) continue;
    const base = w.slice(0, -ending.length);
    return measure(base) > least ? base + by : w;
  }
  return w;
}

function bareEnding(w: string): string {
  const ending = bare.exec(w)?.[1];
  if (!ending) return w;
  const base = w.slice(0, -ending.length);
  if (ending === 'ion' && !/[st]$/.test(base)) return w;
  return measure(base) > 1 ? base : w;
}
