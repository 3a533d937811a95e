import type { Edition } from '../../src/model/edition.ts';
import type { Actor, Claim, Findings, SourceRecord, Statement } from '../../src/model/findings.ts';
import type { NonEmpty } from '../../src/model/span.ts';
import { sampleFindings } from './findings.ts';

const edition = (id: string, findings: Findings): Edition => ({
  id,
  engine: '0.1.0',
  findings,
  ...(findings.asOf ? { modified: findings.asOf } : {}),
});

/** The sample with other names for its actors, sides, holders and publishers. */
function renamed(id: string, names: readonly string[], more: Partial<Findings['topic']> = {}): Edition {
  const name = (i: number): string => names[i % names.length] ?? '';
  const actors = sampleFindings.actors.map(
    (a, i): Actor => ({
      ...a,
      name: name(i),
      aliases: [name(i + 1), name(i + 2)],
      ...(a.side === undefined ? {} : { side: name(a.side === 'Velmora' ? 0 : 1) }),
    }),
  );
  const claims = sampleFindings.claims.map(
    (c): Claim => ({
      ...c,
      heading: `${name(2)}: ${c.heading}`,
      positions: c.positions.map((p, i) => ({ ...p, holder: name(i) })) as unknown as Claim['positions'],
    }),
  );
  const sources = sampleFindings.sources.map(
    (s, i): SourceRecord => ({
      ...s,
      meta: { ...s.meta, publisher: name(i + 1), author: name(i), title: `${name(i)}: ${s.meta.title ?? ''}` },
    }),
  );
  return edition(id, { ...sampleFindings, topic: { ...sampleFindings.topic, ...more }, actors, claims, sources });
}

const offices = [
  'Joint Standing Committee for the Supervision of Cross-Border Watercourses, Reservoirs and Hydropower Installations',
  'Office of the Special Representative of the Secretary-General for the Lower Vedra Basin and the Adjacent Wetlands',
  'National Confederation of Associations of Smallholders, Tenant Farmers and Agricultural Day Labourers',
  'Ambassador-at-Large Professor Dr Maximiliana Konstantinidou-Wetherspoon of the Upper Vedra',
];

/** Names of offices that run over lines wherever they stand, a long title, a long marking. */
export const longNames = renamed('10a910a910a9', offices, {
  title:
    'The quarrel over the Vedra between the Joint Standing Committee for Cross-Border Watercourses and the Office of the Representative',
  marking: 'For the use of the members of the committee and their staff only; not to be copied, quoted or forwarded without leave',
});

const words = [
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  'Taumatawhakatangihangakoauauotamateaturipukakapikimaungahoronukupokaiwhenuakitanatahu',
  'https://ministry.example/reservoirs/lower-vedra/sluices?gauge=daily&from=2021-11-01&to=2022-04-09',
  'Gesamtwasserbewirtschaftungsübereinkommensänderungsprotokoll',
];

/** Words that no line of a table holds. */
export const longWords = renamed('10d510d510d5', words, { title: `The ${words[3]} and the Vedra` });

const arabic = ['محمد بن عبد الله الفاتح', 'هيئة إدارة نهر فيدرا', 'ذبیح الله مجاهد', 'وزارة المياه والكهرباء', 'צפורה בן־דוד'];

/** Names written from right to left, among them one in a script that no typeface of the PDF has. */
export const rightToLeft = renamed('a4ab1ca4ab1c', arabic, { title: 'نهر فيدرا: the quarrel over the Vedra' });

/** Sections one by one without content, their neighbours full. */
export const someEmpty = edition('e3b7e3b7e3b7', { ...sampleFindings, keyPoints: [], actors: [], claims: [], terms: [], comments: [] });
export const othersEmpty = edition('0e3b0e3b0e3b', {
  ...sampleFindings,
  background: [],
  timeline: [],
  figures: [],
  gaps: [],
  abbreviations: [],
});

/** All that one source alone carries. */
export const oneSource = edition('150c150c150c', only('harbour-post-2022'));

function only(document: string): Findings {
  const its = (s: Statement): boolean => s.parts.every((p) => p.kind !== 'quote' || p.evidence.document === document);
  const claims = sampleFindings.claims.flatMap((c): Claim[] => {
    const [first, ...more] = c.positions.filter((p) => its(p.statement));
    return first && more.length > 0 ? [{ ...c, positions: [first, ...more], addressedBy: [document] }] : [];
  });
  const timeline = sampleFindings.timeline.filter((t) => its(t.statement));
  const listed: NonEmpty<string> = [document];
  return {
    ...sampleFindings,
    topic: { id: 'one-source', title: 'The dam, by one report' },
    asOf: '2022-05-14',
    sources: sampleFindings.sources.filter((s) => s.document === document),
    keyPoints: sampleFindings.keyPoints.filter(its),
    background: sampleFindings.background.filter(its),
    actors: sampleFindings.actors
      .filter((a) => a.documents.includes(document))
      .map((a) => ({ ...a, documents: listed, descriptions: a.descriptions.filter(its), positions: a.positions.filter(its) })),
    timeline: timeline.map((t) => ({ ...t, also: [], differ: false, differIn: [], documents: listed })),
    claims,
    figures: [],
    terms: [],
    abbreviations: [],
    comments: [],
    gaps: [{ kind: 'single-source', text: 'Every statement rests on one document.', documents: listed }],
    evidenceBase: {
      documents: 1,
      publishers: 1,
      languages: ['en'],
      kinds: [{ kind: 'news analysis', count: 1 }],
      published: ['2022-05-14', '2022-05-14'],
      words: 180,
      undated: 0,
      contestedFigures: 0,
      citations: 9,
    },
  };
}
