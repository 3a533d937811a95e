import { readFileSync } from 'node:fs';
import { contribute } from '../../src/gather/contribute.ts';
import { ingestDocument } from '../../src/ingest/document.ts';
import { read } from '../../src/read/read.ts';
import { statementText } from '../../src/text/statement.ts';

const file = process.argv[2] ?? '';
const src = file === '-' ? readFileSync(0, 'utf8') : readFileSync(file, 'utf8');
const a: any = await ingestDocument({
  document: 'doc',
  ending: 'md',
  source: src.startsWith('---')
    ? src
    : `---\ntitle: ${process.argv[4] ?? 'T'}\npublisher: P\npublished: "${process.argv[3] ?? '2016-06-15'}"\n---\n${src}`,
});
const article = a.value.article;
const r: any = read({ document: 'doc', text: article.text, paragraphs: article.paragraphs, published: article.meta.published });
const t = article.text;
const cut = (s: any) => t.slice(s[0] ?? s.start, s[1] ?? s.end);
for (const n of r.names)
  console.log('NAME', n.kind, '|', t.slice(n.start, n.end), '|', n.refersTo ?? '', n.title ? `[${cut(n.title)}]` : '');
for (const d of r.dates) console.log('DATE', t.slice(d.start, d.end), d.value, d.edtf, d.rule);
for (const at of r.attributions)
  console.log(
    'ATTR',
    at.source.map((x: any) => cut(x)).join('/'),
    '|',
    at.cue?.map ? at.cue.map((x: any) => cut(x)).join('/') : '',
    '|',
    at.holder,
    '|',
    at.content?.map
      ? at.content
          .map((x: any) => cut(x))
          .join(' / ')
          .slice(0, 120)
      : '',
  );
for (const x of r.roles)
  console.log('ROLE', x.kind, '|', t.slice(x.start, x.end), '->', t.slice(r.names[x.name].start, r.names[x.name].end));
const c: any = contribute(article, r);
for (const e of c.events) console.log('EVENT', e.date, e.dateBasis, e.scheduled, e.force, '|', statementText(e.statement));
for (const b of c.background) console.log('BACK', b.year, b.score, '|', statementText(b.statement));
for (const x of c.actors)
  console.log(
    'ACTOR',
    x.name,
    x.kind,
    x.quoted,
    '|',
    x.descriptions.map(statementText).join(' · '),
    '|',
    x.positions.map((p: any) => statementText(p.statement ?? p)).join(' · '),
    '|side',
    x.servesFor,
  );
