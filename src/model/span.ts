/** A half-open range `[start, end)` of UTF-16 offsets into an article's cleaned text. */
export type Span = readonly [start: number, end: number];

/** An array that holds at least one item; the type in which findings carry their evidence. */
export type NonEmpty<T> = readonly [T, ...T[]];
