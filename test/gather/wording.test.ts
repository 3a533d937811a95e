import { describe, expect, test } from 'vitest';
import { groupNames } from '../../src/gather/actors/group-names.ts';
import { speakersOf } from '../../src/gather/actors/speakers.ts';
import { judge } from '../../src/gather/background/judge.ts';
import { type ArticleView, viewOf } from '../../src/gather/view.ts';
import { missingPart } from '../../src/gather/wording/date-label.ts';
import { nameOnce } from '../../src/gather/wording/name-once.ts';
import { spanStatement } from '../../src/gather/wording/span-statement.ts';
import { standingOf } from '../../src/gather/wording/standing.ts';
import { ingestDocument } from '../../src/ingest/document.ts';
import type { Actor, Statement } from '../../src/model/findings.ts';
import { read } from '../../src/read/read.ts';
import { statementEvidence, statementText } from '../../src/text/statement.ts';

async function view(source: string): Promise<ArticleView> {
  const ingested = await ingestDocument({ document: 'a', ending: 'md', source: `---\npublished: "2024-05-15"\n---\n${source}` });
  if (!ingested.ok) throw new Error('no text');
  const { article } = ingested.value;
  const reading = read({ document: 'a', text: article.text, paragraphs: article.paragraphs, published: '2024-05-15' });
  const actors = groupNames(article, reading);
  return viewOf(article, reading, actors, speakersOf(article, reading, actors));
}

/** The last sentence of a text as a statement. */
async function lastOf(source: string, alone = false): Promise<string> {
  const v = await view(source);
  const s = v.reading.sentences.at(-1);
  const statement = s && spanStatement(v, s.start, s.end, alone);
  return statement ? statementText(statement) : '';
}

describe('a passage made plain', () => {
  test.each([
    ['The port was closed on Monday.', 'The port was closed on Monday [13 May 2024].'],
    ['The port was closed on 3 May.', 'The port was closed on 3 May [2024].'],
    ['The port was closed last August.', 'The port was closed last August [2023].'],
    ['The port was closed on 3 May 2024.', 'The port was closed on 3 May 2024.'],
    ['Bea Holm runs the port. Holm closed it.', 'Holm [Bea Holm] closed it.'],
    ['Bea Holm runs the port. "It is closed," she said.', '"It is closed," she [Bea Holm] said.'],
    ['The port was closed on May 1 and 2.', 'The port was closed on May 1 and 2 [2024].'],
    ['The port was closed on 6, 8 and 9 May.', 'The port was closed on 6, 8 and 9 May [2024].'],
    ['The port is closed in winter.', 'The port is closed in winter.'],
    ['Bea Holm runs the port. She closed it.', 'She [Bea Holm] closed it.'],
    ['Bea Holm runs the port. On Monday she closed it.', 'On Monday [13 May 2024] she [Bea Holm] closed it.'],
    ['Bea Holm runs the port. She was a pilot. She met Ida Falk.', 'She [Bea Holm] met Ida Falk.'],
    ['The council ordered repairs at once. It called a meeting.', 'It [the council] called a meeting.'],
    ['The old mole was built in 1911. It was raised twice.', 'It [the old mole] was raised twice.'],
    ['The WHO was weak. It has doubled its staff.', 'It [the WHO] has doubled its staff.'],
    [
      'For years Unicef was poor. Over the past two years it has doubled its staff.',
      'Over the past two years it [Unicef] has doubled its staff.',
    ],
    ['Bea Holm runs the port. "They [Holm and others] closed it," said Ida Falk.', '"They [Holm and others] closed it," said Ida Falk.'],
    // Who or what is meant is not certain.
    ['Michael Holm runs the port. She closed it.', 'She closed it.'],
    ['The WHO met the FAO. It has doubled its staff.', 'It has doubled its staff.'],
    ['The WHO was weak. It has been said often.', 'It has been said often.'],
    ['The WHO report was weak. It promised little.', 'It promised little.'],
    ['An aide to Bea Holm left. She wrote a book.', 'She wrote a book.'],
    ['Bea Holm and Ida Falk met. She closed the port.', 'She closed the port.'],
    ['The port was sold to a fund. It called a meeting.', 'It called a meeting.'],
    ['The port was closed for two days.', 'The port was closed for two days.'],
  ])('%s', async (source, text) => expect(await lastOf(source)).toBe(text));

  test('what somebody said today is not dated by the article', async () => {
    expect(await lastOf('"We close the port today," said Bea Holm.')).toBe('"We close the port today," said Bea Holm.');
  });

  test('insertions do not break the evidence: one piece a sentence', async () => {
    const v = await view('Bea Holm runs the port. Holm closed it on Monday, and it rained.');
    const s = v.reading.sentences[1];
    const statement = s && spanStatement(v, s.start, s.end);
    expect(statement && statementEvidence(statement).map((e) => e.quote)).toEqual(['Holm closed it on Monday, and it rained.']);
  });
});

describe('what a printed date leaves open', () => {
  test.each([
    ['Friday', '2024-05-17', '17 May 2024'],
    ['April 16', '2022-04-16', '2022'],
    ['in August', '2021-08', '2021'],
    ['August 2021', '2021-08', undefined],
    ['this week', '2024-05-13/2024-05-19', '13–19 May 2024'],
    ['in summer', '2024-22', '2024'],
    ['a month later', '2021-12', 'December 2021'],
  ])('%s %s', (printed, edtf, missing) => expect(missingPart(printed, edtf)).toBe(missing));
});

