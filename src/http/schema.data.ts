/** JSON Schema (2020-12) of the form `briefing/1`, served at /schemas/briefing-1.json. Keys may be added, never renamed or dropped. */
const text = { type: 'string' } as const;
const count = { type: 'integer', minimum: 0 } as const;
const flag = { type: 'boolean' } as const;
const edtf = { type: 'string', description: 'A date in the Extended Date/Time Format (ISO 8601-2)' } as const;
const list = (items: object) => ({ type: 'array', items });
const ref = (name: string) => ({ $ref: `#/$defs/${name}` });
const object = (required: Record<string, object>, optional: Record<string, object> = {}) => ({
  type: 'object',
  properties: { ...required, ...optional },
  required: Object.keys(required),
});
const statement = { id: text, text, evidence: { ...list(ref('evidence')), minItems: 1 } };

export const briefingSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'briefing/1',
  title: 'A briefing note with the evidence of every statement',
  ...object(
    {
      schema: { const: 'briefing/1' },
      topic: object({ id: text, title: text }),
      template: text,
      sections: list(text),
      edition: object(
        { id: { type: 'string', pattern: '^[0-9a-f]{12}$' }, engine: text },
        { number: count, asOf: edtf, covers: list(edtf), generated: text },
      ),
      sources: list(ref('source')),
      keyPoints: list(ref('statement')),
      background: list(ref('statement')),
      actors: list(ref('actor')),
      timeline: list(ref('event')),
      claims: list(ref('claim')),
      figures: list(ref('figure')),
      terms: list(object({ referent: text, labels: list(object({ label: text, sources: list(text) })) })),
      comments: list(object({ text, by: text, date: edtf })),
      gaps: list(object({ kind: text, text })),
      evidenceBase: { type: 'object' },
    },
    {
      abbreviations: list(object({ short: text, long: text, sources: list(text) })),
      changes: list(object({ kind: text, text }, { target: text })),
    },
  ),
  $defs: {
    evidence: {
      description: 'One contiguous piece of a source; `quote` is byte-exact at [start, end) of its cleaned text, in UTF-16 units',
      ...object({ source: text, paragraph: count, start: count, end: count, quote: text }),
    },
    statement: { description: '`text` is its evidence in order, cut at [...], with insertions in square brackets', ...object(statement) },
    source: object(
      {
        id: { type: 'string', pattern: '^S[1-9][0-9]*$' },
        document: text,
        publisher: text,
        language: text,
        words: count,
        sha256: text,
        timesCited: count,
      },
      {
        title: text,
        publisherCertainty: text,
        author: text,
        published: edtf,
        retrieved: edtf,
        url: text,
        kind: text,
        digestOf: { type: 'object' },
        copyOf: text,
      },
    ),
    actor: object(
      {
        id: text,
        name: text,
        kind: text,
        party: flag,
        aliases: list(text),
        mentions: count,
        quoted: flag,
        descriptions: list(ref('statement')),
        positions: list(ref('statement')),
      },
      { side: text, lastMention: edtf, relations: list(ref('relation')) },
    ),
    relation: {
      description: 'Whom sources say the actor to back or to oppose; stated by them, never inferred',
      ...object({
        stance: { enum: ['backs', 'opposes'] },
        other: text,
        actor: text,
        tellings: { ...list(ref('telling')), minItems: 1 },
        denials: list(ref('telling')),
      }),
    },
    telling: {
      description: '`words` are the source’s own for it; `holder` says so, and where there is none the source does in its own voice',
      ...object({ ...statement, words: text, rule: text }, { holder: text }),
    },
    event: object(
      { ...statement, date: edtf, dateBasis: { enum: ['stated', 'resolved', 'reported'] }, scheduled: flag, differ: flag },
      { differIn: list(text), also: list(ref('statement')) },
    ),
    claim: object({
      id: text,
      kind: { enum: ['denial', 'figures', 'accounts', 'characterisation', 'legitimacy', 'forecast', 'cause', 'demand'] },
      status: { enum: ['contested', 'corroborated', 'single-source', 'superseded', 'not-comparable', 'minor', 'strength', 'possible'] },
      heading: text,
      rule: text,
      positions: list(
        object(
          { holder: text, stance: { enum: ['asserts', 'denies', 'differs'] }, text, evidence: list(ref('evidence')) },
          { figure: text, earlier: flag },
        ),
      ),
      notAddressedBy: list(text),
    }),
    figure: object(
      {
        id: text,
        event: text,
        metric: text,
        values: list(object({ printed: text, holder: text, evidence: list(ref('evidence')) }, { asOf: edtf })),
        comparable: flag,
      },
      { why: text },
    ),
  },
};
