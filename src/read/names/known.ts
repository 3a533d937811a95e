/** What public lists say of a name, as bits. Read as `known.city`: a bundler puts the numbers in their place. */
export const country = 1;
export const city = 2;
export const region = 4;
export const nationality = 8;
export const people = 16;
export const given = 32;
export const family = 64;
export const body = 128;
export const team = 256;
export const capital = 512;
export const thing = 1024;
