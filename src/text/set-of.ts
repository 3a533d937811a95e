/** The words (or marks) of a list parted by single spaces, as a set. Unlike a regular expression a set has nothing to compile when it is first asked. */
export const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));
