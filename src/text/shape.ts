/** What a token looks like; small numbers, so that readers compare integers and not strings. Read as `shape.capital`: a bundler puts the numbers in their place. */
export const lower = 0;
export const capital = 1;
export const upper = 2;
export const mixed = 3;
export const number = 4;
export const mark = 5;
export const open = 6;
export const close = 7;
