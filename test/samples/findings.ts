import type { BriefingChange } from '../../src/model/briefing.ts';
import type { Edition } from '../../src/model/edition.ts';
import type { Actor, Claim, FigureRow, Findings, Gap, Position, Statement, TimelineEntry } from '../../src/model/findings.ts';
import type { NonEmpty } from '../../src/model/span.ts';
import { shortHash } from '../../src/text/hash.ts';
import { sampleArticles } from './articles.ts';
import { say } from './say.ts';

const post = 'harbour-post-2022';
const wire = 'meridian-wire-2024';
const record = 'the-lowland-record-2025';
const capital = 'capital-observer-2026';
const institute = 'delta-institute-undated';
const digest = 'digest-of-interview';

/** All sources but those that do not address a claim. */
const but = (...silent: string[]): string[] => sampleArticles.map((a) => a.document).filter((d) => !silent.includes(d));

const holds = (holder: string, stance: Position['stance'], statement: Statement, more: Partial<Position> = {}): Position => ({
  holder,
  stance,
  statement,
  earlier: false,
  ...more,
});

const actors: readonly Actor[] = [
  {
    id: 'velmora',
    name: 'Velmora',
    kind: 'state',
    side: 'Velmora',
    party: true,
    aliases: ['Velmoran government', 'Velmoran officials'],
    mentions: 14,
    documents: [post, wire, record, capital],
    quoted: false,
    lastMention: '2026-02-28',
    weight: 90,
    descriptions: [],
    positions: [say(wire, 'Velmora has accused Karsia of using the river as a weapon.')],
  },
  {
    id: 'karsia',
    name: 'Karsia',
    kind: 'state',
    side: 'Karsia',
    party: true,
    aliases: [],
    mentions: 16,
    documents: [post, wire, record, capital],
    quoted: true,
    lastMention: '2026-02-28',
    weight: 95,
    descriptions: [],
    positions: [say(wire, 'Karsia called the charge "a fairy tale for the harvest festival".')],
  },
  {
    id: 'anwar-sabab',
    name: 'Anwar Šabāb',
    kind: 'person',
    side: 'Velmora',
    party: true,
    aliases: ['Šabāb'],
    mentions: 3,
    documents: [post, capital],
    quoted: true,
    lastMention: '2026-02-28',
    weight: 60,
    descriptions: [say(post, 'the Velmoran water minister'), say(capital, 'who led the water ministry until last year [+2025]')],
    positions: [say(post, '"Every litre they hold back is a litre of bread," said Anwar Šabāb')],
  },
  {
    id: 'muhammad-al-fatih',
    name: 'محمد الفاتح',
    kind: 'person',
    side: 'Velmora',
    party: true,
    aliases: [],
    mentions: 1,
    documents: [capital],
    quoted: true,
    lastMention: '2026-02-28',
    weight: 30,
    descriptions: [say(capital, 'the spokesman of its interior ministry')],
    positions: [say(capital, '"There are gendarmes there, as there have been for a hundred years,"')],
  },
  {
    id: 'elif-erdogan',
    name: 'Elif Erdoğan',
    kind: 'person',
    side: 'Karsia',
    party: true,
    aliases: ['Erdoğan'],
    mentions: 3,
    documents: [post, digest],
    quoted: true,
    lastMention: '2026-02-27',
    weight: 55,
    descriptions: [say(post, 'who heads the Karsian River Authority (KRA)')],
    positions: [say(post, 'the reservoir "gives back in summer what it stores in spring".')],
  },
  {
    id: 'kra',
    name: 'Karsian River Authority',
    kind: 'government body',
    side: 'Karsia',
    party: true,
    aliases: ['KRA'],
    mentions: 4,
    documents: [post, wire, capital],
    quoted: false,
    lastMention: '2026-02-28',
    weight: 58,
    descriptions: [],
    positions: [say(capital, 'The KRA said it had flooded 300 hectares of pasture.')],
  },
  {
    id: 'jovan-petrov',
    name: 'Jovan Petrov-Hâncu',
    kind: 'person',
    side: 'Karsia',
    party: true,
    aliases: [],
    mentions: 1,
    documents: [capital],
    quoted: false,
    lastMention: '2026-02-28',
    weight: 20,
    descriptions: [say(capital, 'The prime minister of Karsia')],
    positions: [],
  },
  {
    id: 'vedra-commission',
    name: 'Vedra Commission',
    kind: 'organisation',
    party: true,
    aliases: ['the commission', 'the river commission'],
    mentions: 3,
    documents: [record],
    quoted: false,
    lastMention: '2025-03',
    weight: 18,
    descriptions: [],
    positions: [],
  },
  {
    id: 'eleni',
    name: 'Ελένη Παπαδοπούλου',
    kind: 'person',
    party: false,
    aliases: [],
    mentions: 2,
    documents: [wire, institute],
    quoted: false,
    lastMention: '2024-12-27~',
    weight: 25,
    descriptions: [say(wire, 'a hydrologist at the Delta Institute')],
    positions: [],
  },
];

