/** Words of departments and ministries that are one topic in two wordings; common usage, lower case. */

/** `Ministry of Foreign Affairs` is the Foreign Ministry, `Defense Department` the Defence Department. */
export const topicWordings: readonly (readonly [RegExp, string])[] = [
  [/^the /u, ''],
  [/^(foreign|home) affairs$/u, '$1'],
  [/\bdefense\b/gu, 'defence'],
  [/\blabor\b/gu, 'labour'],
];
