/**
 * Phrases that open a link to another article. `lines` open a paragraph in any case of letters; `inline`, in capitals, are
 * also found inside a paragraph. All are followed by a colon, a bar or a dash, or fill their line.
 */
export const linkCues = {
  lines: [
    'see also',
    'see more',
    'read also',
    'read more',
    'read next',
    'read',
    'also read',
    'more',
    'more on this',
    'more on this story',
    'must read',
    'related',
    'related article',
    'related articles',
    'related stories',
    'related story',
    'related news',
    'related content',
    'recommended',
    'recommended for you',
    'recommended reading',
    'further reading',
    'you may also like',
    'you might also like',
    "don't miss",
    'don’t miss',
    'up next',
    'watch',
    'watch also',
    'watch now',
    'watch live',
    'listen',
    'listen now',
    'in pictures',
    'also in this issue',
    'also in this edition',
    'also on this site',
    'elsewhere on this site',
    'from the archive',
    'from our archive',
    'keep reading',
    'continue reading',
    'most read',
    'top stories',
    'editors’ picks',
    "editors' picks",
  ],
  /** Kinds of pieces: with a colon and a headline behind them they announce another piece, unless a closed sentence follows. */
  kinds: [
    'explainer',
    'analysis',
    'opinion',
    'profile',
    'in depth',
    'fact check',
    'factbox',
    'interview',
    'video',
    'podcast',
    'gallery',
    'timeline',
    'quiz',
    'live',
    'live updates',
    'in pictures',
    'special report',
    'long read',
  ],
  inline: [
    'SEE ALSO',
    'READ MORE',
    'READ ALSO',
    'ALSO READ',
    'RELATED',
    'WATCH',
    'MUST READ',
    'DON’T MISS',
    "DON'T MISS",
    'ALSO IN THIS ISSUE',
  ],
} as const;

/** Beginnings and wholes of words with a capital inside: no seam between two run-together texts. */
export const innerCapitals = {
  beginnings: ['Mc', 'Mac', 'Fitz', 'De', 'Le', 'La', 'Di', 'Du', 'Van', 'Vande', 'O', 'al', 'el', 'i', 'e', 'pre', 'anti', 'non', 'mid'],
  words: `YouTube TikTok LinkedIn WhatsApp PayPal FedEx WikiLeaks AstraZeneca BioNTech SpaceX OpenAI DeepMind GitHub MasterCard HuffPost
    BuzzFeed PlayStation ExxonMobil ConocoPhillips ArcelorMittal GlaxoSmithKline UnitedHealth JetBlue EasyJet LeBron DeSantis DeVos
    MacBook McKinsey PricewaterhouseCoopers BlackRock BlackBerry AccuWeather ProPublica MediaSet AlJazeera EuroNews SoftBank WeChat
    InterContinental AfricaCom TotalEnergies VimpelCom MegaFon AeroMexico PhD LGBTQ YouGov CrowdStrike DreamWorks NetEase`.split(/\s+/u),
} as const;

/** What people are whom a paper introduces below an article. */
export const authorProfessions: readonly string[] = `reporter correspondent journalist columnist editor contributor writer author fellow
  professor lecturer analyst researcher photographer producer historian economist blogger novelist lawyer director student scholar`.split(
  /\s+/u,
);

/** What a paper says that its author does, below an article. */
export const authorVerbs: readonly string[] = `covers writes reports teaches edits blogs tweets contributes`.split(/\s+/u);