const entry = (
  date: string,
  dateBasis: TimelineEntry['dateBasis'],
  statement: Statement,
  document: string,
  more: Partial<TimelineEntry> = {},
): TimelineEntry => ({
  id: `t-${shortHash(date + statement.id).slice(0, 8)}`,
  date,
  dateBasis,
  statement,
  scheduled: false,
  also: [],
  differ: false,
  differIn: [],
  documents: [document],
  actors: [],
  weight: 10,
  ...more,
});

const timeline: readonly TimelineEntry[] = [
  entry('1911', 'stated', say(post, 'Karsia and Velmora have shared the Vedra river since a treaty signed in 1911 [...]'), post),
  entry('1998', 'stated', say(post, 'Construction of the Sarnath dam began in 1998 and stopped twice [...]'), post),
  entry('2004-03', 'stated', say(post, '[...] a landslide that killed 31 workers in March 2004.'), post),
  entry('2019', 'stated', say(record, 'the decision of Velmora to leave the river commission in 2019.'), record, { weight: 12 }),
  entry('2021-11', 'stated', say(post, 'In November 2021, the two governments agreed to exchange daily readings [...]'), post),
  entry(
    '2022-04-09',
    'resolved',
    say(
      post,
      'On April 9 [+2022] [...] Karsia closed the lower sluices for the first time, leaving some 40 villages without water for three days, according to village elders.',
    ),
    post,
  ),
  entry(
    '2024-12-23~',
    'resolved',
    say(
      wire,
      'The lower sluices of the Sarnath dam were closed on Monday [+about 23 December 2024] [...] for the second time in three years, Velmoran officials said [...]',
    ),
    wire,
    {
      also: [say(wire, 'Village elders spoke of at least 60 missing.')],
      differ: true,
      differIn: ['figure'],
      weight: 30,
    },
  ),
  entry('2025-03', 'reported', say(record, 'Velmora, for its part, says that it was locked out of the meetings.'), record, { weight: 4 }),
  entry(
    '2025-10',
    'stated',
    say(capital, 'The prime minister of Karsia, Jovan Petrov-Hâncu, was re-elected in October 2025 on a promise to finish the dam.'),
    capital,
  ),
  entry('2026-02-24', 'stated', say(digest, '[...] the engineers had asked for the opening on 24 February 2026 [...]'), digest),
  entry(
    '2026-02-22/2026-02-28',
    'resolved',
    say(
      capital,
      'This week [+22–28 February 2026] Karsia opened all eight sluices of the Sarnath dam without notice and troops of both countries faced each other across the river.',
    ),
    capital,
    {
      also: [say(digest, 'In an interview Elif Erdoğan said the engineers had asked for the opening on 24 February 2026')],
      documents: [capital, digest],
      weight: 40,
      differ: true,
      differIn: ['date'],
    },
  ),
  entry(
    '2026-02-27',
    'resolved',
    say(
      capital,
      '"There are gendarmes there, as there have been for a hundred years," محمد الفاتح, the spokesman of its interior ministry, said on Friday [+27 February 2026].',
    ),
    capital,
  ),
  entry('2026-03', 'stated', say(digest, 'She [+Elif Erdoğan] said a second opening was planned for the end of March 2026.'), digest, {
    scheduled: true,
  }),
  entry('2026-05-15', 'stated', say(capital, 'Velmora would bring the matter before the regional court on 15 May 2026.'), capital, {
    scheduled: true,
  }),
];

