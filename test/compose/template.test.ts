import { describe, expect, test } from 'vitest';
import { parseTemplate } from '../../src/compose/template.ts';

const good = { name: 'mine', title: 'Mine', sections: [{ section: 'keyPoints', heading: 'In short', items: 3 }] };
const faults = (value: unknown): string[] => {
  const parsed = parseTemplate(typeof value === 'string' ? value : JSON.stringify(value, null, 1), 'mine.json');
  return parsed.ok ? [] : parsed.problems.map((p) => (p.kind === 'bad-input' ? `${p.file}:${p.line} ${p.what}: ${p.mend}` : p.kind));
};

describe('a template file', () => {
  test('a small one is enough; page size, language and accent have defaults', () => {
    const parsed = parseTemplate(JSON.stringify(good), 'mine.json');
    expect(parsed).toMatchObject({ ok: true, value: { pageSize: 'A4', language: 'en', accent: '#1f4e79', phrases: {} } });
  });
  test('broken JSON: file and line', () => {
    expect(faults('{\n  "name": "mine",,\n}')).toEqual([
      'mine.json:2 this is no valid JSON: look for a missing comma, quotation mark or bracket on this line or the one before',
    ]);
  });
  test('an unknown section names those that exist', () => {
    const [fault] = faults({ ...good, sections: [{ section: 'opinions', heading: 'Opinions' }] });
    expect(fault).toMatch(/^mine\.json:6 \/sections\/0\/section is "opinions": the sections are masthead, keyPoints/u);
  });
  test.each([
    ['a missing title', { name: 'mine', sections: good.sections }, '/title is missing: add "title"'],
    ['an unknown key', { ...good, colour: 'red' }, '/colour is not known: remove it'],
    ['a limit of zero', { ...good, sections: [{ section: 'gaps', heading: 'Gaps', items: 0 }] }, 'leave the section out instead'],
    ['a section twice', { ...good, sections: [good.sections[0], good.sections[0]] }, 'a section is printed once'],
    ['a colour by name', { ...good, accent: 'red' }, 'an accent is a colour as #rrggbb'],
    ['a colour too pale to read', { ...good, accent: '#ffdd00' }, 'cannot be read on white'],
    ['markup in a logo', { ...good, logo: { viewBox: [0, 0, 1, 1], path: 'M0 0"/><script>' } }, 'SVG path data'],
    [
      'a logo that is no picture',
      { ...good, logo: { png: 'crest.png', alt: 'Crest' } },
      '/logo/png is no picture: give it as data:image/png;base64,',
    ],
    [
      'a logo that is no PNG',
      { ...good, logo: { png: 'data:image/png;base64,R0lGODlh', alt: 'Crest' } },
      '/logo/png is no PNG picture: save it anew',
    ],
    ['a picture without words', { ...good, logo: { png: 'crest.png' } }, '/logo/alt is missing'],
    ['a phrase that does not exist', { ...good, phrases: { 'claims.deny': 'x' } }, 'no such phrase'],
    ['a page of another size', { ...good, pageSize: 'A5' }, 'a page is A4 or Letter'],
    ['a list in place of an object', [], 'a template is an object in braces'],
  ])('%s', (_, value, mend) => expect(faults(value).join('\n')).toContain(mend));
});
