/** The forms of a verb that a spelling may be, as bits. Read as `form.past`: a bundler puts the numbers in their place. */
export const base = 1;
export const present = 2;
export const past = 4;
export const gerund = 8;
export const participle = 16;
