import type { Block, Inline, Note } from '../../../src/model/note.ts';

const text = (words: string): Inline => ({ kind: 'text', text: words });
const cite = (number: number): Inline => ({ kind: 'citation', number, passage: `p${number}`, source: 'S1', preview: 'a passage' });

export const paragraph = (...content: Inline[]): Block => ({ kind: 'paragraph', tone: 'body', content });
const vocabulary = [
  'the',
  'committee',
  'considered',
  'international',
  'river',
  'agreements',
  'in',
  'detail',
  'and',
  'postponed',
  'every',
  'decision',
  'until',
  'spring',
];
/** As many words as asked for, in an order that does not repeat soon. */
export const words = (n: number): string =>
  Array.from({ length: n }, (_, i) => vocabulary[(i * i + 5 * i + Math.floor(i / 13)) % vocabulary.length]).join(' ');

const everyInline: Inline[] = [
  text('Plain words, '),
  { kind: 'strong', content: [text('strong ones')] },
  text(', '),
  { kind: 'emphasis', content: [text('others')] },
  text(', '),
  { kind: 'verbatim', text: 'the office staff', quoted: true },
  text(' '),
  { kind: 'insertion', text: 'of 2021' },
  text(' '),
  { kind: 'cut' },
  text(' '),
  { kind: 'time', edtf: '2024-12-25', text: '25 December 2024' },
  text(' '),
  { kind: 'link', href: 'https://example.org/a/b', content: [text('a page')], print: true },
  text(' '),
  { kind: 'reference', target: 'claims', content: [text('see C1')] },
  text(' '),
  { kind: 'tag', tone: 'alert', text: 'contested' },
  text(' '),
  { kind: 'code', text: 'abcdef0123456789' },
  cite(1),
  { kind: 'break' },
  text('A second line.'),
  cite(2),
];

const scripts = 'Šabāb, Erdoğan, Київ, Ελένη Παπαδοπούλου, محمد الفاتح and 中国.';

/** A note that holds every kind of block and inline once, and the scripts we set. */
export const sampleNote: Note = {
  title: 'Waters of the Šarna',
  language: 'en-GB',
  marking: 'TLP:CLEAR',
  running: 'Waters of the Šarna · edition 1',
  furniture: {
    pageOf: 'Page {page} of {pages}',
    contents: 'Contents',
    skip: 'Skip',
    backTo: 'Back to',
    note: 'Note {number}',
    noteBack: 'Back to note {number}',
    figureTable: 'Table',
  },
  masthead: {
    kicker: 'Briefing note',
    title: 'Waters of the Šarna',
    fields: [
      { label: 'Information as of', value: [text('2 March 2026')] },
      { label: 'Sources', value: [text('two documents')] },
    ],
    statement: [text('Compiled by extraction.')],
  },
  sections: [
    {
      id: 'points',
      heading: 'Key points',
      role: 'plain',
      blocks: [paragraph(...everyInline), paragraph(text(scripts)), paragraph(text(words(90)))],
    },
    {
      id: 'lists',
      heading: 'Lists',
      role: 'plain',
      blocks: [
        { kind: 'paragraph', tone: 'hint', content: [text('A hint.')] },
        { kind: 'list', ordered: false, items: [{ content: [text('A bullet.'), cite(1)] }, { content: [text('Another.')] }] },
        { kind: 'list', ordered: true, items: [{ id: 'i1', content: [text('First.')] }] },
        { kind: 'list', ordered: false, items: [{ label: 'New event', content: [text('Something happened.')] }] },
        { kind: 'fields', rows: [{ label: 'Edition', value: [text('one')] }] },
        { kind: 'paragraph', tone: 'empty', content: [text('Nothing found.')] },
      ],
    },
    {
      id: 'claims',
      heading: 'Claims',
      role: 'contested',
      blocks: [
        {
          kind: 'panel',
          id: 'c1',
          number: 'C1',
          heading: 'Who opened the gates',
          status: [{ kind: 'tag', tone: 'notice', text: 'contested' }],
          sides: [
            {
              label: 'Asserted by',
              entries: [{ holder: [text('Lower Bank')], content: [text('The gates were opened at night.'), cite(3)] }],
            },
            { label: 'Denied by', entries: [{ holder: [text('Upper Bank')], content: [text('No gate was opened.'), cite(4)] }] },
          ],
          footer: [text('Every source addresses it.')],
        },
        {
          kind: 'figure',
          id: 'f1',
          caption: 'Who says what',
          alternative: 'Lower Bank asserts, Upper Bank denies.',
          table: 't1',
          chart: {
            kind: 'matrix',
            columns: ['C1'],
            rows: [
              { label: 'Lower Bank', cells: ['asserts'] },
              { label: 'Upper Bank', cells: ['denies'] },
            ],
          },
        },
        {
          kind: 'table',
          id: 't1',
          caption: 'Numbers',
          columns: [
            { head: 'Date', weight: 1, align: 'start', rowHead: true },
            { head: 'Statement', weight: 3, align: 'start', rowHead: false },
            { head: 'Killed', weight: 1, align: 'end', rowHead: false },
          ],
          rows: [
            {
              id: 'r1',
              group: 'Flood',
              cells: [[{ kind: 'time', edtf: '2024', text: '2024' }], [text('A flood.'), cite(5)], [text('46')]],
            },
            { id: 'r2', cells: [[text('2025')], [text(words(30))], []] },
          ],
        },
      ],
    },
    {
      id: 'notes',
      heading: 'Notes',
      role: 'register',
      blocks: [
        { kind: 'endnotes', entries: [1, 2, 3, 4, 5].map((n) => ({ number: n, passage: `p${n}`, content: [text(`S1, paragraph ${n}`)] })) },
      ],
    },
  ],
  record: { schema: 'briefing/1', topic: { id: 'sarna' } },
  fileName: '2026-03-02_sarna',
  modified: '2026-03-02',
  style: { pageSize: 'A4', accent: '#1f4e79' },
};
