import { describe, expect, test } from 'vitest';
import { contested, findingsOf } from './claims-of.ts';

/** Two sentences in, the heads of their contested blocks out (`kind rule: heading`). */
const disputed: readonly (readonly [name: string, text: string, head: string])[] = [
  [
    'two counts of one march',
    'About 600 people marched, the organisers said. The police put the crowd at 250.',
    'figures rival-figures: How many people took part',
  ],
  [
    'a sum that another works out for himself',
    'The repairs would save the town 1.2 million crowns a year, Ann Sample said. The union, which has done its own sums, arrives at 400,000.',
    'figures answered-number: Figures: “1.2 million crowns” or “400,000”',
  ],
  [
    'a sum as it is for whom',
    'The insurers put the damage at 900 million crowns. For the chamber of commerce it is more like 2 billion.',
    'figures answered-number: Figures: “900 million crowns” or “more like 2 billion”',
  ],
  [
    'a count that names who counts behind it',
    'Nordline won the vote with 52 percent, the commission said. A count by the group Fair Ballot gave it 46.',
    'figures answered-number: Figures: “52 percent” or “46”',
  ],
  [
    'what was said last is what is rejected',
    'Public prosecutor Eva Roth said that the brakes had worked at the time of the accident. Excessive speed was the most likely cause, she said.\n\nNordline rejected this.',
    'denial pointed-denial: Whether “Excessive speed was the most likely cause”',
  ],
  [
    'one act, two days',
    'The sample was taken on 3 January, the office said. Her coach, Bert Holt, said it was taken on 5 January, two days after the race.',
    'accounts answered-time: When: “3 January” or “5 January”',
  ],
  [
    'one act, two years, the second by a register',
    'The lift was last inspected in 2020, the owner said. The inspectors’ register gives 2014.',
    'accounts answered-time: When: “2020” or “2014”',
  ],
  [
    'what a thing is for one, and another considers it',
    'For Sample, the sale was a betrayal. Bert Holt considers it the only proper course.',
    'characterisation rival-names: “a betrayal” or “the only proper course”',
  ],
  [
    'praise of a thing, and a word that blames',
    'Ann Sample described relations with the players as excellent. Bert Holt spoke of a climate of fear.',
    'characterisation rival-names: “excellent” or “a climate of fear”',
  ],
  [
    'what somebody is in the eyes of two',
    'Holt is a tyrant in Sample’s eyes. To his supporters he is the guarantor of peace.',
    'characterisation rival-names: “a tyrant” or “the guarantor of peace”',
  ],
  [
    'described by one, and not so by another',
    'A wall described by the inspectors as unsafe was fenced off. Bert Holt, the owner, said the wall was safe.',
    'accounts opposite-words: Whether “the wall was safe”',
  ],
  [
    'why somebody left',
    'Bert Holt was let go for drinking, Ann Sample said. Holt says he left because nobody would listen.',
    'cause rival-reasons: Reason given: “drinking” or “nobody would listen”',
  ],
  [
    'why somebody was put in prison',
    'Ann Sample was arrested for theft, the police said. Her husband says it was because of what she knew.',
    'cause rival-reasons: Reason given: “theft” or “what she knew”',
  ],
  [
    'an outright charge and the accused',
    'Ann Sample accused Bert Holt of lying to the staff. Holt said the staff had heard everything from the start.',
    'denial answer-for-self: Accused of “lying to the staff”',
  ],
  [
    'a refusal that the source tells',
    'The council demanded that Nordline publish its accounts. Nordline has refused, citing an agreement with its bank.',
    'demand refused-demand: Demanded and refused: “Nordline publish its accounts”',
  ],
  [
    'what somebody never would',
    'The union called on Bert Holt to accept the result. Holt said that he never would.',
    'demand refused-demand: Demanded and refused: “Bert Holt to accept the result”',
  ],
  [
    'prices that fall and climb',
    'Ann Sample expects prices to fall. Bert Holt sees them climbing for years.',
    'forecast opposed-outlooks: Outlook: “expects prices to fall” or “sees them climbing for years”',
  ],
  [
    'a hope, and who bids not to count on it',
    'Ann Sample hopes for a verdict by the spring. Bert Holt said nobody should count on one.',
    'forecast opposed-outlooks: Outlook: “hopes for a verdict by the spring” or “nobody should count on one”',
  ],
  [
    'a consent, and who says that he was never asked',
    'The committee approved the change, the company said. Its chairwoman, Ann Sample, said it was never asked.',
    'denial never-received: Whether “it was never asked”',
  ],
  [
    'a thing that did not come, and who sent it',
    'No warning had reached the town hall, Ann Sample said. The weather office said it had sent three warnings.',
    'denial negated-matter: Whether “no warning had reached the town hall”',
  ],
  [
    'unprovoked, and under fire',
    'Ann Sample said the soldiers opened fire without cause. Bert Holt said they had come under fire first.',
    'accounts opposite-words: Whether “they had come under fire first”',
  ],
  [
    'cut and doubled',
    'The price was cut by half, Ann Sample said. It was doubled, said Bert Holt.',
    'accounts opposite-words: Whether “it was doubled”',
  ],
  [
    'asked to go, and of one’s own will',
    'The firm was asked to leave the talks, the ministry said; Ann Sample says that the decision was entirely its own.',
    'accounts set-side-by-side: Whether “the decision was entirely its own”',
  ],
  [
    'anything but what the first says',
    'The tablets are safe, Ann Sample said. Two of the doctors say that they are anything but.',
    'denial pointed-denial: Whether “the tablets are safe”',
  ],
];

