import type { Article, ArticleMeta } from '../../src/model/article.ts';
import { shortHash } from '../../src/text/hash.ts';

/** Six invented reports on an invented quarrel over a dam: every feature of a note, no real person, no real event. */
interface Draft {
  readonly document: string;
  readonly meta: ArticleMeta;
  readonly paragraphs: readonly string[];
}

const drafts: readonly Draft[] = [
  {
    document: 'harbour-post-2022',
    meta: {
      title: 'Upstream and downstream: how the Sarnath dam divided two neighbours',
      publisher: 'Harbour Post',
      publisherCertainty: 'confirmed',
      author: 'Maren Oduya',
      published: '2022-05-14',
      retrieved: '2026-03-02',
      url: 'https://harbour-post.example/world/2022/05/14/upstream-and-downstream',
      language: 'en',
      kind: 'news analysis',
    },
    paragraphs: [
      'Karsia and Velmora have shared the Vedra river since a treaty signed in 1911, which neither parliament has ever ratified in full.',
      'Construction of the Sarnath dam began in 1998 and stopped twice, first for lack of money and then after a landslide that killed 31 workers in March 2004.',
      'Velmora says the dam takes water that belongs to its farmers. "Every litre they hold back is a litre of bread," said Anwar Šabāb, the Velmoran water minister.',
      'Karsia denies that the dam reduces the flow. Elif Erdoğan, who heads the Karsian River Authority (KRA), said the reservoir "gives back in summer what it stores in spring".',
      'Experts said the root of the dispute is the lack of any shared gauge on the river.',
      'In November 2021, the two governments agreed to exchange daily readings, but the exchange lasted less than a month.',
      'On April 9, Karsia closed the lower sluices for the first time, leaving some 40 villages without water for three days, according to village elders.',
    ],
  },
  {
    document: 'meridian-wire-2024',
    meta: {
      title: 'Sluices closed again as talks on Vedra falter',
      publisher: 'Meridian Wire',
      author: 'Володимир Гнатюк',
      published: '2024-12-27~',
      retrieved: '2026-03-02',
      url: 'https://meridian-wire.example/a/81823',
      language: 'en',
      kind: 'news report',
    },
    paragraphs: [
      'The lower sluices of the Sarnath dam were closed on Monday for the second time in three years, Velmoran officials said, and a flood of mud swept through the border town of Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch-on-Vedra when they were reopened.',
      'Velmora put the number of dead at 46, including women and children. The Karsian River Authority said that nine people had died.',
      'Village elders spoke of at least 60 missing.',
      'Velmora has accused Karsia of using the river as a weapon. Karsia called the charge "a fairy tale for the harvest festival".',
      'Ελένη Παπαδοπούλου, a hydrologist at the Delta Institute, said both sides were quoting figures from gauges that had not been calibrated since 2009.',
    ],
  },
  {
    document: 'the-lowland-record-2025',
    meta: {
      title: 'A river, two maps and a very long memory',
      publisher: 'The Lowland Record',
      publisherCertainty: 'probable',
      published: '2025-03',
      language: 'en',
      kind: 'opinion',
    },
    paragraphs: [
      'Karsia has always been the reasonable party on the Vedra, and the record of the past twenty years shows it.',
      'The immediate cause of the quarrel was the decision of Velmora to leave the river commission in 2019.',
      'The commission, known as the Vedra Commission, had met every year since 1957.',
      'Velmora, for its part, says that it was locked out of the meetings.',
    ],
  },
  {
    document: 'capital-observer-2026',
    meta: {
      title: 'Karsia opens the sluices at dawn, and troops face each other across the Vedra',
      publisher: 'Capital Observer',
      publisherCertainty: 'confirmed',
      author: 'Ines Kallio and Tomás Ó Briain',
      published: '2026-02-28',
      retrieved: '2026-03-01',
      url: 'https://capital-observer.example/2026/feb/28/karsia-velmora-vedra-troops',
      language: 'en',
      kind: 'news analysis',
    },
    paragraphs: [
      'This week Karsia opened all eight sluices of the Sarnath dam without notice and troops of both countries faced each other across the river.',
      'Velmora denied that it had sent soldiers to the bank. "There are gendarmes there, as there have been for a hundred years," محمد الفاتح, the spokesman of its interior ministry, said on Friday.',
      'Anwar Šabāb, who led the water ministry until last year, said Velmora would bring the matter before the regional court on 15 May 2026.',
      'Karsia said the opening was needed to protect the dam after heavy rain. Velmora said it was punishment.',
      'The opening flooded 1,500 to 2,000 hectares of farmland, the Velmoran agriculture ministry said. The KRA said it had flooded 300 hectares of pasture.',
      'Analysts said a settlement was unlikely this year. Others said the court would force one by the autumn.',
      'The prime minister of Karsia, Jovan Petrov-Hâncu, was re-elected in October 2025 on a promise to finish the dam.',
    ],
  },
  {
    document: 'delta-institute-undated',
    meta: {
      title: 'Gauging the Vedra: a note on method',
      publisher: 'Delta Institute',
      author: 'Ελένη Παπαδοπούλου',
      language: 'en',
      kind: 'report',
    },
    paragraphs: [
      'The mean flow at the border fell by 12 per cent between 1998 and 2018.',
      'Whether the dam or the climate explains the fall cannot be said from the readings alone.',
    ],
  },
  {
    document: 'digest-of-interview',
    meta: {
      title: 'Digest: the KRA on the opening of the sluices',
      publisher: 'Backgrounder sample desk',
      published: '2026-02-27',
      language: 'en',
      kind: 'digest',
      digestOf: {
        title: '„Wir mussten öffnen“',
        publisher: 'Radio Karsia',
        publisherCertainty: 'probable',
        author: 'D. Weiß',
        published: '2026-02-26',
        url: 'https://radio-karsia.example/interview/4711?lang=de&part=2',
      },
    },
    paragraphs: [
      'In an interview Elif Erdoğan said the engineers had asked for the opening on 24 February 2026 and that nobody in the government had given an order.',
      'She said a second opening was planned for the end of March 2026.',
    ],
  },
];

/** A draft as `ingest` would hand it on: paragraphs joined by an empty line, spans into the joined text. */
function article(draft: Draft): Article {
  const text = draft.paragraphs.join('\n\n');
  let at = 0;
  const paragraphs = draft.paragraphs.map((p) => {
    const span = [at, at + p.length] as const;
    at += p.length + 2;
    return span;
  });
  const digits = [1, 2, 3, 4, 5, 6]
    .map((n) => shortHash(`${n}${text}`))
    .join('')
    .slice(0, 64);
  const sha256 = digits.replace(/[g-z]/gu, (c) => String(c.charCodeAt(0) % 10));
  return { document: draft.document, meta: draft.meta, text, paragraphs, words: text.split(/\s+/u).length, sha256, removed: [] };
}

export const sampleArticles: readonly Article[] = drafts.map(article);
