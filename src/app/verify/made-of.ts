/**
 * Whether a printed text is made of its evidence and nothing else: the pieces in order, `[...]` where one was cut from
 * the next, clarifications in square brackets between words. In: the text, the pieces. Out: undefined when it is, else the
 * offset of the first character that stands in no piece. Square brackets that a source prints itself are read as its words.
 */
export function firstForeign(text: string, pieces: readonly string[]): number | undefined {
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) at = skipJoint(text, at);
    for (let i = 0; i < piece.length; ) {
      if (text[at] === piece[i]) {
        at++;
        i++;
        continue;
      }
      const after = skipBracket(text, at, piece, i);
      if (after === undefined) return at;
      at = after.at;
      i = after.i;
    }
  }
  at = skipBrackets(text, at);
  return at === text.length ? undefined : at;
}

/** Past an insertion that stands inside a piece; the spaces around it may be the piece's own or the insertion's. */
function skipBracket(text: string, at: number, piece: string, i: number): { at: number; i: number } | undefined {
  const open = text[at] === ' ' && text[at + 1] === '[' ? at + 1 : at;
  if (text[open] !== '[') return undefined;
  const close = text.indexOf(']', open);
  if (close < 0) return undefined;
  let next = close + 1;
  if (text[next] === ' ' && text[next] !== piece[i]) next++;
  return { at: next, i };
}

/** Past the bracketed words at this place, and the spaces beside them. */
function skipBrackets(text: string, from: number): number {
  let at = from;
  for (;;) {
    const open = text[at] === ' ' ? at + 1 : at;
    if (text[open] !== '[') return at;
    const close = text.indexOf(']', open);
    if (close < 0) return at;
    at = close + 1;
  }
}

/** Between two pieces: a cut, insertions, or a single space. */
function skipJoint(text: string, from: number): number {
  const at = skipBrackets(text, from);
  return text[at] === ' ' ? at + 1 : at;
}
