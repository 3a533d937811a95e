/** Whom a verb of telling needs behind it. */

/** Verbs of saying that are nothing without their hearer. */
export const needsHearer = /\b(?:tells?|told|assur(?:es?|ed)|inform(?:s|ed)?|remind(?:s|ed)?|notif(?:y|ies|ied))$/iu;

/** Right behind such a verb the hearer, up to a mark, a preposition of time or place, or a day. */
export const hearer =
  /^(?: (?!(?:on|in|at|by|after|before|during|when|while|as|that|this|last|late|early|yesterday|today|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)[\p{L}\p{N}][\p{L}\p{N}’'&-]*){1,8}/u;
