import { describe, expect, test } from 'vitest';
import { contested, findingsOf } from './claims-of.ts';

/** Reports of a few sentences in, the head of their one contested block out (`rule: heading`). */
const disputed: readonly (readonly [name: string, text: string, head: string])[] = [
  [
    'less than was said',
    'The lorries had been painted over at the depot, Ann Sample said. Bert Holt said the lorries had only been washed.',
    'less-than-said: Whether “the lorries had only been washed”',
  ],
  [
    'only one',
    'Ann Sample said that three lifts were out of order. The owner of the lifts said there was only one.',
    'fewer-than-said: Whether “there was only one”',
  ],
  [
    'another order of events',
    'The fighting began after the visitors had torn down a fence, the club said. Ann Sample said the fence was torn down only after the guards had pulled their batons.',
    'other-order: Whether “the fence was torn down only after the guards had pulled their batons”',
  ],
  [
    'measurements of one’s own',
    'Tests had shown no trace of lead, Mayor Ann Sample said. The tenants’ union said its own samples contained lead and mercury.',
    'own-measurement: Whether “its own samples contained lead and mercury”',
  ],
  [
    'no sign of it',
    'Ann Sample said that a crane had hit the bridge. Bert Holt said he saw no sign of damage to the bridge.',
    'no-trace: Whether “he [Bert Holt] saw no sign of damage to the bridge”',
  ],
  [
    'tests that found none of it',
    'The health office said that samples of the fish contained mercury. The trader said its tests were negative.',
    'own-measurement: Whether “its tests were negative”',
  ],
  [
    'told, and never met',
    'An electrician, Bert Holt, says that he told the museum of the wires in January. Its director, Ann Sample, says that she never met him.',
    'not-on-record: Whether “she [Ann Sample] never met him”',
  ],
  [
    'no record of what was asked',
    'Ann Sample says that she asked for new brakes twice. Holt Motors says it has no record of any request by her.',
    'not-on-record: Whether “it [Holt Motors] has no record of any request by her”',
  ],
  [
    'doer and thing change places',
    'The tug had rammed the barge, Captain Ann Sample said. A harbour spokesman said the barge had turned across the tug.',
    'turned-round: Whether “the barge had turned across the tug”',
  ],
  [
    'welcomed by one, rejected by the next',
    'Nordline rejected the panel’s report. The crew’s union welcomed it as overdue.',
    'rival-receptions: Welcomed and rejected: “the panel’s report”',
  ],
  [
    'a thing demanded, and the thing refused',
    'Albanor demanded an apology. Berlund’s foreign minister, Ann Sample, ruled out an apology.',
    'refused-demand: Demanded and refused: “an apology”',
  ],
  [
    'a statement called untrue with an adjective',
    'Ann Sample said the ferry had sailed without lights. Bert Holt called the captain’s statement a brazen lie.',
    'pointed-denial: Whether “the ferry had sailed without lights”',
  ],
  [
    'a count called untrue',
    'A second count by Fair Ballot gave Ann Sample 51 percent. The commission called the second count “a fantasy”.',
    'pointed-denial: Asserted and denied: “the second count”',
  ],
  [
    'the sentence right before is denied',
    '“This sale was a robbery,” Ann Sample told the workers outside the yard in Merle. She said that 40 machines had been hidden. The yard’s owner, Bert Holt, denied it.',
    'pointed-denial: Whether “40 machines had been hidden”',
  ],
  [
    'findings by their first sentence',
    'The crane that fell in May carried twice its load, the Harbour Board said. The board found that nobody had checked it. It saw no sign of a fault in the steel. Nordline rejected the findings.',
    'pointed-denial: Whether “the crane that fell in May carried twice its load”',
  ],
  [
    'put out, and at his own wish',
    'Bert Holt was dismissed because he had warned the board, his lawyer said. The company said he was leaving at his own request.',
    'rival-reasons: Reason given: “he had warned the board” or “at his own request”',
  ],
  [
    'not paid, and all of it paid',
    'The clinic had not paid its nurses since May, Ann Sample said. Bert Holt, the manager, said all wages had been paid.',
    'adjacent-reply: Whether “all wages had been paid”',
  ],
  [
    'a number corrected',
    'Twelve workers were hurt in the fire at the mill. According to Ann Sample of the union, 31 workers needed treatment, not twelve.',
    'corrected-number: Figures: “31 workers” or “twelve”',
  ],
  [
    'shots of two kinds',
    'The guards had fired only rubber bullets, Colonel Bert Holt said. “There was live fire from the tower,” said Ann Sample, a nurse.',
    'opposite-words: Whether “there was live fire from the tower”',
  ],
  [
    'recognised by one, congratulated by another',
    'Albanor said it would not recognise the result. Berlund’s foreign ministry congratulated Ann Sample on her victory.',
    'contested-standing: Recognition: “not recognise”',
  ],
];

