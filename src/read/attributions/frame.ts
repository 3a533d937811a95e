/** What a verb of attribution takes, as bits. Read as `frame.clause`: a bundler puts the numbers in their place. */
export const quotation = 1;
export const clause = 2;
export const object = 4;
export const infinitive = 8;
export const person = 16;
export const complement = 32;
export const likened = 64;
