import { describe, expect, test } from 'vitest';
import { cleanParagraphs } from '../../src/ingest/clean.ts';

const first = 'The ferry company said on Monday that two of its ships would stay in port until the harbour wall had been repaired.';
const second = 'Fishermen denied that the wall had ever been unsafe and asked the port authority to publish its survey of the damage.';
const clean = (...paragraphs: string[]) => cleanParagraphs(paragraphs, { title: 'Two ferries stay in port', publisher: 'Harbour Post' });
const kept = (...paragraphs: string[]) => clean(...paragraphs).paragraphs;
const reasons = (...paragraphs: string[]) => clean(...paragraphs).removed.map((r) => r.reason);

describe('links to other articles', () => {
  test('a link run together with a sentence: only the link goes', () => {
    expect(kept(first, `SEE ALSO: Harbour Wall Collapses After StormDivers found three cracks on Tuesday. ${second}`)).toEqual([
      first,
      `Divers found three cracks on Tuesday. ${second}`,
    ]);
  });
  test('a link run together with a quotation', () => {
    expect(kept(first, 'READ MORE: What the survey says about the pier"We were never asked about it," said the mayor.')).toEqual([
      first,
      '"We were never asked about it," said the mayor.',
    ]);
  });
  test('the possessive and the capital inside a name are no seam', () => {
    expect(kept(first, "SEE ALSO: Mayor McAllister's YouTube Speech On The Wall's Future", second)).toEqual([first, second]);
  });
  test('a link inside a paragraph', () => {
    expect(kept(`${first} SEE ALSO: Harbour Wall CollapsesThree cracks were found by divers on Tuesday.`, second)).toEqual([
      first,
      'Three cracks were found by divers on Tuesday.',
      second,
    ]);
  });
  test.each([
    'Related: Wall collapses after storm',
    'Also in this issue: Ferries through the ages',
    'Read more | The wall in pictures',
    'Recommended',
  ])('%s', (link) => expect(kept(first, link, second)).toEqual([first, second]));
  test.each([
    'More than forty people signed the letter, she said.',
    'Read in full, the report is kinder to the mayor than its summary.',
    'Related charges were dropped in May.',
    'Watch crews reported lights off the coast.',
  ])('%s stays', (text) => expect(kept(first, text, second)).toEqual([first, text, second]));
});

describe('what begins like noise and is none', () => {
  const lines = [
    'Follow the money, the clerk said.',
    'With reports of looting spreading, the army moved in.',
    'Share prices fell.',
    'Opinion polls put her ahead.',
    'Read in parliament, the letter caused an uproar.',
    'See you in court, the mayor wrote.',
    'Updated figures were released on 3 May 2024.',
    'This report has been corrected twice by the ministry, the clerk said.',
    'Photos: none were taken, the guard said.',
    'Update: the toll has risen to 14, the ministry said.',
    'Note: the figures do not include soldiers.',
    'Register offices stayed shut.',
    'Copyright holders sued the port.',
    'Their views are not their own, he said of the deputies.',
    'Tags on the bodies bore no names.',
    '*The dam was built in 1987.',
    'No comment.',
  ];
  test.each(lines)('%s', (line) => {
    for (const source of [
      [line, first, second],
      [first, line, second],
      [first, second, line],
    ])
      expect(kept(...source)).toEqual(source);
  });
});

describe('what a paper says of its author', () => {
  const bio = 'Ana Ruiz is a reporter who covers shipping for Harbour Post.';
  test('below the text', () => expect(reasons(first, second, bio)).toEqual(['author box']));
  test('of a person in the text it is a statement', () => {
    expect(kept(first, 'The ferry was boarded by Ana Ruiz on Sunday night.', bio)).toContain(bio);
  });
  test('of the named author it is not', () => {
    const result = cleanParagraphs([first, 'Ms Ruiz has seen the survey.', bio], { author: 'Ana Ruiz' });
    expect(result.removed).toEqual([{ reason: 'author box', text: bio }]);
  });
});

describe('headings', () => {
  test.each(['Cracks In The Wall', 'What the survey says', 'A second ferry', 'OPINION', '## Cracks in the wall', '**Cracks in the wall**'])(
    '%s between paragraphs',
    (heading) => {
      expect(kept(first, heading, second)).toEqual([first, second]);
      expect(reasons(first, heading, second)).toEqual(['section heading']);
    },
  );
  test.each([
    'Nobody came.',
    '“We wait.”',
    'Who pays?',
    'The demands are:',
    '- a new wall',
    '2. a survey',
    'A: the old harbour',
    'Cost: 12 million crowns',
    'They came back. 🙂',
    'We need a wall pic.twitter.com/x1',
  ])('%s is text', (text) => expect(kept(first, text, second)).toEqual([first, text, second]));
  test('three short lines in a row are a list', () => {
    const list = ['a new wall', 'a second survey', 'free passage for residents'];
    expect(kept(first, ...list, second)).toEqual([first, ...list, second]);
  });
  test('the title on top of the text goes, with or without the publisher', () => {
    expect(reasons('Two Ferries Stay in Port', first, second)).toEqual(['title']);
    expect(reasons('Two ferries stay in port | Harbour Post', first, second)).toEqual(['title']);
  });
  test('where no paragraph ends with a stop, plain lines stay', () => {
    const open = (text: string) => text.slice(0, -1);
    expect(kept(open(first), 'the wall is closed', open(second))).toEqual([open(first), 'the wall is closed', open(second)]);
  });
});