const claim = (
  id: string,
  kind: Claim['kind'],
  status: Claim['status'],
  heading: string,
  rule: string,
  positions: NonEmpty<Position>,
  more: Partial<Claim> = {},
): Claim => ({
  id,
  kind,
  status,
  heading,
  rule,
  positions,
  addressedBy: but(),
  weight: 10,
  ...more,
});

const claims: readonly Claim[] = [
  claim(
    'c-flow',
    'denial',
    'contested',
    'Does the dam reduce the flow?',
    'denial-verb',
    [
      holds('Velmora', 'asserts', say(post, 'Velmora says the dam takes water that belongs to its farmers.'), { actor: 'velmora' }),
      holds(
        'Anwar Šabāb',
        'asserts',
        say(post, '"Every litre they hold back is a litre of bread," said Anwar Šabāb, the Velmoran water minister.'),
        { actor: 'anwar-sabab' },
      ),
      holds('Karsia', 'denies', say(post, 'Karsia denies that the dam reduces the flow.'), { actor: 'karsia' }),
      holds(
        'Elif Erdoğan',
        'denies',
        say(
          post,
          'Elif Erdoğan, who heads the Karsian River Authority (KRA), said the reservoir "gives back in summer what it stores in spring".',
        ),
        { actor: 'elif-erdogan' },
      ),
      holds(
        'Delta Institute',
        'differs',
        say(institute, 'Whether the dam or the climate explains the fall cannot be said from the readings alone.'),
      ),
    ],
    { addressedBy: but(record, capital, digest), weight: 40 },
  ),
  claim(
    'c-soldiers',
    'denial',
    'contested',
    'Velmoran soldiers on the bank',
    'denial-verb',
    [
      holds('Capital Observer', 'asserts', say(capital, '[...] troops of both countries faced each other across the river.')),
      holds('Velmora', 'denies', say(capital, 'Velmora denied that it had sent soldiers to the bank.'), { actor: 'velmora' }),
    ],
    { addressedBy: but(digest), weight: 36 },
  ),
  claim(
    'c-dead',
    'figures',
    'contested',
    'People killed by the flood of December 2024',
    'rival-figures',
    [
      holds('Velmora', 'asserts', say(wire, 'Velmora put the number of dead at 46, including women and children.'), {
        actor: 'velmora',
        figure: '46',
      }),
      holds('Karsian River Authority', 'differs', say(wire, 'The Karsian River Authority said that nine people had died.'), {
        actor: 'kra',
        figure: 'nine',
      }),
    ],
    { weight: 35 },
  ),
  claim(
    'c-weapon',
    'characterisation',
    'contested',
    '“using the river as a weapon”',
    'denial-verb',
    [
      holds('Velmora', 'asserts', say(wire, 'Velmora has accused Karsia of using the river as a weapon.'), { actor: 'velmora' }),
      holds('Karsia', 'denies', say(wire, 'Karsia called the charge "a fairy tale for the harvest festival".'), { actor: 'karsia' }),
    ],
    { addressedBy: but(post, record, institute, digest), weight: 30 },
  ),
  claim(
    'c-why',
    'accounts',
    'contested',
    'Why the sluices were opened',
    'rival-purposes',
    [
      holds('Karsia', 'asserts', say(capital, 'Karsia said the opening was needed to protect the dam after heavy rain.'), {
        actor: 'karsia',
      }),
      holds('Velmora', 'differs', say(capital, 'Velmora said it was punishment.'), { actor: 'velmora' }),
      holds(
        'Elif Erdoğan',
        'asserts',
        say(
          digest,
          'In an interview Elif Erdoğan said the engineers had asked for the opening on 24 February 2026 and that nobody in the government had given an order.',
        ),
        { actor: 'elif-erdogan' },
      ),
    ],
    { weight: 29 },
  ),
  claim(
    'c-cause',
    'cause',
    'contested',
    'Cause of the dispute',
    'rival-causes',
    [
      holds('Experts', 'asserts', say(post, 'Experts said the root of the dispute is the lack of any shared gauge on the river.')),
      holds(
        'The Lowland Record',
        'differs',
        say(record, 'The immediate cause of the quarrel was the decision of Velmora to leave the river commission in 2019.'),
        { asOf: '2025-03' },
      ),
    ],
    { weight: 25 },
  ),
  claim(
    'c-area',
    'figures',
    'not-comparable',
    'Land flooded in February 2026',
    'rival-figures',
    [
      holds(
        'Velmoran agriculture ministry',
        'asserts',
        say(capital, 'The opening flooded 1,500 to 2,000 hectares of farmland, the Velmoran agriculture ministry said.'),
        { figure: '1,500 to 2,000 hectares' },
      ),
      holds('Karsian River Authority', 'differs', say(capital, 'The KRA said it had flooded 300 hectares of pasture.'), {
        actor: 'kra',
        figure: '300 hectares',
      }),
    ],
    { weight: 22 },
  ),
  claim(
    'c-left',
    'accounts',
    'contested',
    'How Velmora came to leave the commission',
    'rival-endings',
    [
      holds(
        'The Lowland Record',
        'asserts',
        say(record, 'The immediate cause of the quarrel was the decision of Velmora to leave the river commission in 2019.'),
      ),
      holds('Velmora', 'denies', say(record, 'Velmora, for its part, says that it was locked out of the meetings.'), { actor: 'velmora' }),
    ],
    { weight: 20 },
  ),
  claim(
    'c-outlook',
    'forecast',
    'possible',
    'Outlook for a settlement in 2026',
    'opposed-outlooks',
    [
      holds('Analysts', 'asserts', say(capital, 'Analysts said a settlement was unlikely this year [+2026].')),
      holds('Others', 'differs', say(capital, 'Others said the court would force one by the autumn.')),
    ],
    { weight: 8 },
  ),
];

