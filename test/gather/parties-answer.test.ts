import { describe, expect, test } from 'vitest';
import { block, contested, findingsOf } from './claims-of.ts';

/** One report in, the heads of its contested blocks out (`rule: heading`), an empty list where nothing is in dispute. */
const reports: readonly (readonly [name: string, text: string, ...heads: string[]])[] = [
  [
    'an offer that is called an insult',
    'Skyline Tours has offered the families 9,000 crowns each. Their lawyer, Ann Sample, called the offer “an insult”.',
    'spurned-offer: How the offer is judged: “offered the families 9,000 crowns each”',
  ],
  [
    'an offer that is only pointed at',
    'The developer has offered each tenant 500 crowns. “That is a joke,” said Ann Sample, who lives on the third floor.',
    'spurned-offer: How the offer is judged: “offered each tenant 500 crowns”',
  ],
  ['an offer that is welcomed', 'The developer has offered each tenant 500 crowns. Ann Sample, a tenant, called the offer generous.'],
  [
    'a joke about something else',
    'The developer has offered each tenant 500 crowns. Ann Sample, a tenant, said that the state of the stairs was a joke.',
  ],
  [
    'who is blamed answers',
    'Nordline blamed the harbour office for the delay at the lock. The harbour office said that it had opened the lock at six.',
    'answered-charge: Blamed: “the harbour office for the delay at the lock”',
  ],
  [
    'somebody speaks for who is charged',
    'The prosecutor said that Bert Holt had ignored two warnings about the brakes. His lawyer said that Holt had acted on both warnings.',
    'answered-charge: Whether “Bert Holt had ignored two warnings about the brakes”',
  ],
  [
    'a charge, and what the charged says',
    'The takeover failed because the league withheld its consent, Ann Sample said. The league said that Bert Holt had never filed the papers.',
    'answered-charge: Whether “the takeover failed because the league withheld its consent”',
  ],
  [
    'a charge against somebody named before',
    'The headmaster, Bert Holt, has been suspended. The board says that he ignored the storm warning. Mr Holt says he was never shown it.',
    'answered-charge: Whether “he ignored the storm warning”',
  ],
  ['a charge that is owned up to', 'The league had ignored two letters, Ann Sample said. The league said that it regretted the delay.'],
  ['an answer put off', 'The league had ignored two letters, Ann Sample said. The league said it would review the case.'],
  ['a wrong done to who speaks next', 'Bert Holt was threatened by a guard, a witness said. Holt said that he had been frightened.'],
  [
    'each says that it was the other',
    'The school said the coach firm had chosen the road. The firm said that the school had asked for it.',
    'turned-round: Whether “the school had asked for it”',
  ],
  [
    'the other singled out',
    'The union left the table, said the port’s negotiator, Ann Sample. Union leader Bert Holt said it was Ms Sample who had broken off the talks.',
    'turned-round: Whether “it was Ms Sample who had broken off the talks”',
  ],
  [
    'two numbers of one measure',
    'The sale of the ferry brought in 12 million crowns, according to the port. The buyer’s agent said that the price was 7.5 million.',
    'answered-number: Figures: “12 million crowns” or “7.5 million”',
  ],
  [
    'a number in an aside',
    'The mill closed on Tuesday with debts that its owner put at 38 million crowns. Administrator Ann Sample said that she had so far found liabilities of 52 million.',
    'answered-number: Figures: “38 million crowns” or “52 million”',
  ],
  [
    'fewer than were sent',
    'The ministry said that it had sent 214 tents. The mayor of the town, Ann Sample, said that it had received only 160.',
    'answered-number: Figures: “214 tents” or “only 160”',
  ],
  ['each its own number', 'The Greens raised 20 million crowns, their treasurer said. The Reform Party said that it had raised 6 million.'],
  ['two counts of two groups', 'At least 49 people were injured, the hospital said. The ministry said that 36 officers had been hurt.'],
  ['numbers of two years', 'The club owed 12 million crowns, the union said. Its owner said that the debts were 9 million last year.'],
  [
    'learned late, and told before',
    '“I learned of the leak only on Monday,” Ann Sample said. A letter seen by the Herald shows that an engineer wrote to her about it in May.',
    'seen-otherwise: Whether “I [Ann Sample] learned of the leak only on Monday”',
  ],
  [
    'what the source saw',
    'Port director Ann Sample said that the port had not hired any outsiders. The Herald saw two buses with foreign crews arrive at gate 4.',
    'seen-otherwise: Whether “the port had not hired any outsiders”',
  ],
  [
    'what is on record',
    'Ann Sample has said that she put 20 million crowns of her own money into the club. Accounts seen by The Herald show loans of 6 million, at eight percent interest.',
    'seen-otherwise: Whether “she [Ann Sample] put 20 million crowns of her own money into the club”',
  ],
  ['a record that only goes on', 'Ann Sample said that she had left the club in May. Records kept by the league show 400 members.'],
  [
    'soon, and not so soon',
    'The ministry says that the dam will be finished in 2029. Engineers involved in the project do not expect water to be held back before 2033.',
    'opposed-outlooks: Outlook: “the dam will be finished in 2029” or “do not expect water to be held back before 2033”',
  ],
  [
    'a promise, and no hope of it',
    'The ladder will let trout pass, Nordkraft promises. The anglers’ federation says that no trout will ever reach the upper river.',
    'opposed-outlooks: Outlook: “the ladder will let trout pass” or “no trout will ever reach the upper river”',
  ],
  [
    'never asked, and consulted',
    'Residents of the three villages were consulted, according to Nordkraft. The mayor of Tolmen, Bert Holt, said that nobody had ever asked them.',
    'never-received: Whether “nobody had ever asked them”',
  ],
  [
    'without warning, and warned',
    'Holt Foods said that the bank had cut off its credit without warning. Mercia Bank said that it had warned the firm three times.',
    'never-received: Whether “the bank had cut off its credit without warning”',
  ],
  [
    'welcomed in one part and rejected in another',
    'In the lower valley most farmers welcome the dam, the farmers’ union says. In the upper valley most farmers reject it, according to Ann Sample.',
  ],
];

describe('how parties answer each other', () => {
  test.each(reports)('%s', async (_name, text, ...heads) => {
    const claims = contested(await findingsOf({ Herald: ['2024-07-02', text] }));
    expect(claims.map((c) => `${c.rule}: ${c.heading}`)).toEqual(heads);
  });

  test('an offer told in the source’s own voice is held by who offers', async () => {
    const [claim] = contested(
      await findingsOf({
        Herald: ['2024-07-02', 'The developer has offered each tenant 500 crowns. “That is a joke,” said Ann Sample, a tenant.'],
      }),
    );
    expect(claim && block(claim)).toEqual([
      'characterisation contested spurned-offer',
      'differs developer: The developer has offered each tenant 500 crowns.',
      'differs Ann Sample: “That is a joke,” said Ann Sample, a tenant.',
    ]);
  });
});
