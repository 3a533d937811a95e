import type { Actor } from '../../model/findings.ts';
import type { NameEntry, Question } from '../../model/topic.ts';

/** Which of a question's sides a holder belongs to, by name; undefined for one who belongs to none or might to several. */
export type SideOf = (holder: string) => string | undefined;

/**
 * Sides by the topic file's names (the longest name or alias that the holder's words contain, so that "Northern Rovers" is
 * not "Rovers") and by the sides of the topic's actors. A side's label is a name like any other: whoever has its side
 * belongs to it. Labels that name nobody ("blame", "praise") have no members.
 */
export function sidesOfQuestion(question: Question, names: readonly NameEntry[], actors: readonly Actor[]): SideOf {
  const parties = [...names, ...actors].map((n) => ({ side: n.side ?? n.name, forms: [n.name, ...n.aliases].map((f) => f.toLowerCase()) }));
  const partyOf = (words: string): string | undefined => {
    const text = words.toLowerCase();
    const fits = parties.flatMap((p) => p.forms.filter((f) => holds(text, f)).map((f) => ({ side: p.side, length: f.length })));
    return fits.sort((a, b) => b.length - a.length)[0]?.side;
  };
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