const figures: readonly FigureRow[] = [
  {
    id: 'f-dead',
    event: 'Flood of December 2024',
    metric: 'people killed',
    comparable: true,
    values: [
      {
        printed: '46',
        low: 46,
        high: 46,
        holder: 'Velmora',
        asOf: '2024-12-27~',
        statement: say(wire, 'Velmora put the number of dead at 46, including women and children.'),
      },
      {
        printed: 'nine',
        low: 9,
        high: 9,
        holder: 'Karsian River Authority',
        asOf: '2024-12-27~',
        statement: say(wire, 'The Karsian River Authority said that nine people had died.'),
      },
    ],
  },
  {
    id: 'f-missing',
    event: 'Flood of December 2024',
    metric: 'people missing',
    comparable: false,
    why: 'one claimant; missing is not killed',
    values: [
      { printed: 'at least 60', low: 60, holder: 'village elders', statement: say(wire, 'Village elders spoke of at least 60 missing.') },
    ],
  },
  {
    id: 'f-area',
    event: 'Opening of February 2026',
    metric: 'land flooded',
    comparable: false,
    why: 'farmland and pasture are different measures',
    values: [
      {
        printed: '1,500 to 2,000 hectares',
        low: 1500,
        high: 2000,
        holder: 'Velmoran agriculture ministry',
        asOf: '2026-02-28',
        statement: say(capital, 'The opening flooded 1,500 to 2,000 hectares of farmland, the Velmoran agriculture ministry said.'),
      },
      {
        printed: '300 hectares',
        low: 300,
        high: 300,
        holder: 'Karsian River Authority',
        asOf: '2026-02-28',
        statement: say(capital, 'The KRA said it had flooded 300 hectares of pasture.'),
      },
    ],
  },
];

const gaps: readonly Gap[] = [
  { kind: 'undated-source', text: 'One source has no date of publication; relative dates in it stay unresolved.', documents: [institute] },
  { kind: 'approximate-date', text: 'One source is dated approximately.', documents: [wire] },
  { kind: 'no-coverage', text: 'No source was published between April 2025 and January 2026.' },
  { kind: 'never-quoted', text: 'Jovan Petrov-Hâncu is written about and never quoted.', documents: [capital] },
  { kind: 'single-source', text: '11 of 14 dated events rest on one source.' },
  { kind: 'no-reply', text: 'No reply of Karsia to the number of missing was found.', documents: [wire] },
];

