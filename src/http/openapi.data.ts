/** The machine-readable contract of the site, served at /openapi.json. A test holds that every route stands here. */
const inPath = (name: string, description: string) => ({ name, in: 'path', required: true, description, schema: { type: 'string' } });
const inQuery = (name: string, description: string) => ({ name, in: 'query', required: false, description, schema: { type: 'string' } });
const topic = inPath('topic', 'Id of the topic; with an ending (.html .pdf .md .json .docx) it picks the format, otherwise Accept does');
const edition = inPath('edition', 'Id of the edition, 12 hexadecimal digits; takes the same endings');
const view = [inQuery('template', 'flash, brief or full'), inQuery('download', 'Present: sent as an attachment')];

const answer = (description: string, ...types: string[]) => ({ description, content: Object.fromEntries(types.map((type) => [type, {}])) });
const problem = answer('What is wrong and how to mend it (RFC 9457)', 'application/problem+json', 'text/html');
const gone = answer('Withdrawn, or no longer kept: the day and the reason (RFC 9457)', 'application/problem+json', 'text/html');
const get = (summary: string, parameters: readonly object[], ...types: string[]) => ({
  // What stands below a topic can be withdrawn.
  get: {
    summary,
    parameters,
    responses: { 200: answer('Done', ...types), ...(parameters.includes(topic) ? { 410: gone } : {}), default: problem },
  },
});
const note = [
  'text/html',
  'application/pdf',
  'text/markdown',
  'application/json',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
];
const page = ['text/html', 'application/json'];

export const openapi = {
  openapi: '3.1.0',
  info: {
    title: 'Backgrounder',
    version: '1',
    description: 'Briefing notes compiled from their sources by extraction: every sentence cited, every dispute with both sides.',
  },
  components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
  paths: {
    '/': get('The topics, newest edition of each', [], ...page),
    '/briefings/{topic}': get(
      'The current edition; with Accept-Datetime the edition that stood then',
      [topic, ...view, inQuery('asOf', 'A day: what could be known by then')],
      ...note,
    ),
    '/briefings/{topic}/editions': get('Every edition, newest first', [topic], ...page),
    '/briefings/{topic}/editions/{edition}': get('One edition', [topic, edition, ...view], ...note),
    '/briefings/{topic}/editions/{edition}/passages/{passage}': get(
      'A cited passage as it stood in that edition',
      [topic, edition, inPath('passage', 'Id of the passage')],
      ...page,
    ),
    '/briefings/{topic}/editions/{edition}/verify': get('Every statement of the edition checked again', [topic, edition], ...page),
    '/briefings/{topic}/verify': get('Every statement of the current edition checked again', [topic], ...page),
    '/briefings/{topic}/changes': get(
      'What changed between two editions; without from and to, between the last two',
      [topic, inQuery('from', 'Id of the earlier edition'), inQuery('to', 'Id of the later edition')],
      ...page,
    ),
    '/briefings/{topic}/feed.atom': get('One entry an edition', [topic], 'application/atom+xml'),
    '/briefings/{topic}/timemap': get('Every edition with its instant (RFC 7089)', [topic], 'application/link-format'),
    '/status': get(
      'Each topic and source: age, last try, next due, failures; editions that are being made; to an editor what editors did',
      [],
      ...page,
    ),
    '/healthz': get('Liveness with freshness', [], 'application/json'),
    '/robots.txt': get('What crawlers leave alone (RFC 9309)', [], 'text/plain'),
    '/openapi.json': get('This description', [], 'application/json'),
    '/schemas/briefing-1.json': get('JSON Schema of the JSON form of a note', [], 'application/schema+json'),
    '/admin': {
      post: {
        summary: 'One order of an editor: put-topic, put-document, withdraw-document or refresh; needs the admin token',
        security: [{ bearer: [] }],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { type: 'object', required: ['action'], properties: { action: { type: 'string' } } } } },
        },
        responses: { 200: answer('Done, with the report of the run', 'application/json'), default: problem },
      },
    },
    '/admin/export': get(
      'Everything kept, as JSON Lines, a page at a time; X-Next-Cursor says where to go on; needs the admin token',
      [inQuery('cursor', 'Where the page before ended')],
      'application/jsonl',
    ),
    '/admin/log': get('What editors did, newest first; needs the admin token', [], 'application/json'),
  } as Record<string, object>,
};
