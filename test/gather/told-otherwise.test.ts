import { describe, expect, test } from 'vitest';
import { block, contested, findingsOf } from './claims-of.ts';

/** One report in, the heads of its contested blocks out (`kind rule: heading`), an empty list where nothing is in dispute. */
const reports: readonly (readonly [name: string, text: string, ...heads: string[]])[] = [
  [
    'an accused who answers in other words',
    'Ann Sample said that Bert Holt handed out tablets to the rowers. Holt said that he gave them nothing but water.',
    'denial answer-for-self: Whether “Bert Holt handed out tablets to the rowers”',
  ],
  [
    'somebody who speaks for the accused',
    'The agency said that Ann Sample had missed two tests. Her manager, Bert Holt, said that she was at home and that nobody had rung the bell.',
    'denial answer-for-self: Whether “Ann Sample had missed two tests”',
  ],
  [
    'somebody who speaks of himself, but is accused of nothing',
    'Bert Holt praised Ann Sample for her courage. Ann Sample said that she had never voted in her life.',
  ],
  [
    'two doers of one act',
    'Shells fired by Albanor’s gunners destroyed the chapel, Governor Ann Sample said. General Bert Holt said that the shells that hit the chapel came from Berlund’s own guns.',
    'accounts rival-doers: Who did it: “Albanor’s gunners” or “Berlund’s own guns”',
  ],
  [
    'two doers of two acts',
    'Shells fired by Albanor’s gunners destroyed the mill, Governor Ann Sample said. General Bert Holt said that the shells that hit the chapel came from Berlund’s own guns.',
  ],
  [
    'two doers who have no name',
    'The fire in the market was started by the rebels as they fled, Governor Ann Sample said. Bert Holt, a trader, said that soldiers had set the market alight.',
    'accounts rival-doers: Who did it: “rebels” or “soldiers”',
  ],
  [
    'a deed turned round',
    'They had thrown stones, the police said. The supporters said they had been attacked by stewards.',
    'accounts rival-doers: Whether “they had been attacked by stewards”',
  ],
  [
    'two deeds of two groups',
    'The rebels had burned the mill, Governor Ann Sample said. Bert Holt, a trader, said that soldiers had shot at a bus.',
  ],
  [
    'the dead that one counts and another reports',
    'Four patients died during the trial, Ann Sample said. Bert Holt has reported one death.',
    'figures rival-figures: How many people were killed',
  ],
  [
    'a reason, and one that counts',
    'The library was shut because the roof leaked, the council said. Ann Sample, a reader, said that there was only one reason: the mayor’s new car park.',
    'cause rival-reasons: Reason given: “the roof leaked” or “the mayor’s new car park”',
  ],
  [
    'two reasons given in passing',
    'The library was shut because the roof leaked, the council said. Ann Sample stayed away because she was ill, she said.',
  ],
  [
    'two reasons for one act',
    'Bert Holt was dismissed because he had broken the rules, Ann Sample said. Holt said he had been dismissed because he asked about the money.',
    'cause rival-reasons: Reason given: “he had broken the rules” or “he asked about the money”',
  ],
  [
    'a talk that each side says the other left',
    'The rebels broke off the talks, the ministry said. Bert Holt, their envoy, said that the ministry’s men had walked out.',
    'accounts rival-endings: How the “talks” ended',
  ],
  [
    'a cause that leaves its effect to the talk',
    'A bad weld was the cause, Ann Sample said. Bert Holt attributed the leak to the frost.',
    'cause rival-causes: Cause of “the leak”',
  ],
  [
    'a cause by what it is to blame for',
    'High rents are to blame for the closures, Ann Sample said. A former clerk, Bert Holt, attributed them to greed.',
    'cause rival-causes: Cause of “the closures”',
  ],
  ['what nobody disputes', 'The bridge is safe, Ann Sample said. Bert Holt said that it was built in 1990 and that nobody disputes that.'],
  [
    'what would be, as two see it',
    'The merged bank would be stable, Ann Sample said. It would be unstable from the first day, said Bert Holt.',
    'accounts opposite-words: Whether “it would be unstable from the first day”',
  ],
  [
    'a demand turned down in its own sentence',
    'The union demanded that the jobs be guaranteed. The company rejected the demand.',
    'demand refused-demand: Demanded and refused: “the jobs be guaranteed”',
  ],
  [
    'a quality, and the lack of it',
    'The inquiry was independent, Ann Sample said. Bert Holt said that it was not independent.',
    'accounts opposite-words: Whether “it was not independent”',
  ],
  [
    'a demand to nobody and its refusal',
    'Ann Sample demanded that the trial be stopped. Bert Holt said that it would go on.',
    'demand refused-demand: Demanded and refused: “the trial be stopped”',
  ],
  [
    'a deed and the same with a plain “not”',
    '“They changed the goal halfway,” Ann Sample said. The company says that the goal was never changed.',
    'denial adjacent-reply: Whether “the goal was never changed”',
  ],
  [
    'nothing received, and all of it sent',
    'Ann Sample said that the agency had asked for the data and had received nothing. The company said that it had sent all the data in May.',
    'denial never-received: Whether “the agency had asked for the data and had received nothing”',
  ],
  [
    'two outright forecasts of other ends',
    'The war will be over by the spring, President Ann Sample said. “This war will go on for years,” said Bert Holt.',
    'forecast opposed-outlooks: Outlook: “the war will be over by the spring” or “this war will go on for years”',
  ],
  [
    'two outright forecasts of two things',
    'The school will be open on Monday, Ann Sample said. The bridge will not be finished this year, said Bert Holt.',
  ],
  [
    'a fault and sabotage',
    'A technical fault cut the power, Ann Sample said. Minister Bert Holt spoke of sabotage.',
    'accounts opposite-words: “technical fault” or “sabotage”',
  ],
  [
    'somebody charged, who was elsewhere',
    'Ann Sample blamed the harbour brigade. Bert Holt said that the harbour brigade was 200 kilometres away that night.',
    'denial answer-for-self: Whether “the harbour brigade was 200 kilometres away that night”',
  ],
  [
    'what a body wants, as two put it',
    'The league wants a state of its own, Ann Sample said. Bert Holt said it wanted schools and roads, not a state.',
    'characterisation rival-aims: What is wanted: “the league wants a state of its own” or “it wanted schools and roads, not a state”',
  ],
  ['what two bodies want', 'The league wants a state of its own, Ann Sample said. Bert Holt said the union wanted schools and roads.'],
  [
    'a thing that was there, and was not',
    'The army had come to free hostages, General Ann Sample said. It was a dark night. Snow fell. The road was closed. There were no hostages in Holm, said Bert Holt.',
    'denial negated-matter: Whether there were any “hostages”',
  ],
  [
    'a demand and its refusal',
    'Mayor Ann Sample has asked for Bert Holt’s resignation. Holt says that he will stay.',
    'demand refused-demand: Demanded and refused: “Bert Holt’s resignation”',
  ],
  ['a demand that is met', 'Mayor Ann Sample has asked for Bert Holt’s resignation. Holt says that he has packed his desk.'],
  [
    'two forecasts of other ends',
    'Ann Sample expects the builders to be gone by the summer. Bert Holt thinks that they will stay for years.',
    'forecast opposed-outlooks: Outlook: “expects the builders to be gone by the summer” or “thinks that they will stay for years”',
  ],
  [
    'two forecasts that agree',
    'Ann Sample expects the builders to be gone by the summer. Bert Holt also thinks that they will leave soon.',
  ],
  [
    'what was handed over and never received',
    'Ann Sample said that she had never received the memo. Her secretary, Tove Lind, said that she had laid it on the desk.',
    'denial never-received: Whether “she [Ann Sample] had never received the memo”',
  ],
  [
    'an act called by two names',
    '“It was an execution,” said Ann Sample, the family’s lawyer. Commissioner Bert Holt called it a tragic but lawful act.',
    'characterisation rival-names: “an execution” or “a tragic but lawful act”',
  ],
  ['a name that neither praises nor blames', '“It was a long day,” said Ann Sample. Commissioner Bert Holt called it a quiet evening.'],
  [
    'what was said before a document came to light',
    'But the log of the lifeboat, seen by the Harbour Post, shows that the first call came in at noon. The ferry company had said that help was called at once.',
    'accounts document-against-statement: What ferry company says, and what “log of the lifeboat” shows',
  ],
  [
    'a cause by what changed',
    'Police blamed visitors for the riot. Shopkeepers said that the crowd was calm until the gas was fired.',
    'cause rival-causes: Cause of “the riot”',
  ],
  [
    'two counts of one crowd',
    'Thousands marched to the harbour on Friday. The organisers counted 8,000; the police put the crowd at about 2,500.',
    'figures rival-figures: How many people took part',
  ],
  [
    'two of one man, in one sentence',
    'Bert Holt will leave the court. He says that he was pushed out; the government says that he asked to go.',
    'accounts set-side-by-side: Whether “he asked to go”',
  ],
  [
    'words that exclude each other, of one person',
    'The officer has a spotless record, according to the union. Ann Sample says that three complaints were made against him.',
    'accounts opposite-words: Whether “three complaints were made against him”',
  ],
  [
    'a verdict of disbelief',
    'Bert Holt said that the seal of the bottle was broken. The tribunal does not accept that the seal was broken.',
    'denial denial-verb: Whether “the seal was broken”',
  ],
  ['a thing withheld', 'Bert Holt spoke of victory. The government denied his party the victory and jailed him.'],
  [
    'a judgement of others inside a clause',
    'Ann Sample spoke of her rivals. Bert Holt said that the attacks have fed stereotypes that are untrue.',
  ],
  ['a general truth', 'Ann Sample spoke of the war in the valley. “No war has ever been good for the valley,” Bert Holt said.'],
];

