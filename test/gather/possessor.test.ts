import { expect, test } from 'vitest';
import { gather } from '../../src/gather/gather.ts';
import { statementText } from '../../src/text/statement.ts';
import { contributionOf, topicOf } from './topic-of.ts';

/** The role of Ida Berg as the findings give it. */
async function roleIn(text: string): Promise<string | undefined> {
  const { contribution } = await contributionOf('a', text);
  const berg = gather(topicOf('id: t\ntitle: A test'), [contribution]).actors.find((a) => a.name === 'Ida Berg');
  return berg?.descriptions.map(statementText)[0];
}

test.each([
  [
    'a body that heads the sentence before',
    'The Harbour Union called a strike. Its leader, Ida Berg, said so.',
    'Its [Harbour Union’s] leader',
  ],
  [
    'the same behind a quotation',
    'The Harbour Board met on Monday. "It is over," said its chairwoman, Ida Berg.',
    'its [Harbour Board’s] chairwoman',
  ],
  [
    'over a sentence headed by a pronoun',
    'The Harbour Union met. They voted twice. Their leader, Ida Berg, left.',
    'Their [Harbour Union’s] leader',
  ],
  [
    'behind a quotation without a verb before it',
    'The Harbour Board shut the dock on Monday. "It is not safe," its chairwoman, Ida Berg, told reporters.',
    'its [Harbour Board’s] chairwoman',
  ],
  [
    'the same owner twice',
    'Ana Roos denied it. Her lawyer, Howard Holm, spoke of a mistake. Her coach, Ida Berg, left.',
    'Her [Ana Roos’] coach',
  ],
  [
    'a ministry of a state',
    'Norway’s foreign ministry said that it was absurd. Its spokeswoman, Ida Berg, promised an answer.',
    'Its [Norway’s foreign ministry’s] spokeswoman',
  ],
  ['an office of a court', 'The trial opened. The prosecutor, Ida Berg, spoke of fraud.', 'The prosecutor'],
  ['a calling behind the name', '"It is cold," said Ida Berg, a baker.', 'a baker'],
  ['a body without a name', 'The Lunn hospital said it was full. Its director, Ida Berg, left.', 'Its [the Lunn hospital’s] director'],
])('%s', async (_, text, role) => expect(await roleIn(text)).toBe(role));

test.each([
  ['two bodies before it in the sentence', 'The Harbour Board told the Harbour Union that its leader, Ida Berg, could stay.'],
  ['a time behind the name', 'The mill shut. So said Ida Berg, a year later.'],
  ['who speaks behind the name', 'It went against the decision of Ida Berg, the company said on Tuesday.'],
  ['no body that heads the sentence before', 'A letter reached the Harbour Board. Its leader, Ida Berg, left.'],
])('not where it is open whose: %s', async (_, text) => expect(await roleIn(text)).toBeUndefined());
