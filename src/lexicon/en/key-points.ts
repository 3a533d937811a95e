import { functionWords } from './background.ts';

/** `..., he said` at the end of a quotation with no name beside the pronoun. */
export const unnamedSpeaker = /[”"’'],? (?:he|she|they|it) \p{L}+[^[\]]{0,40}$/u;

/** A pronoun behind an opening time, with no name before it (`On Friday they again urged ...`). */
export const latePronoun =
  /^(?:On|In|At|By|After|Before|During|Last|This|Earlier|Later|Since|Until)\b(?: (?:\p{Ll}[\p{L}-]*|\d{1,4}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)| \[[^\]]{0,40}\]){0,8},? (?:he|she|they) (?!\[)/u;

/** An opening that sets the sentence against the one before it. */
export const answersOpening =
  /^(?:In (?:return|exchange|turn|response|addition|contrast|this way)|As a result|By contrast|On the other hand|At the same time|For (?:his|her|its|their) part|Under the (?:deal|agreement|accord|plan|pact)),/u;

/** An event told only by the one before it (`The call came after ...`). */
export const backwardEvent =
  /^(?:The|His|Her|Their) [^,.“"]{0,60}?\b(?:comes?|came|follow(?:s|ed)) (?:after|as|amid|days|hours|weeks|when|in response|on the heels)\b/u;

/** What a page prints around its text. */
export const pageFurniture =
  /\b(?:[Ll]ast updated|[Ll]ive coverage|[Ll]ive blog|[Rr]ead more|[Ss]ee also|[Ss]pecial to|could not be reached|declined to comment|did not (?:immediately )?respond)\b| \| |-LRB-|-RRB-|\b(?:Presenter|Producer|Reporter|Editor|Director|Photo(?:graph)?|Picture|Image|Video|Source)s? ?\\?\/ ?\p{Lu}/u;

/** Words without matter of their own, for comparing two sides: those of every text, and the verbs of saying. */
export const commonWords: ReadonlySet<string> = new Set([
  ...functionWords,
  ...'deny denies denied denying accuse accuses accused reject rejects rejected claim claims claimed minister spokesman spokeswoman president official officials government mr mrs ms dr'.split(
    ' ',
  ),
]);
