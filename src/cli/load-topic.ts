import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { parseTopic } from '../ingest/topic.ts';
import type { Article } from '../model/article.ts';
import type { Outcome, Problem } from '../model/problem.ts';
import type { Topic } from '../model/topic.ts';
import { byText } from '../text/order.ts';
import { endings, isEnding, loadDocument } from './load-document.ts';

/** A topic folder as it was read: what can be used, and what is wrong with the rest. */
export interface LoadedTopic {
  readonly topic: Topic;
  readonly articles: readonly Article[];
  /** Files that could not be used, each with file and mend: the note lists them as gaps. */
  readonly left: readonly Problem[];
  readonly warnings: readonly Problem[];
}

const bad = (file: string, what: string, mend: string): { ok: false; problems: [Problem] } => ({
  ok: false,
  problems: [{ kind: 'bad-input', file, what, mend }],
});

/** topic.yaml and documents/ of a folder. Fails where no note could come of it: no topic, no document, two documents of one name. */
export async function loadTopic(folder: string): Promise<Outcome<LoadedTopic>> {
  const file = join(folder, 'topic.yaml');
  const yaml = await readFile(file, 'utf8').catch(() => undefined);
  if (yaml === undefined) return bad(file, 'there is no such file', 'create it with two lines: "id: my-topic" and "title: My topic"');
  const parsed = parseTopic(yaml, file);
  if (!parsed.ok) return parsed;
  const documents = await loadDocuments(join(folder, 'documents'));
  if (!documents.ok) return documents;
  const { topic, warnings } = parsed.value;
  return { ok: true, value: { topic, ...documents.value, warnings: [...warnings, ...documents.value.warnings] } };
}

async function loadDocuments(folder: string): Promise<Outcome<Omit<LoadedTopic, 'topic'>>> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => !name.startsWith('.')).sort(byText);
  const files = names.map((file) => ({ file, document: basename(file, extname(file)), ending: extname(file).slice(1).toLowerCase() }));
  const usable = files.filter(({ ending }) => isEnding(ending));
  const mend = `put the texts there, each as a file ending in ${endings.map((e) => `.${e}`).join(', ')}`;
  if (usable.length === 0) return bad(folder, 'there is no document', mend);
  const seen = new Map<string, string>();
  for (const { document, file } of usable) {
    const other = seen.get(document);
    if (other)
      return bad(
        join(folder, file),
        `its name without the ending is that of ${other}, and a document's name is its id`,
        'rename one of the two',
      );
    seen.set(document, file);
  }
  const warnings: Problem[] = files
    .filter(({ ending }) => !isEnding(ending))
    .map(({ file }) => ({ kind: 'bad-input', file: join(folder, file), what: 'a file of this kind is not read', mend }));
  const articles: Article[] = [];
  const left: Problem[] = [];
  for (const { file, document, ending } of usable) {
    if (!isEnding(ending)) continue;
    const loaded = await loadDocument(join(folder, file), document, ending);
    if (loaded.ok) articles.push(loaded.value.article);
    else left.push(...loaded.problems);
    if (loaded.ok) warnings.push(...loaded.value.warnings);
  }
  const [first, ...rest] = left;
  if (articles.length === 0 && first) return { ok: false, problems: [first, ...rest] };
  return { ok: true, value: { articles, left, warnings } };
}
