const connective =
  /^(?:but|and|yet|so|then|however,|meanwhile,|indeed,|also,|still,|moreover,|furthermore,|in addition,|after (?:this|that),) /iu;

/** The clause without a leading connective and without a trailing mark that belongs to the cut; offsets into the sentence. */
export function trimmed(text: string, from: number, to: number): readonly [start: number, end: number] {
  const lead = connective.exec(text.slice(from, to))?.[0].length ?? 0;
  const tail = to < text.length ? (/[\s,;:—–-]+$/u.exec(text.slice(from, to))?.[0].length ?? 0) : 0;
  return [from + lead, to - tail];
}