/** Two who speak right behind each other and contradict each other in nothing. */
const agreed: readonly string[] = [
  'The police said 20 people were arrested. The hospital said 12 were treated.',
  'The bank expects growth of 2 percent, Ann Sample said. Bert Holt said inflation was 3 percent.',
  'Ann Sample said the bridge would cost 40 million euros. Bert Holt said the tunnel cost 90 million.',
  'The plant employs 400 people, the company said. The union said it had 150 members there.',
  'The union has 640 members, Ann Sample said. The company said it employs 900.',
  'Ann Sample said the meeting was held on 3 May. Bert Holt said the report was published on 5 May.',
  'The fire broke out at 2.15, the fire service said. Neighbours said the engines came at 2.40.',
  'The trial began on Monday, Ann Sample said. Bert Holt said on Tuesday that it had begun.',
  'The dam was built in 1950, the operator said. The ministry said it was repaired in 1990.',
  'Ann Sample called the concert a triumph. Bert Holt described the food as a disgrace.',
  'Ann Sample called the plan a good start. Bert Holt described it as a success.',
  'Ann Sample praised the team as brave. Bert Holt said the rain was a disaster for farmers.',
  'For Sample, the prize was a dream. Bert Holt said his own defeat was a bitter failure.',
  'Ann Sample spoke of a climate of fear in the camp. Bert Holt hailed the new road as an achievement.',
  'Bert Holt was dismissed for drinking, the club said. Ann Sample left because she had found other work.',
  'Ann Sample was arrested for theft, the police said. Bert Holt was arrested for fraud, the prosecutor said.',
  'Ann Sample accused Bert Holt of hiding the accounts. Holt said he was sorry.',
  'Ann Sample accused Bert Holt of hiding the accounts. Carl Lowe said the board would meet on Friday.',
  'The union demanded a pay rise. Ann Sample refused to comment.',
  'Ann Sample called on the council to rebuild the bridge. The council has declined to comment.',
  'Ann Sample expects a verdict within days. Bert Holt expects to move house next year.',
  'The talks will resume on Monday, Ann Sample said. Bert Holt said it would be a long week.',
  'No warning was needed, Ann Sample said. The institute said it sends warnings every winter.',
  'No shots were fired in Alba, the police said. In Brenn, the army said, shots were fired at a bus.',
  'There were no injuries at the mill, Ann Sample said. Bert Holt said two people were injured on the road.',
  'Ann Sample resigned on Monday. Bert Holt said that 40 workers had been dismissed.',
  'The lock was broken, Ann Sample said. Bert Holt said the seal on the other door was intact.',
  'The committee approved the budget, Ann Sample said. Bert Holt said he had never been asked to stand for mayor.',
  'Ann Sample said she learned of the sale in May. Bert Holt said he had been informed in March.',
  'The company withdrew its bid, Ann Sample said. Bert Holt said three workers had been let go.',
  'The driver slipped on the ice, the police said. Ann Sample said her brother was pushed by the crowd elsewhere.',
  'About 40 percent of voters back the plan, one poll found. Another poll put support at 46 percent.',
  'For the farmers, the rain is a blessing. The weather office said it would last until Friday.',
  'Her son is 12, Ann Sample said. Bert Holt said his daughter was 14.',
  'Ann Sample said she had waited two hours. Bert Holt said he had waited three.',
  'The ship left at noon, the owner said. The crew said it was calm.',
  'The minister said the school was open. The teacher said the gate was locked at night.',
  'The group is peaceful, its leader said. The police said the other march was violent.',
  'He was licensed to drive, the company said. The ministry said the lorry’s insurance had lapsed.',
  'Ann Sample hopes for a quick deal. Bert Holt is confident of one.',
];

describe('two speakers right behind each other', () => {
  test.each(disputed)('%s', async (_name, text, head) => {
    const found = contested(await findingsOf({ 'Harbour Post': ['2023-03-14', text] }));
    expect(found.map((c) => `${c.kind} ${c.rule}: ${c.heading}`)).toEqual([head]);
  });

  test.each(agreed)('not in dispute: %s', async (text) => {
    expect(contested(await findingsOf({ 'Harbour Post': ['2023-03-14', text] })).map((c) => c.heading)).toEqual([]);
  });
});
