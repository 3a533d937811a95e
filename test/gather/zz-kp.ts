import { readdirSync, readFileSync } from 'node:fs';
import { contribute } from '../../src/gather/contribute.ts';
import { gather } from '../../src/gather/gather.ts';
import { ingestDocument } from '../../src/ingest/document.ts';
import { parseTopic } from '../../src/ingest/topic.ts';
import { read } from '../../src/read/read.ts';
import { statementText } from '../../src/text/statement.ts';

for (const t of process.argv.slice(2)) {
  const dir = `/tmp/editor/topics/${t}`;
  const topic = (parseTopic(readFileSync(`${dir}/topic.yaml`, 'utf8')) as any).value.topic;
  const cs = [];
  for (const f of readdirSync(`${dir}/documents`).sort()) {
    const a: any = await ingestDocument({
      document: f.replace('.md', ''),
      ending: 'md',
      source: readFileSync(`${dir}/documents/${f}`, 'utf8'),
    } as any);
    const article = a.value?.article;
    if (!article) continue;
    cs.push(
      contribute(
        article,
        read({ document: article.document, text: article.text, paragraphs: article.paragraphs, published: article.meta.published } as any),
      ),
    );
  }
  const f = gather(topic, cs);
  console.log('=====', topic.title);
  console.log('KEY');
  for (const k of f.keyPoints) console.log('  -', statementText(k).slice(0, 330));
  console.log('BACK');
  for (const k of f.background) console.log('  -', statementText(k).slice(0, 260));
  if (process.env.TL) {
    console.log('TIME');
    for (const e of [...f.timeline].filter((e) => e.weight >= Number(process.env.TL)))
      console.log(
        '  -',
        e.date,
        e.dateBasis[0],
        e.scheduled ? 'S' : '',
        e.weight.toFixed(2),
        e.documents.length,
        '|',
        statementText(e.statement).slice(0, 230),
      );
  }
}