export const sampleFindings: Findings = {
  topic: {
    id: 'vedra-river',
    title: 'Karsia, Velmora and the Sarnath dam',
    scope: 'The dispute over the water of the Vedra since 1998.',
    marking: 'TLP:CLEAR',
    corrections: 'corrections@desk.example',
    cadence: 'P7D',
  },
  asOf: '2026-02-28',
  covers: ['1911', '2026-02-28'],
  sources: sampleArticles.map((a) => ({ document: a.document, meta: a.meta, words: a.words, sha256: a.sha256 })),
  keyPoints: [
    say(
      capital,
      'This week [+22–28 February 2026] Karsia opened all eight sluices of the Sarnath dam without notice and troops of both countries faced each other across the river.',
    ),
    say(capital, 'Karsia said the opening was needed to protect the dam after heavy rain. Velmora said it was punishment.'),
    say(
      wire,
      'Velmora put the number of dead at 46, including women and children. The Karsian River Authority said that nine people had died.',
    ),
    say(post, 'Experts said the root of the dispute is the lack of any shared gauge on the river.'),
  ],
  background: [
    say(
      post,
      'Karsia and Velmora have shared the Vedra river since a treaty signed in 1911, which neither parliament has ever ratified in full.',
    ),
    say(record, 'The commission, known as the Vedra Commission, had met every year since 1957.'),
    say(
      post,
      'Construction of the Sarnath dam began in 1998 and stopped twice, first for lack of money and then after a landslide that killed 31 workers in March 2004.',
    ),
    say(institute, 'The mean flow at the border fell by 12 per cent between 1998 and 2018.'),
    say(post, 'In November 2021, the two governments agreed to exchange daily readings, but the exchange lasted less than a month.'),
    say(wire, 'Velmora has accused Karsia of using the river as a weapon.'),
  ],
  actors,
  timeline,
  claims,
  figures,
  terms: [
    {
      referent: 'Karsian River Authority',
      labels: [
        { label: 'Karsian River Authority (KRA)', documents: [post] },
        { label: 'the KRA', documents: [capital] },
      ],
    },
    {
      referent: 'Opening of February 2026',
      labels: [
        { label: 'the opening', documents: [capital, digest] },
        { label: 'punishment', documents: [capital] },
      ],
    },
  ],
  abbreviations: [{ short: 'KRA', long: 'Karsian River Authority', documents: [post, capital] }],
  comments: [
    {
      text: 'The gauges matter more than the speeches; see the institute’s note on method.',
      by: 'H. Lindqvist, desk officer',
      date: '2026-03-02',
    },
  ],
  gaps,
  evidenceBase: {
    documents: 6,
    publishers: 6,
    languages: ['en'],
    kinds: [
      { kind: 'news analysis', count: 2 },
      { kind: 'news report', count: 1 },
      { kind: 'opinion', count: 1 },
      { kind: 'report', count: 1 },
      { kind: 'digest', count: 1 },
    ],
    published: ['2022-05-14', '2026-02-28'],
    words: 610,
    undated: 1,
    largest: { publisher: 'Capital Observer', share: 34 },
    contestedFigures: 2,
    citations: 41,
  },
};

export const sampleChanges: readonly BriefingChange[] = [
  {
    kind: 'new event',
    text: 'This week [22–28 February 2026] Karsia opened all eight sluices of the Sarnath dam without notice and troops of both countries faced each other across the river.',
  },
  { kind: 'newly contested', text: 'Why the sluices were opened', target: 'c-why' },
  { kind: 'figure revised', text: 'People killed by the flood of December 2024 (Velmora): 44 to 46', target: 'f-dead' },
  { kind: 'source added', text: 'Digest: the KRA on the opening of the sluices' },
];

export const sampleEdition: Edition = {
  id: '7f3a91c2e04b',
  number: 3,
  previous: '51cd0e9a77f2',
  engine: '0.1.0',
  findings: sampleFindings,
  changes: sampleChanges,
  modified: '2026-02-28',
};