describe('one thing told in two ways', () => {
  test.each(reports)('%s', async (_name, text, ...heads) => {
    const found = contested(await findingsOf({ 'Harbour Post': ['2023-03-14', text] }));
    expect(found.map((c) => `${c.kind} ${c.rule}: ${c.heading}`)).toEqual(heads);
  });

  test('a speaker’s biography is no account of when a thing began', async () => {
    const found = await findingsOf({
      'Harbour Post': ['2023-03-14', 'The Red Guard has staged a resurgence since the fall of Colonel Holt.'],
      'Evening Star': [
        '2023-03-15',
        '“They copy others,” said Ann Sample, a reporter who has tracked the Red Guard since its emergence in the 1990s.',
      ],
    });
    expect(contested(found).flatMap(block)).toEqual([]);
  });

  test('own people, in another source and in other words', async () => {
    const found = await findingsOf({
      'Harbour Post': ['2023-03-14', 'Troops from Albanor entered the village of Merle before dawn, the interior ministry said.'],
      'Evening Star': [
        '2023-03-14',
        'The army secured the ford. “Our soldiers have not set foot on Berlund’s soil,” General Bert Holt said.',
      ],
    });
    expect(contested(found).map((c) => c.heading)).toEqual(['Whether “our soldiers have not set foot on Berlund’s soil”']);
  });
});
