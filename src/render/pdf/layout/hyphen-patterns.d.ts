declare module 'hyphen/patterns/en-gb.js' {
  /** Levels by pattern, the patterns as a tree of letters, words with their own points. */
  const patterns: readonly [unknown, unknown, unknown];
  export default patterns;
}
