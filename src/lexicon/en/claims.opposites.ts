/**
 * Words of which one excludes the other when two tell of one thing, as pairs of lists; base forms and irregular forms, common
 * English, listed by hand. Left out are opposites that two parties may each rightly say of themselves ("rose", "fell"; "agreed", "refused").
 */
export const opposites: readonly (readonly [string, string])[] = [
  ['loot looted plunder stole stolen steal theft confiscate', 'buy bought purchase donate donated gift inherit'],
  ['resign quit', 'dismiss dismissed sack sacked oust ousted'],
  ['accident accidental accidentally unintentional', 'deliberate deliberately intentional intentionally sabotage arson murder'],
  ['suicide', 'murder murdered homicide'],
  ['genuine authentic', 'forge forged forgery fake faked counterfeit'],
  ['voluntary voluntarily willingly', 'coerce coerced compel compelled forcibly'],
  ['safe safely', 'unsafe dangerous hazardous'],
  ['empty deserted', 'crowded inhabited occupied'],
  ['locked', 'unlocked open'],
  ['innocent', 'guilty'],
  ['draft provisional', 'binding valid'],
  ['succeed', 'fail'],
  ['peaceful peacefully', 'violent violently'],
  ['armed', 'unarmed'],
  ['sober', 'drunk intoxicated'],
  ['alive', 'dead'],
  ['consensual', 'rape'],
];

/** Who holds on to what was said and doubted: "stands by its account". */
export const standsBy =
  /\b(?:stands?|stood|standing) by (?:its|his|her|their|the) (?:account|story|version|figures?|report|reporting|claims?|statements?|findings?|description|estimate|diagnosis|conclusions?)\b|\bmaintain(?:s|ed)? (?:its|his|her|their) innocence\b/iu;
