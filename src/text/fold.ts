/** White space folded to single spaces and trimmed. */
export const foldSpace = (text: string): string => text.replace(/\s+/gu, ' ').trim();
