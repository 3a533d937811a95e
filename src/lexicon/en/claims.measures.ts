/** Words by which two tell how much of one thing there is, as lists of which each names one measure: common English. */
export const measures: readonly string[] = [
  'debt debts liabilities liability owe owes owed owing arrears claims',
  'price fee sum sale sold buy bought paid brought-in cost costs proceeds',
  'cost costs price bill budget',
  'invest invested put-into loan loans lent injected contributed own-money',
  'earn earns earned pay paid wage wages salary salaries income',
  'damage damages loss losses lost cost costs harm',
  'speed kilometres kilometers miles travelling driving drove',
  'dead death deaths died killed victims toll bodies',
  'injured wounded hurt casualties',
  'sent received delivered arrived supplied got',
  'violations breaches complaints incidents attacks shellings',
  'risk lower lowers reduce reduces reduced reduction cut cuts decline drop fall effect',
  'share percent workforce staff members majority',
  'seats votes won gave',
  'jobs job create created creates expect',
  'crowd marchers protesters participants people',
];

/** What makes two numbers no rivals: a comparison, a target, a forecast of others, an earlier time. */
export const otherNumber =
  /\b(?:expected|forecasts?|compared|a year (?:ago|earlier)|last year|previous(?:ly)?|up from|down from|target|goal|average of|each|per (?:cent )?(?:head|person|family)|additional|another|more people|extra|by (?:20\d\d|next))\b/iu;

/** Words for what is measured, whatever it is, and for how. */
export const measuredThing =
  'project scheme plan deal works undertaking average total number figure whole entire real true far bill club company firm interest own seen show record find found list spoke put estimate value sum amount day week month year'.split(
    ' ',
  );

/** A number that the speaker found is not his own. */
export const foundBy =
  /\b(?:I|we|he|she|they|it) (?:had |has |have )?(?:so far |already |now )?(?:found|counted|identified|registered|recorded|calculated|knew of|knows of|documented)\b/giu;

/** A number that is given to somebody else. */
export const givenTo = /\b(?:gave|gives?|put|puts|credited|credits|left) (?:it|them|him|her)\b/giu;

/** The second gives less than was said, also of what is its own: "had received only 160". */
export const onlyThat = /\b(?:only|no more than|just|merely|fewer than|less than|not (?:even|more than)|a mere)\b/iu;
