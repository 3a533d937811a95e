import { closedByCue, type NoiseRule, noiseRules } from '../../lexicon/en/noise.ts';
import { type Cut, type Passage, wholly } from './passage.ts';

/** A rule made ready to run. */
interface Ready {
  readonly rule: NoiseRule;
  readonly pattern: RegExp;
}

const ready: readonly Ready[] = noiseRules.map((rule) => ({ rule, pattern: new RegExp(rule.pattern, 'u') }));

/** Edges of a passage that rules for beginnings and ends look at, in UTF-16 units. */
const edge = 260;
/** Whole-passage rules look only at passages up to this length, or that of the words they allow; nothing longer is a caption or a footer. */
const longest = 900;
const unitsOfWord = 6.5;
/** How many passages count as the head, the tail and the end of a text. */
const zone = { head: 3, tail: 6, last: 2 };

const countSpaces = (text: string): number => {
  let count = 0;
  for (let i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) count++;
  return count;
};

const statement = new RegExp(closedByCue, 'u');
/** Whether a line ends with its speaker. */
export const isStatement = (text: string): boolean => statement.test(text.slice(-edge));

/** What one rule cuts from one text: `[start, end)`, or undefined. */
export function ruleCut(rule: NoiseRule, pattern: RegExp, text: string): readonly [number, number] | undefined {
  if (rule.cut === 'whole') {
    if (text.length > Math.max(longest, (rule.words ?? 0) * unitsOfWord) || (rule.words !== undefined && countSpaces(text) >= rule.words))
      return undefined;
    return pattern.test(text) && !isStatement(text) ? [0, text.length] : undefined;
  }
  const from = rule.cut === 'end' ? Math.max(0, text.length - edge) : 0;
  const piece = rule.cut === 'end' ? text.slice(from) : text.slice(0, edge);
  const m = pattern.exec(piece);
  return m && m[0] !== '' ? [from + m.index, from + m.index + m[0].length] : undefined;
}

function inZone(rule: NoiseRule, index: number, count: number): boolean {
  if (rule.zone === 'head') return index < zone.head;
  return rule.zone === undefined || index >= count - zone[rule.zone];
}

/** What the rules of the lexicon take out; the first rule that fires on a passage settles it. `ids`: a prefix of rule ids. */
export function cutsByRules(passages: readonly Passage[], ids: string): Cut[] {
  const rules = ready.filter(({ rule }) => rule.id.startsWith(ids));
  const cuts: Cut[] = [];
  passages.forEach((passage, index) => {
    for (const { rule, pattern } of rules) {
      if (!inZone(rule, index, passages.length)) continue;
      const range = ruleCut(rule, pattern, passage.text);
      if (!range) continue;
      cuts.push(
        rule.cut === 'whole' ? wholly(passages, index, rule.value) : { passage: index, start: range[0], end: range[1], reason: rule.value },
      );
      break;
    }
  });
  return cuts;
}
