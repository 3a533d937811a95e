import type {
  Briefing,
  BriefingActor,
  BriefingClaim,
  BriefingEvent,
  BriefingEvidence,
  BriefingFigure,
  BriefingPosition,
  BriefingRelation,
  BriefingSource,
  BriefingStatement,
  BriefingTelling,
} from '../model/briefing.ts';
import type { Edition } from '../model/edition.ts';
import type {
  Actor,
  Claim,
  Evidence,
  FigureRow,
  Position,
  Relation,
  RelationTelling,
  Statement,
  TimelineEntry,
} from '../model/findings.ts';
import type { Template } from '../model/template.ts';
import { statementEvidence, statementText } from '../text/statement.ts';
import { notAddressedBy } from './not-addressed.ts';
import { citedTimes, claimsInOrder, sourcesInOrder } from './order.ts';
import { type NumberedSource, numberSources } from './sources.ts';

type Ids = (documents: readonly string[]) => string[];

/** The JSON form `briefing/1`: always the full findings; `sections` names what the template prints. Stable keys, same input, same object. */
export function briefing(edition: Edition, template: Template, generated?: string): Briefing {
  const { findings } = edition;
  const sources = numberSources(sourcesInOrder(findings));
  const idOf = new Map(sources.map((s) => [s.document, s.id]));
  const times = citedTimes(findings);
  const ids: Ids = (documents) => documents.flatMap((d) => idOf.get(d) ?? []);
  const cite = (e: Evidence): BriefingEvidence => ({
    source: idOf.get(e.document) ?? e.document,
    paragraph: e.paragraph,
    start: e.start,
    end: e.end,
    quote: e.quote,
  });
  const say: Say = (s) => ({ id: s.id, text: statementText(s), evidence: statementEvidence(s).map(cite) });
  return {
    schema: 'briefing/1',
    topic: { id: findings.topic.id, title: findings.topic.title },
    template: template.name,
    sections: template.sections.map((s) => s.section),
    edition: editionOf(edition, generated),
    sources: sources.map((s) => source(s, times, ids)),
    keyPoints: findings.keyPoints.map(say),
    background: findings.background.map(say),
    actors: findings.actors.map((a) => actor(a, say)),
    timeline: findings.timeline.map((t) => event(t, say)),
    claims: claimsInOrder(findings).map((c) => claim(c, say, ids(notAddressedBy(c, sources)))),
    figures: findings.figures.map((f) => figure(f, say)),
    terms: findings.terms.map((t) => ({
      referent: t.referent,
      labels: t.labels.map((l) => ({ label: l.label, sources: ids(l.documents) })),
    })),
    abbreviations: findings.abbreviations.map((a) => ({ short: a.short, long: a.long, sources: ids(a.documents) })),
    comments: findings.comments,
    gaps: findings.gaps,
    ...(edition.changes ? { changes: edition.changes } : {}),
    evidenceBase: findings.evidenceBase,
  };
}

type Say = (statement: Statement) => BriefingStatement;

const editionOf = ({ id, number, engine, findings }: Edition, generated?: string): Briefing['edition'] => ({
  id,
  ...(number === undefined ? {} : { number }),
  ...(findings.asOf ? { asOf: findings.asOf } : {}),
  ...(findings.covers ? { covers: findings.covers } : {}),
  engine,
  ...(generated ? { generated } : {}),
});

function source(record: NumberedSource, times: ReadonlyMap<string, number>, ids: Ids): BriefingSource {
  const { meta } = record;
  const copyOf = record.copyOf && ids([record.copyOf])[0];
  return {
    id: record.id,
    document: record.document,
    ...(meta.title ? { title: meta.title } : {}),
    publisher: meta.publisher ?? 'unknown',
    ...(meta.publisherCertainty ? { publisherCertainty: meta.publisherCertainty } : {}),
    ...(meta.author ? { author: meta.author } : {}),
    ...(meta.published ? { published: meta.published } : {}),
    ...(meta.retrieved ? { retrieved: meta.retrieved } : {}),
    ...(meta.url ? { url: meta.url } : {}),
    ...(meta.kind ? { kind: meta.kind } : {}),
    language: meta.language ?? 'und',
    words: record.words,
    sha256: record.sha256,
    ...(meta.digestOf ? { digestOf: meta.digestOf } : {}),
    ...(copyOf ? { copyOf } : {}),
    timesCited: times.get(record.document) ?? 0,
  };
}

const actor = (a: Actor, say: Say): BriefingActor => ({
  id: a.id,
  name: a.name,
  kind: a.kind,
  ...(a.side ? { side: a.side } : {}),
  party: a.party,
  aliases: a.aliases,
  mentions: a.mentions,
  quoted: a.quoted,
  ...(a.lastMention ? { lastMention: a.lastMention } : {}),
  descriptions: a.descriptions.map(say),
  positions: a.positions.map(say),
  ...(a.relations ? { relations: a.relations.map((r) => relation(r, say)) } : {}),
});

const relation = (r: Relation, say: Say): BriefingRelation => ({
  stance: r.stance,
  other: r.other,
  actor: r.actor,
  tellings: r.tellings.map((t) => telling(t, say)),
  denials: r.denials.map((t) => telling(t, say)),
});

const telling = ({ holder, words, rule, statement }: RelationTelling, say: Say): BriefingTelling => ({
  ...(holder === undefined ? {} : { holder }),
  words,
  rule,
  ...say(statement),
});

function event(entry: TimelineEntry, say: Say): BriefingEvent {
  const { text, evidence } = say(entry.statement);
  const { id, date, dateBasis, scheduled, differ, differIn } = entry;
  return { id, date, dateBasis, scheduled, text, differ, differIn, evidence, also: entry.also.map(say) };
}

function position(held: Position, say: Say): BriefingPosition {
  const { text, evidence } = say(held.statement);
  const { holder, stance, figure, earlier } = held;
  return { holder, stance, text, ...(figure ? { figure } : {}), ...(earlier ? { earlier } : {}), evidence };
}

const claim = (c: Claim, say: Say, silent: readonly string[]): BriefingClaim => ({
  id: c.id,
  kind: c.kind,
  status: c.status,
  heading: c.heading,
  rule: c.rule,
  positions: c.positions.map((p) => position(p, say)),
  notAddressedBy: silent,
});

const figure = (f: FigureRow, say: Say): BriefingFigure => ({
  id: f.id,
  event: f.event,
  metric: f.metric,
  values: f.values.map((v) => ({
    printed: v.printed,
    holder: v.holder,
    ...(v.asOf ? { asOf: v.asOf } : {}),
    evidence: say(v.statement).evidence,
  })),
  comparable: f.comparable,
  ...(f.why ? { why: f.why } : {}),
});
