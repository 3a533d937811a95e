/** Words of one scale, weakest first; words of one step mean as much. Common English, listed by hand. */
type Scale = readonly (readonly string[])[];

/** What somebody does with words or power, by its strength: the verb as printed in any of its forms. */
export const actScales: Readonly<Record<string, Scale>> = {
  blame: [
    ['criticised', 'criticises', 'criticized', 'criticizes', 'regretted', 'regrets', 'deplored', 'deplores'],
    ['condemned', 'condemns', 'denounced', 'denounces'],
  ],
  request: [
    ['asked', 'asks', 'invited', 'invites', 'encouraged', 'encourages'],
    ['urged', 'urges', 'implored', 'implores', 'pressed', 'presses'],
    ['demanded', 'demands', 'ordered', 'orders'],
  ],
  worry: [
    ['concerned', 'uneasy', 'cautious'],
    ['alarmed', 'horrified', 'outraged', 'furious', 'shocked'],
  ],
  support: [
    ['tolerated', 'tolerates', 'accepted', 'accepts'],
    ['supported', 'supports', 'backed', 'backs', 'endorsed', 'endorses'],
  ],
};

/** How much of a thing: the adjective right before its noun. */
export const sizeScales: Readonly<Record<string, Scale>> = {
  size: [
    ['slight', 'minor', 'small', 'modest', 'limited', 'light'],
    ['serious', 'significant', 'considerable', 'substantial', 'major'],
    ['severe', 'heavy', 'massive', 'huge', 'devastating', 'enormous', 'catastrophic'],
  ],
};

/** Things that seldom matter to an account: where reports of one act differ in one of these alone, they hardly differ. */
export const trifles: Readonly<Record<string, string>> = {
  drink: 'tea coffee espresso cocoa lemonade juice wine beer whisky',
  meal: 'breakfast lunch dinner supper',
  garment: 'suit jacket coat robe shawl scarf cap hat turban sweater cardigan',
  colour: 'red blue green yellow white black grey gray brown orange purple',
  room: 'lobby foyer lounge hall corridor courtyard terrace canteen cafeteria',
  vehicle: 'car van taxi limousine minibus jeep',
  flower: 'roses lilies tulips carnations',
};
