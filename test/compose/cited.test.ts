import { describe, expect, test } from 'vitest';
import { citedStart, citedStatement } from '../../src/compose/cited.ts';
import { contextOf } from '../../src/compose/context.ts';
import type { Statement } from '../../src/model/findings.ts';
import type { Inline } from '../../src/model/note.ts';
import { sampleEdition, sampleFindings } from '../samples/findings.ts';
import { templates } from '../samples/notes.ts';
import { say } from '../samples/say.ts';

const printed = (statement: Statement): string => {
  const edition = { ...sampleEdition, findings: { ...sampleFindings, keyPoints: [statement], background: [] } };
  const words = (inline: Inline): string =>
    inline.kind === 'citation'
      ? `[${inline.number}]`
      : inline.kind === 'cut'
        ? '[...]'
        : inline.kind === 'insertion'
          ? `<${inline.text}>`
          : 'text' in inline
            ? inline.text
            : '';
  return citedStatement(contextOf(edition, templates.brief, {}), statement)
    .map(words)
    .join('');
};
const post = 'harbour-post-2022';
const both = (a: Statement, b: Statement): Statement => ({ id: 'both', parts: [...a.parts, { kind: 'cut' }, ...b.parts] });

describe('a number stands behind the words that rest on it', () => {
  test('one passage: at the end', () =>
    expect(printed(say(post, 'Karsia denies that the dam reduces the flow.'))).toBe('Karsia denies that the dam reduces the flow.[1]'));
  test('a passage with a cut inside is one passage', () =>
    expect(printed(say(post, 'On April 9 [+2022] [...] Karsia closed the lower sluices'))).toBe(
      'On April 9 <2022> [...] Karsia closed the lower sluices[1]',
    ));
  test('two sources: each behind its own words, the cut between them', () =>
    expect(
      printed(
        both(
          say('meridian-wire-2024', 'Village elders spoke of at least 60 missing.'),
          say('capital-observer-2026', 'Velmora said it was punishment.'),
        ),
      ),
    ).toBe('Village elders spoke of at least 60 missing.[1] [...] Velmora said it was punishment.[2]'));
  test('a clarification at the end of a passage stays before its number', () =>
    expect(
      printed(
        both(
          say('meridian-wire-2024', 'Village elders spoke of at least 60 missing. [+2024]'),
          say('capital-observer-2026', 'Velmora said it was punishment.'),
        ),
      ),
    ).toBe('Village elders spoke of at least 60 missing. <2024>[1] [...] Velmora said it was punishment.[2]'));
  test('a cut at the end stays before the number', () =>
    expect(printed(say(post, 'Construction of the Sarnath dam began in 1998 [...]'))).toBe(
      'Construction of the Sarnath dam began in 1998 [...][1]',
    ));
  test('quotations are told apart from the words around them', () => {
    const statement = say(post, '"Every litre they hold back is a litre of bread," said Anwar Šabāb');
    const quoted = citedStatement(contextOf(sampleEdition, templates.brief, {}), statement).flatMap((i) =>
      i.kind === 'verbatim' && i.quoted ? [i.text] : [],
    );
    expect(quoted).toEqual(['"Every litre they hold back is a litre of bread,"']);
  });
});

describe('behind a number stands what its reader has not before him yet', () => {
  const statement = say(post, 'Karsia denies that the dam reduces the flow.');
  const context = contextOf(sampleEdition, templates.brief, {});
  const previews = (inlines: readonly Inline[]): string[] => inlines.flatMap((i) => (i.kind === 'citation' ? [i.preview] : []));
  test('printed to its end: its place', () => expect(previews(citedStart(context, statement, 25)).join()).toMatch(/, para\. \d+$/u));
  test('cut short: its words too', () =>
    expect(previews(citedStart(context, statement, 3)).join()).toContain('Karsia denies that the dam reduces the flow'));
  test('cut short, but shown beside it: its place', () =>
    expect(previews(citedStart(context, statement, 3, context.citations.of(statement))).join()).toMatch(/, para\. \d+$/u));
});
