/** Phrases of pages that stand in front of an article: consent, bot checks, subscription, errors. In any case of letters. */
export const wallPhrases: readonly string[] = [
  '(?:we|our partners|this (?:site|website)) (?:and our partners )?(?:use|uses|store) (?:cookies|and access information)',
  '(?:accept|reject|manage) (?:all )?(?:cookies|consent|preferences)',
  'your (?:privacy|consent) (?:choices|matters|is important)|we value your privacy|before you continue',
  '(?:enable|turn on|requires?) javascript|javascript (?:is|must be) (?:disabled|enabled|required)',
  '(?:verify|confirm|check(?:ing)?) (?:that )?(?:you are|if you are|you.re) (?:a )?(?:human|not a (?:robot|bot))|checking your browser|unusual (?:traffic|activity)|captcha',
  '(?:subscribe|sign in|log in|register) (?:now )?to (?:continue|read|access|unlock)|(?:this (?:article|content) is )?(?:for|only available to) subscribers',
  'access (?:denied|to this page)|403 forbidden|404 not found|page (?:not found|cannot be found|does not exist)|service unavailable|too many requests',
];