describe('standing alone', () => {
  const leans = async (source: string) => standingOf(await view(source), 0)?.leansOn !== undefined;
  test.each([
    'This was a turning point for the port.',
    'They closed the port in May.',
    'The incident led to a strike.',
    'Following the report, the port was closed.',
    'The latter has closed the port.',
  ])('leans on what stood before: %s', async (source) => expect(await leans(source)).toBe(true));

  test.each([
    'The origins of the port lie in the 1890s.',
    'This week the port was closed.',
    'However, Denmark closed the port.',
    'The first ferry left on Monday.',
    'The old port at Varde was closed.',
  ])('stands alone: %s', async (source) => expect(await leans(source)).toBe(false));

  test('a connective and a number of a paragraph are left out', async () => {
    const v = await view('However, Denmark closed the port.');
    expect(v.article.text.slice(standingOf(v, 0)?.start)).toBe('Denmark closed the port.');
  });
});

describe('fit for background', () => {
  const isFit = async (source: string) => {
    const v = await view(source);
    const standing = standingOf(v, 0);
    return standing !== undefined && standing.leansOn === undefined && judge(v, 0, standing) !== undefined;
  };
  test.each([
    'Varde Harbour was founded in 1874 and closed in 1990.',
    'Denmark and Sweden signed a treaty on the strait in 1857.',
    'Nordic Line is owned by the town of Varde and runs four ships.',
  ])('fit: %s', async (source) => expect(await isFit(source)).toBe(true));

  test.each([
    ['a question', 'Why did Denmark close Varde Harbour in 1990?'],
    ['spoken words', '"Denmark closed Varde Harbour in 1990 and nobody wept," said Bea Holm.'],
    ['a forecast', 'Denmark will probably close Varde Harbour in 2026.'],
    ['a judgement', 'The closing of Varde Harbour in 1990 was a disastrous decision by Denmark.'],
    ['a stand', 'Denmark denied that it had closed Varde Harbour in 1990.'],
    ['a reader addressed', 'We saw in 1990 how Denmark closed Varde Harbour.'],
    ['what is only imagined', 'Say the harbour office closed Varde Harbour in 1990 after a strike.'],
    ['a sentence cut within a date', '1990 on the radio that Varde Harbour was closed in 1989 after a strike.'],
    ['a pronoun', 'It closed Varde Harbour in 1990 after a strike.'],
    ['news in progress', 'Nordic Line is now heading for Varde Harbour, which Denmark closed in 1990.'],
    ['complaints without a holder', 'There were complaints about Nordic Line after Denmark closed Varde Harbour in 1990.'],
    ['a possessive before the name', 'His brother founded Nordic Line in 1874.'],
    ['a voice nobody knows', 'An official said Denmark closed Varde Harbour in 1990.'],
  ])('unfit, %s', async (_, source) => expect(await isFit(source)).toBe(false));
});

describe('brackets that are not needed, or could be wrong', () => {
  test.each([
    ['The May 1 Committee has its seat in Varde.', 'The May 1 Committee has its seat in Varde.'],
    ['Bea Holm runs the port. Ole Lind owns a ship. "It is closed," he said.', '"It is closed," he [Ole Lind] said.'],
  ])('%s', async (source, text) => expect(await lastOf(source)).toBe(text));

  test('a full name stands once in a list, and always where two share it', async () => {
    const of = async (source: string) => {
      const v = await view(source);
      return v.reading.sentences.slice(1).flatMap((s) => spanStatement(v, s.start, s.end) ?? []);
    };
    const actor = (name: string) => ({ id: name, name, kind: 'person' }) as Actor;
    const list = await of('Bea Holm runs the port. Holm closed it in May 2024. Later Holm opened the port.');
    const once = nameOnce(list, [actor('Bea Holm')]);
    expect(once.map(statementText)).toEqual(['Holm [Bea Holm] closed it in May 2024.', 'Later Holm opened the port.']);
    expect(statementEvidence(once[1] ?? ({} as Statement)).map((e) => e.quote)).toEqual(['Later Holm opened the port.']);
    expect(nameOnce(list, [actor('Bea Holm'), actor('Ida Holm')]).map(statementText)[1]).toBe('Later Holm [Bea Holm] opened the port.');
  });
});

describe('a pronoun inside a passage that will stand alone', () => {
  test.each([
    ['Bea Holm runs the port. Prosecutors say that she took money.', 'Prosecutors say that she [Bea Holm] took money.'],
    [
      'Bea Holm runs the port.\n\nThe board dropped the charges against her in May 2024.',
      'The board dropped the charges against her [Bea Holm] in May 2024.',
    ],
    ['Bea Holm runs the port. The girl died after she drank from it.', 'The girl died after she drank from it.'],
    ['Bea Holm runs the port with Ida Voss. Prosecutors say that she took money.', 'Prosecutors say that she took money.'],
    ['Bea Holm runs the port. The board praised her work.', 'The board praised her work.'],
  ])('%s', async (source, statement) => expect(await lastOf(source, true)).toBe(statement));
});
