import type { Question } from '../../model/topic.ts';

/** Which of a question's sides a holder belongs to, by name; undefined for one who belongs to none or might to several. */
export type SideOf = (holder: string) => string | undefined;

/** The side of the party that words name; undefined where they name none. */
export type PartyOf = (words: string) => string | undefined;

/** A side's label is a name like any other: whoever has its side belongs to it. Labels that name nobody ("blame", "praise") have no members. */
export function sidesOfQuestion(question: Question, partyOf: PartyOf): SideOf {
  const labels = question.sides.map((label) => ({ label, side: partyOf(label) ?? label }));
  return (holder) => {
    const side = partyOf(holder);
    const of = labels.filter((l) => l.side === side || l.label.toLowerCase() === holder.toLowerCase());
    return of.length === 1 ? of[0]?.label : undefined;
  };
}
