/** What is seen or on record, set right behind what somebody says: common English, no names. */

const papers =
  'accounts|filings?|records?|documents|letters?|e-?mails?|photos|photographs|pictures|images|videos?|footage|minutes|court papers|invoices|bank statements|registers?|files|logs?|messages|contracts?|receipts|tachograph|diar(?:y|ies)|calendar|reports?|logbooks?|payslips|certificates?|transcripts?';

/** "Accounts seen by the Post show", "The company's filings list", "showed the Post letters saying". */
export const onRecord = new RegExp(
  `\\b(?:${papers})\\b(?:,? (?:(?:seen|obtained|reviewed|published|filed|held|kept|dated) [^.;]{2,50}?|from \\d[^.;,]{0,20}|of [^.;,]{2,30}|at [^.;,]{2,30}),?)? (?:show(?:s|ed|ing)?|dates?|list(?:s|ed|ing)?|record(?:s|ed)?|name[sd]?|naming|put|puts|prove[sd]?|contradicts?|contradicted|suggest(?:s|ed)?|indicate[sd]?|stat(?:e|es|ed|ing)|say(?:s|ing)?|said)\\b`,
  'iu',
);

/** "I learned of it only on Wednesday": the speaker knew of nothing before. */
export const learnedLate =
  /\b(?:learn(?:ed|t)|heard|found out|was told|was informed|became aware) [^.;]{0,60}?\bonly (?:on|in|after|when|from|through|last|this)\b|\bonly (?:learn(?:ed|t)|heard|found out|knew)\b|\bknew nothing\b|\b(?:did not|didn['’]t|had not|hadn['’]t) (?:know|known|heard|hear)\b/iu;
/** Somebody was told all the same. */
export const toldBefore =
  /\b(?:wrote|written|told|informed|warned|alerted|notified|briefed|sent|addressed|copied|forwarded) (?:to |it to )?(?:him|her|them|it|the|\p{Lu})/u;

/** "Reporters saw two lorries", "The Post counted 40 names": behind who looked. */
export const saw = /^ (?:has |have |had )?(?:saw|seen|counted|found|visited|photographed|filmed|watched|met|spoken to|spoke to)\b/u;
export const lookers =
  /\b(?:reporters?|correspondents?|journalists|observers|inspectors|monitors|neighbours|residents|visitors)(?= (?:saw|counted|found|photographed|filmed|watched)\b)/iu;
