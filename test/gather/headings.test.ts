import { describe, expect, test } from 'vitest';
import { findingsOf, type Sources } from './claims-of.ts';

const headings: readonly (readonly [heading: string, text: string])[] = [
  [
    'Whether “the reading” holds',
    'Nordland measured lead at four times the limit, its spokesman Bram Holt said. The environment minister of Sudland, Ada Falk, disputed the reading.',
  ],
  [
    'Whether “nobody offered us anything”',
    'Nordline said it had offered the crew a helicopter. “Nobody offered us anything,” Ada Falk said.',
  ],
  [
    'Whether “the pact covers only fishing, not mining”',
    'Nordland says it will claim damages under the Sound Pact for the mine. Sudland holds that the pact covers only fishing, not mining.',
  ],
  [
    'Whether “he [Bram Holt] never saw the letter”',
    'The union said the letter was sent to Bram Holt in May. Bram Holt maintains that he never saw the letter.',
  ],
  ['Asserted and denied: “having sold the ship”', 'The union said that Nordline had sold the ship. Nordline denied having sold the ship.'],
  [
    'Whether “the hull was ever checked”',
    'The union said the hull was checked in May. Nordline said it found no evidence that the hull was ever checked.',
  ],
  [
    'Whether “we [Nordline] never sold the ship to anyone”',
    'The union said that Nordline had sold the ship. “Though we like the offer, we never sold the ship to anyone,” Nordline said.',
  ],
  [
    'Whether “the safety claims” hold',
    'Two long reports that the harbour office of Nordland wrote in the spring and again in the autumn accuse Nordline of having sent out its ships without boats. Nordline denied the safety claims.',
  ],
  [
    'Whether “Nordline sold as many as forty ships in the year before the fire on the quay”',
    'The union said that Nordline sold as many as forty ships in the year before the fire on the quay. Nordline denied the claim.',
  ],
  [
    'Whether “the hull is unsafe”',
    'The hull is safe, Nordline said on Monday. The hull is unsafe, Bram Holt, an inspector of the harbour office, said on Tuesday.',
  ],
  [
    'Whether “the test failed its goal in the end”',
    'The test met its goal, Nordline said. Ada Falk, who led the test at the yard in Holm, says the test failed its goal in the end.',
  ],
  [
    'Whether “the auditors [...] had left out the harbour tax”',
    'Ada Falk, the treasurer, spoke on Monday. The auditors, she said, had left out the harbour tax. Bram Holt denied this.',
  ],
  ['“a gift” or “a weapon”', 'Ada Falk called the dam a gift to all. Bram Holt called the dam a weapon pointed at his country.'],
];

describe('headings ask what is denied and take no side', () => {
  test.each(headings)('%s', async (heading, text) => {
    const sources: Sources = { 'Harbour Post': ['2023-03-14', text] };
    expect((await findingsOf(sources)).claims.map((c) => c.heading)).toContain(heading);
  });
});

const none: readonly (readonly [name: string, text: string])[] = [
  [
    'having no problem with it',
    'The union criticized Nordline for selling the ship. Bram Holt said he has no problem with Nordline selling the ship.',
  ],
  [
    'a charge of giving no source',
    'Ada Falk said Nordline sold the ship. Bram Holt said she never gave a source for her claim that Nordline sold the ship.',
  ],
  ['another’s claim told', 'Ada Falk sold the ship, the union said. Bram Holt spoke of her claim that she never sold the ship.'],
  ['a reason', 'The union said Nordline paid the crew. Bram Holt said he praised Ada Falk because she did not pay the crew.'],
  ['wanting no war', 'Ada Falk called the raid an act of war. Bram Holt, the foreign minister of Sudland, said his country wanted no war.'],
  [
    'an adjective before the noun is no role',
    'Nordland said it was a fair partner to Sudland. The ferries sailed on Monday. The port was calm. Shops opened at nine. Schools stayed shut. Bram Holt of Sudland said that the film is not a fair picture of Nordland.',
  ],
  [
    'the subject alone does not meet a predicate',
    'Ada Falk, the mayor of Holm, closed the bridge on Monday. Bram Holt rejected claims that the mayor Ada Falk is a thief.',
  ],
];

describe('no dispute', () => {
  test.each(none)('%s', async (_, text) => {
    const found = await findingsOf({ 'Harbour Post': ['2023-03-14', text] });
    expect(found.claims.filter((c) => c.status === 'contested').map((c) => c.heading)).toEqual([]);
  });
});
