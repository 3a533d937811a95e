import type { Actor } from '../../model/findings.ts';
import type { NameEntry, Question } from '../../model/topic.ts';

/** Which of a question's sides a holder belongs to, by name; undefined for one who belongs to none or might to several. */
export type SideOf = (holder: string) => string | undefined;

/** The side of the party that words name; undefined where they name none. */
export type PartyOf = (words: string) => string | undefined;

/**
 * Parties by the topic file's names (the longest name or alias that the words contain, so that "Northern Rovers" is not "Rovers") and by
 * the sides of the topic's actors.
 */
export function partiesOf(names: readonly NameEntry[], actors: readonly Actor[]): PartyOf {
  const forms = [...names, ...actors].flatMap((n) =>
    [n.name, ...n.aliases].map((f) => ({ form: f.toLowerCase(), side: n.side ?? n.name })),
  );
  const known = new Map<string, string | undefined>();
  return (words) => {
    if (known.has(words)) return known.get(words);
    const text = words.toLowerCase();
    let longest: { form: string; side: string } | undefined;
    for (const one of forms) if (one.form.length > (longest?.form.length ?? 0) && holds(text, one.form)) longest = one;
    known.set(words, longest?.side);
    return longest?.side;
  };
}

/** A side's label is a name like any other: whoever has its side belongs to it. Labels that name nobody ("blame", "praise") have no members. */
export function sidesOfQuestion(question: Question, partyOf: PartyOf): SideOf {
  const labels = question.sides.map((label) => ({ label, side: partyOf(label) ?? label }));
  return (holder) => {
    const side = partyOf(holder);
    const of = labels.filter((l) => l.side === side || l.label.toLowerCase() === holder.toLowerCase());
    return of.length === 1 ? of[0]?.label : undefined;
  };
}

/** Whether a form stands in the words as whole words. */
function holds(text: string, form: string): boolean {
  const at = text.indexOf(form);
  return at >= 0 && !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[at + form.length] ?? '');
}
