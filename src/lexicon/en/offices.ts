/** Offices and bodies of government in their several wordings; common usage. */

/** `Ministry of Foreign Affairs` is the Foreign Ministry, `Defense Department` the Defence Department. */
export const topicWordings: readonly (readonly [RegExp, string])[] = [
  [/^the /u, ''],
  [/^(foreign|home) affairs$/u, '$1'],
  [/\bdefense\b/gu, 'defence'],
  [/\blabor\b/gu, 'labour'],
];

/** Offices cut short, which say by themselves what a person is: `Gov.`, `Lt. Gov.`, `State Sen.`; a rank cut short (`Col.`) does not. */
export const shortOffice = /(?:^|[\s-])(?:gov|sen|rep|amb|atty\.? gen|asst|supt|comm?r|pres)\.?$/iu;

/** Behind a lawmaker's name the party and where she is elected: `, R-Alaska`, ` (D-Ohio)`, ` (R-Wis.)`, `, D-N.Y.`. */
export const partyBehind =
  /^(?: \((?:R|D|I|Ind|DFL)\.?[-–]\p{Lu}[\p{L}. ]{0,18}\)|, (?:R|D|I|Ind|DFL)\.?[-–](?:(?:\p{Lu}\.){2,}|\p{Lu}\p{L}*(?: \p{Lu}\p{L}+)?(?:\.?(?=,)|(?=\.|$| \p{Ll}))))/u;

/** `The prosecutor, Ana Roos, said`: what somebody is in a matter, though not whose. */
export const courtOffice = /^the (?:prosecutor|judge|coroner|defendant|plaintiff|magistrate|victim|mediator|arbitrator|referee)$/iu;

/** What a body is besides its name; `the company Alba` tells less. */
export const tellingBody =
  /^the (?:opposition|charity|newspaper|broadcaster|retailer|insurer|airline|automaker|carmaker|drugmaker|chipmaker|utility|brewery|bank|militia|nonprofit|publisher|supermarket|watchdog|regulator|auditor|contractor)$/iu;

/** `the charity Alba said on Monday`: who speaks, and no description. */
export const speaksInside =
  /(?:\p{Lu}[\p{L}’'-]*|^(?:the|an?|its) (?:\p{Ll}+ )?\p{Ll}+) (?:said|says|announced|told|added|reported|confirmed|insisted|warned)\b/u;

/** A name with its article and nothing else. */
export const onlyNamed = /^the (?:\p{Lu}[\p{L}.’'-]*(?: (?:of|for|and|on) (?:the )?)? ?){2,}$/u;
