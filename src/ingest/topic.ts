import type { Outcome, Problem } from '../model/problem.ts';
import type { ActorKind, Comment, Keep, NameEntry, Question, SourceEntry, Topic } from '../model/topic.ts';
import {
  dateValue,
  duration,
  type FieldReader,
  type FieldTable,
  identifier,
  languageTag,
  linkPattern,
  listOf,
  oneOf,
  plainText,
  readMap,
  textList,
  webAddress,
  wholeNumber,
} from './topic-fields.ts';
import { checkTogether } from './topic-whole.ts';
import { readYaml } from './yaml-reader.ts';

export interface ParsedTopic {
  readonly topic: Topic;
  readonly warnings: readonly Problem[];
}

const actorKinds: readonly ActorKind[] = [
  'person',
  'state',
  'government body',
  'armed group',
  'organisation',
  'company',
  'place',
  'media',
  'group',
];
const formats = ['rss', 'atom', 'json', 'feed', 'page', 'index', 'text', 'markdown'] as const;

const name: FieldReader<NameEntry> = (reader, node, where) => {
  const read = readMap<NameEntry>(
    reader,
    node,
    where,
    { name: plainText, aliases: textList, kind: oneOf(actorKinds), side: plainText, notTheSameAs: textList },
    ['name'],
  );
  return read?.name === undefined ? undefined : { aliases: [], notTheSameAs: [], ...read, name: read.name };
};

const question: FieldReader<Question> = (reader, node, where) => {
  const read = readMap<Question>(reader, node, where, { heading: plainText, sides: textList, words: textList }, ['heading']);
  return read?.heading === undefined ? undefined : { sides: [], words: [], ...read, heading: read.heading };
};

const comment: FieldReader<Comment> = (reader, node, where) =>
  readMap<Comment>(reader, node, where, { text: plainText, by: plainText, date: dateValue }, ['text', 'by', 'date']) as Comment | undefined;

const keep: FieldReader<Keep> = (reader, node, where) => {
  const read = readMap<Keep>(reader, node, where, { editions: wholeNumber(1, 10_000), for: duration }, []);
  if (read && Object.keys(read).length > 0) return read;
  reader.fault(node, `${where} says neither how many editions nor for how long`, 'write keep: { editions: 50 } or keep: { for: P1Y }');
  return undefined;
};

const sourceFields: FieldTable<SourceEntry> = {
  id: identifier,
  url: webAddress,
  format: oneOf(formats),
  kind: plainText,
  publisher: plainText,
  language: languageTag,
  licence: plainText,
  cadence: duration,
  include: textList,
  exclude: textList,
  limit: wholeNumber(1, 1000),
  linkPattern,
  recheck: oneOf(['by-age', 'never'] as const),
};

const source: FieldReader<SourceEntry> = (reader, node, where) => {
  const read = readMap<SourceEntry>(reader, node, where, sourceFields, ['id', 'url']);
  if (read?.id === undefined || read.url === undefined) return undefined;
  return { format: 'feed', include: [], exclude: [], ...read, id: read.id, url: read.url };
};

const topicFields: FieldTable<Topic> = {
  id: identifier,
  title: plainText,
  scope: plainText,
  cadence: duration,
  template: plainText,
  marking: plainText,
  access: oneOf(['public', 'token'] as const),
  corrections: plainText,
  reviewer: plainText,
  keep,
  passageParagraphs: wholeNumber(0, 20),
  names: listOf(name),
  questions: listOf(question),
  sources: listOf(source),
  comments: listOf(comment),
};

const defaults = { access: 'public', passageParagraphs: 1, names: [], questions: [], sources: [], comments: [] } as const;

/**
 * Topic from topic.yaml. Every fault names file, line and mend. Unknown fields are warnings; a field that is lacking or holds
 * what it cannot hold is an error, because a half-read marking or access rule could publish what must not be.
 */
export function parseTopic(yaml: string, file = 'topic.yaml'): Outcome<ParsedTopic> {
  if (yaml.length > longest) return { ok: false, problems: [tooLong(file, yaml.length)] };
  const reader = readYaml(yaml, file);
  if (reader.problems.length === 0 && reader.root === null) reader.fault(null, 'the topic file is empty', 'give it at least id and title');
  const syntax = reader.problems[0];
  if (syntax) return { ok: false, problems: [syntax, ...reader.problems.slice(1)] };
  const read = readMap<Topic>(reader, reader.root, 'the topic', topicFields, ['id', 'title']);
  checkTogether(reader);
  const { warnings } = reader;
  const [first, ...rest] = reader.problems;
  // An unknown field may be the very one that is lacking, by another name.
  if (first) return { ok: false, problems: [first, ...rest, ...warnings] };
  if (read?.id === undefined || read.title === undefined) return { ok: false, problems: [lacking(file)] };
  return { ok: true, value: { topic: { ...defaults, ...read, id: read.id, title: read.title }, warnings } };
}

/** Longest topic file that is read, in UTF-16 units: thousands of names. */
const longest = 500_000;
const tooLong = (file: string, length: number): Problem => ({
  kind: 'bad-input',
  file,
  what: `the topic file is ${Math.ceil(length / 1000)} thousand characters long; at most ${longest / 1000} thousand are read`,
  mend: 'keep texts in documents, and only names, questions and sources in the topic',
});

const lacking = (file: string): Problem => ({ kind: 'bad-input', file, what: 'the topic has no id and title', mend: 'add them' });