describe('the hours of a live report', () => {
  const entries = (...hours: string[]) =>
    hours.map((hour, i) => `${hour}${[first, second, 'The wall held, the mayor said on Tuesday.'][i] ?? ''}`);
  test.each([
    ['14:05 ', '13:40 ', '9:15 '],
    ['2.05pm GMT – ', '1.40pm GMT – ', '9.15am GMT – '],
    ['14h05 | ', '13h40 | ', '9h15 | '],
  ])('are no part of what stands behind them: %s', (...hours) => expect(kept(...entries(...hours))).toEqual(entries('', '', '')));
  test('one hour alone stays', () => expect(kept(...entries('14:05 ', '', ''))).toEqual(entries('14:05 ', '', '')));
});

describe('datelines', () => {
  test('the dash after the place is cut with it', () => expect(kept(`LISMORE – ${first}`)).toEqual([first]));
  test('place, country, date and agency', () => expect(kept(`LISMORE, Karsia, May 8 (HPW) – ${first}`)).toEqual([first]));
  test('a place before a colon, but not the speakers of a transcript', () => {
    expect(kept(`LISMORE: ${first}`, second)).toEqual([first, second]);
    const transcript = [`RUIZ: ${first}`, `ADEYEMI: ${second}`];
    expect(kept(...transcript)).toEqual(transcript);
  });
  test('only near the top', () => {
    const late = `EAST – ${second}`;
    expect(kept(first, second, 'It rained again on Tuesday, he said.', late)).toContain(late);
  });
});

describe('repeated paragraphs', () => {
  test('word for word: the later stays', () => {
    expect(clean(first, second, first)).toEqual({ paragraphs: [second, first], removed: [{ reason: 'repeated paragraph', text: first }] });
  });
  test('however often', () => expect(kept(...Array.from({ length: 40 }, () => first), second)).toEqual([first, second]));
  test('pieces of a longer paragraph go', () => {
    expect(kept(first, second, `However, ${first} ${second.replace('Fishermen', 'They')}`)).toHaveLength(1);
  });
  test('another number is another statement', () => {
    const other = first.replace('two of its ships', '3 of its ships');
    expect(kept(first.replace('two of', '2 of'), other)).toHaveLength(2);
  });
  test('a denial is no copy', () => expect(kept(first, first.replace('said', 'never said'))).toHaveLength(2));
  test('a refrain stays', () => expect(kept('There was no siren.', first, 'There was no siren.')).toHaveLength(3));
});

describe('notes, footnotes and frames', () => {
  test('an amendment is kept apart as a correction', () =>
    expect(reasons(first, "EDITOR'S NOTE: This article was amended on 4 June. An earlier version named the wrong pier.")).toEqual([
      'correction',
    ]));
  test('a correction that states facts stays', () => {
    const text = 'CORRECTION (4 June): We wrote that two ships were held. The harbour master says that it was one.';
    expect(kept(first, text)).toEqual([first, text]);
  });
  test('a legal formula under an asterisk', () => {
    expect(reasons(first, '* The group is designated as extremist and banned in the country')).toEqual(['footnote']);
  });
  test('a list with asterisks stays', () => expect(kept(first, '* a new wall for the port.', '* a second survey.')).toHaveLength(3));
  test('what frames an article goes, in reading order', () => {
    const result = clean(
      'By Ana Ruiz',
      first,
      'ADVERTISEMENT',
      second,
      '(Reporting by Ana Ruiz)',
      'Share this: Harbour Post',
      '2 hours ago',
      '14',
    );
    expect(result.paragraphs).toEqual([first, second]);
    expect(result.removed.map((r) => r.text)).toEqual([
      'By Ana Ruiz',
      'ADVERTISEMENT',
      '(Reporting by Ana Ruiz)',
      'Share this: Harbour Post',
      '2 hours ago',
      '14',
    ]);
  });
});

describe('nothing is lost or changed', () => {
  const pieces = [
    first,
    second,
    `LISMORE – ${first}`,
    'SEE ALSO: Wall CollapsesThe mayor was not told of it on Monday.',
    'Photo: Harbour Post',
    'Cracks In The Wall',
    'By Ana Ruiz',
    '3 hours ago',
    '7',
    '* Banned and listed as extremist',
    '- a list item',
    `${second} (Reporting by Ana Ruiz)`,
    'No.',
    '<script>alert(1)</script> stays what it is: text.',
  ];
  /** Park and Miller's generator: the same sequences every time. */
  const sequence = (seed: number) => {
    let state = seed;
    return (below: number) => {
      state = (state * 48271) % 2147483647;
      return state % below;
    };
  };
  const squeeze = (text: string) => text.replace(/\s+/gu, '');

  test.each(Array.from({ length: 60 }, (_, i) => [i + 1]))('shuffled text %i', (seed) => {
    const next = sequence(seed);
    const source = Array.from({ length: 1 + next(14) }, () => pieces[next(pieces.length)] as string);
    const result = cleanParagraphs(source, { title: second });
    for (const paragraph of result.paragraphs) expect(source.some((s) => s.includes(paragraph))).toBe(true);
    const letters = (texts: readonly string[]) => [...texts.map(squeeze).join('')].sort().join('');
    expect(letters([...result.paragraphs, ...result.removed.map((r) => r.text)])).toBe(letters(source));
    let from = 0;
    for (const { text } of result.removed) {
      const at = source.findIndex((s, i) => i >= from && s.includes(text));
      expect(at).toBeGreaterThanOrEqual(from);
      from = at;
    }
  });
});
