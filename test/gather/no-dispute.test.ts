import { describe, expect, test } from 'vitest';
import { contested, findingsOf } from './claims-of.ts';

const from = async (text: string) => contested(await findingsOf({ 'Harbour Post': ['2023-03-14', text] }));

/** What only looks like a dispute. */
const none: readonly (readonly [name: string, text: string])[] = [
  [
    'insisting that something is so asks for nothing',
    'Ann Sample asked the Harbour League to disown Bert Holt. Bert Holt insisted that Ann Sample had no right to criticise the Harbour League.',
  ],
  [
    'a body, and who speaks for it',
    'A Harbour Office official said the report would be read. The Harbour Office said it found no evidence that the report was ever sent by fax.',
  ],
  [
    'one person’s own doings',
    'His lead among voters in the city vote is larger, according to Bert Holt. “I have never voted in a city vote, but I will vote in this one,” said Ann Sample, 24.',
  ],
  [
    'a doubted negation',
    'There is a law that punishes neglect whatever the intent, said Ann Sample, who led the inquiry. Bert Holt questioned the idea that the captain had shown no criminal intent.',
  ],
  [
    'a link that is denied, and what it was not linked with',
    'Some letters describe donors who asked for meetings, the letters show. Ann Sample said the change of name had nothing to do with the letters.',
  ],
  [
    'what somebody owes',
    'It is the duty of every clerk to mark secret letters as secret, experts say. Ann Sample said that none of her letters were marked secret.',
  ],
  [
    'two polls',
    'One poll has Ann Sample ahead by 15 points in Alba, and by three points in Brenn. The new poll finds Ann Sample up by four points.',
  ],
  [
    'a perception',
    'Ann Sample wants to change the perception that Bert Holt is a racist. “Bert Holt is not a racist,” Carl Lowe told the crowd.',
  ],
  [
    'a call for recognition',
    'Ann Sample wrote that the assembly had passed a resolution that called on Berlund to recognise the state of Alba. Bert Holt said Berlund is interested in not recognising the state of Alba.',
  ],
  [
    'a silence on one thing, and words on another',
    'Ann Sample has not yet responded to the remarks of Bert Holt, although she kept up her sharp tone. “I will build a wall,” Ann Sample said on Monday.',
  ],
  [
    'what no words can do',
    'The speech by Ann Sample on the state of the union was rich in promises, Carl Lowe said. “No speech, however fine, and no promise can hide the truth,” said Bert Holt.',
  ],
];

describe('no dispute', () => {
  test.each(none)('%s', async (_name, text) => {
    expect((await from(text)).map((c) => c.heading)).toEqual([]);
  });
});

describe('who holds a side', () => {
  test('one who is known by another name', async () => {
    const [claim] = await from(
      'The guards got an order to wait, Ann Sample said. “There never was an order to wait,” said the base chief known as Bob.',
    );
    expect(claim?.positions.map((p) => p.holder)).toEqual(['Ann Sample', 'base chief']);
  });

  test('a statement is of whoever gave it', async () => {
    const [claim] = await from(
      'Ann Sample says Nordline used private letters for secret reports. “The firm has rules for letters,” Nordline’s office said in a statement. The statement added that Nordline never used private letters for secret reports.',
    );
    expect(claim?.positions.map((p) => p.holder)).toEqual(['Ann Sample', 'Nordline’s office']);
  });

  test('a noun that cannot speak is no holder', async () => {
    const [claim] = await from(
      'That makes it a natural fit for a newspaper seeking readers, and reports that Nordline was buying it raised the price. Nordline denied the reports.',
    );
    expect(claim?.positions.map((p) => p.holder)).toEqual(['Harbour Post', 'Nordline']);
    expect(claim?.heading).toBe('Whether “the reports” hold');
  });
});
