/** `First Minister`, `Deputy Governor`, `State Sen.`, `Atty. Gen.`: the words of rank right before a title, which a sentence may open with. */
const ranks = /(?:\b(?:First|Prime|Deputy|Vice|Acting|Interim|Chief|Assistant|Senior|State|Atty\.?|Asst\.?) )+$/u;

/** Where a title begins, its words of rank included. */
export function titleStart(text: string, start: number): number {
  return /^\p{Lu}/u.test(text.slice(start, start + 2))
    ? start - (ranks.exec(text.slice(Math.max(0, start - 30), start))?.[0].length ?? 0)
    : start;
}
