/** What two parties tell in sentences that stand apart, by the plain words of news reports: listed by hand. */

/** What somebody set or promised, and is judged by: "the date of 20 May", "the minister's promise of six weeks". */
export const setThing =
  /\b(?:promises?|pledges?|dates?|deadlines?|targets?|timetables?|goals?|forecasts?|predictions?|assurances?) of (?:(?:re)?opening |completion |only |just )?(?=\p{L}|\d)/giu;

/** How it is judged where it is not believed. */
export const disbelieves =
  /\b(?:(?:fairy|fairytale) ?tales?|fairytales?|dreams?|daydreams?|pipe dreams?|fantas(?:y|ies)|fanciful|illusions?|illusory|impossible|irresponsible|reckless|unrealistic|absurd|ridiculous|laughable|nonsense|a joke|empty (?:words|talk|promises)|wishful thinking|far-fetched|far too|too (?:short|long|early|late|soon|optimistic)|optimistic|naive|naïve|a lie|worthless|meaningless|hot air|out of the question|never be (?:met|kept)|cannot be (?:met|kept)|could not be (?:met|kept)|doubt(?:s|ed|ful)?)\b/iu;

/** What turns such a judgement round. */
export const notDisbelieved =
  /\b(?:not|no|never|hardly|isn['’]t|wasn['’]t|nothing) (?:\p{L}+ly )?(?:an? )?(?:\p{L}+ )?$|\bno longer (?:an? )?$|\b(?:before|until|once) (?:\p{L}+ )*$/iu;

/** What is still to come. */
export const toCome = /\b(?:will|would|shall|promis\p{L}+|pledg\p{L}+|vow\p{L}*|expect\p{L}*|plans?|planned|aims?|due|is to|are to)\b/iu;