/** Reports in which nothing is contested. */
const agreed: readonly string[] = [
  'Ann Sample said the roof leaked. Bert Holt said that only members were admitted to the hall.',
  'Ann Sample said that bread had become dearer. Bert Holt said there was no sign of an early winter.',
  'The fair began after the rain had stopped, Ann Sample said. Bert Holt said the fair had sold its tickets long before May.',
  'Bert Holt praised the river wardens. The union said its own survey had found that rents had risen.',
  'The tug had rammed the barge, Captain Ann Sample said. A harbour spokesman said the ferry had turned across the tug.',
  'Nordline criticised the ruling on pay. The crew’s union welcomed the ruling on pensions.',
  'Albanor demanded an apology. Berlund’s foreign minister, Ann Sample, ruled out a visit.',
  'The club had not paid the coach, Ann Sample said. Bert Holt said the fans had paid for the trip.',
  'The judges gave 19 bells back to the village. For the other four the judges found no proof that they were ever there.',
  'A woman who asked not to be named said that a crane had hit the bridge. Bert Holt said the crane was new.',
  'Twelve nurses left the clinic. According to Ann Sample of the union, 31 workers needed treatment, not twelve.',
  'Ann Sample said the lake was calm. Bert Holt said he saw no sign of wolves at the lake.',
  'The dog had bitten the boy, Ann Sample said. Bert Holt said the boy had called the dog.',
  'Ann Sample said the survey was useful. The college said its own records showed 400 pupils.',
  'The bank had not raised its rates, Ann Sample said. Bert Holt said that all other banks had raised theirs.',
  'The factory had not told its workers, Ann Sample said. Bert Holt said he had told his wife.',
  'Bert Holt was released for lack of evidence, the court said. Ann Sample said he left because he was tired.',
  'The company followed the market, Ann Sample said. Bert Holt said he had ignored the letter.',
  'The school was short of staff, Ann Sample said. Bert Holt said the staff of the shop had been there for years.',
];

describe('told another way', () => {
  test.each(disputed)('%s', async (_name, text, head) => {
    const found = contested(await findingsOf({ 'Harbour Post': ['2023-03-14', text] }));
    expect(found.map((c) => `${c.rule}: ${c.heading}`)).toEqual([head]);
  });

  test.each(agreed)('not in dispute: %s', async (text) => {
    expect(contested(await findingsOf({ 'Harbour Post': ['2023-03-14', text] })).map((c) => c.heading)).toEqual([]);
  });

  test('no body is a “she”', async () => {
    const text =
      'Mr Holt’s spokesman said that she had fled to escape the court; the Green Platform said she had gone abroad for treatment.';
    const found = await findingsOf({ 'Harbour Post': ['2023-03-14', `Ann Sample has left the country. ${text}`] });
    expect(contested(found).map((c) => c.heading)).toEqual(['Whether “she had gone abroad for treatment”']);
  });
});
