import { expect, test } from 'vitest';
import { readText } from '../../src/read/read.ts';

const roles = (text: string) => {
  const reading = readText(text);
  return reading.roles.map((r) => {
    const name = reading.names[r.name];
    return `${r.kind}: ${name ? text.slice(name.start, name.end) : ''} = ${text.slice(r.start, r.end)}`;
  });
};

test.each([
  [
    'Ana Berg, a senior fellow at the Institute for Sea Law, left.',
    ['apposition: Ana Berg = a senior fellow at the Institute for Sea Law'],
  ],
  ['They met General Tomas Reza.', ['title: Tomas Reza = General']],
  ['They met army spokesman Tomas Reza.', ['premodifier: Tomas Reza = army spokesman']],
  ['It named rejected Labour candidate Tomas Reza.', ['premodifier: Tomas Reza = rejected Labour candidate']],
  ['In May 5 percent prefer union leader Tomas Reza.', ['premodifier: Tomas Reza = union leader']],
  ['They wrote letters praising former engineer Tomas Reza.', ['premodifier: Tomas Reza = former engineer']],
  ['It angered my colleague Tomas Reza.', ['premodifier: Tomas Reza = my colleague']],
  [
    'It named Ana Berg, a French doctor, Tomas Reza, a German nurse, and Ida Holm, a local interpreter.',
    ['apposition: Ana Berg = a French doctor', 'apposition: Tomas Reza = a German nurse', 'apposition: Ida Holm = a local interpreter'],
  ],
  ['The opposition Velm Alliance left.', ['premodifier: Velm Alliance = The opposition']],
  ["Ana Berg, Tomas Reza's lawyer, left.", ["apposition: Ana Berg = Tomas Reza's lawyer"]],
  ['Ana Berg, an aide to Tomas Reza, left.', ['apposition: Ana Berg = an aide to Tomas Reza']],
  ['Bank of England governor Ana Berg left.', ['premodifier: Ana Berg = Bank of England governor']],
  ["He will meet Norway's president, Ana Berg.", ["apposition: Ana Berg = Norway's president"]],
  ['The editor in chief, Ana Berg, left.', ['apposition: Ana Berg = The editor in chief']],
  ['Ana Berg is the head of the union.', ['predicate: Ana Berg = the head of the union']],
  ['Ana Berg is the owner and runs the mill.', ['predicate: Ana Berg = the owner']],
  ['Ana Berg is the owner and manager of the mill.', ['predicate: Ana Berg = the owner and manager of the mill']],
  ['Members vowed to block Alba’s court nominee, Tomas Reza, in May.', ['apposition: Tomas Reza = Alba’s court nominee']],
  ['He spoke to state senator Tomas Reza.', ['premodifier: Tomas Reza = state senator']],
  ['One of the club’s top executives, Tomas Reza, left.', ['apposition: Tomas Reza = One of the club’s top executives']],
  ['It was one of mayor Tomas Reza.', ['premodifier: Tomas Reza = mayor']],
  ['Ana Berg, an adviser with whom he had worked, left.', ['apposition: Ana Berg = an adviser']],
  [
    'It went to Ana Berg, adviser of lawyer Tomas Reza, in May.',
    ['apposition: Ana Berg = adviser of lawyer Tomas Reza', 'premodifier: Tomas Reza = lawyer'],
  ],
  ['Harbour Committee Chair Ana Berg left.', ['title: Ana Berg = Chair']],
])('%s', (text, expected) => expect(roles(text)).toEqual(expected));

test.each([
  "When many trust Ana Berg, the minister's rating remains strong.",
  'They met Ana Berg, accusing the minister of fraud.',
  'After a word with Ana Berg, denounced the minister of trade.',
  'It angered Ana Berg, and soon the minister, too.',
  'They gave to Oxfam, Save the Children and Christian Aid.',
  'Ana Berg, however, left.',
  'According to Ana Berg, 40 people were held.',
  'Ana Berg is in the north.',
  'If Ana Berg is the nominee, it may change.',
  'Whether Ana Berg was the author is open.',
  'It went to Ana Berg, envoy for island issues Tomas Reza; and others.',
  'It was in a note of the campaign the Alba Company sent.',
])('no role: %s', (text) => expect(roles(text)).toEqual([]));
