/** Without its article, and without what sets it apart (`the technician, who asked not to be named`). */
export const bareHolder = (holder: string): string =>
  holder
    .replace(/^(?:the |an? |its |their |his |her |our )?(?:country['’]s )?/iu, '')
    .replace(/,$/u, '')
    .replace(/ (?:do|does|did|would|will|could)(?: not|n['’]t)?$/u, '')
    .replace(/(?: known| have| has|, (?:for (?:instance|example|one)|however|too|meanwhile))$/u, '')
    .replace(/, (?:who|which|whose|speaking|asking|published|released|dated|seen|led|conducted|carried|issued)\b.*$/u, '');

/** The noun of a phrase: the last word before a name that it goes with, or before what it is set apart by. */
export const headOf = (phrase: string): string =>
  /([\p{L}-]+)[^\p{L}]*$/u
    .exec((phrase.replace(some, '').split(apart)[0] ?? '').replace(/(?<=(?:^| )\p{Ll}[\p{L}-]* )(?:\p{Lu}[\p{L}’'-]* ?)+$/u, ''))?.[1]
    ?.toLowerCase() ?? '';
/** "Two of the trial's investigators" */
const some =
  /^(?:[\p{L}\d]+ )?(?:one|two|three|four|five|six|some|many|most|several|all|both|none|few|half|dozens|hundreds|thousands|number|\d+) of (?:the |its |his |her |their )?/iu;
const apart =
  /(?<=\p{L}),? (?:(?:close|familiar|loyal|opposed|responsible|present|involved) (?:to|with|for|at|in)|of|in|on|at|for|by|with|to|from|against|about|between|after|during|as|near|who|that|which|whose|\p{L}+(?:ed|ing)(?= (?:by|to|at|in|on|with|for)))\b|, /u;

/** "police reports" of somebody: what is a noun in the plural takes no verb in the singular. */
export const isPlural = (noun: string): boolean => /(?:[^s]s|police|men|people)$/u.test(noun);
