import type { Claim, Evidence, Statement, TimelineEntry } from '../../model/findings.ts';
import type { Topic } from '../../model/topic.ts';
import { byText } from '../../text/order.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import { centralIn } from '../base/central.ts';
import { PlainVoices } from '../base/known-voices.ts';
import type { Contribution } from '../contribution.ts';
import { Memory } from '../memory.ts';
import { nameOnce } from '../wording/name-once.ts';
import { chooseBackground, mostWords, type Ranked } from './choose.ts';
import { foremost } from './foremost.ts';
import { frameOf } from './frame.ts';
import { KnownRanks } from './known-ranks.ts';
import { mainEvent } from './main-event.ts';
import { newestOf, presentState } from './present-state.ts';
import { fewestSteps, furtherSteps, type Step } from './steps.ts';
import { KnownSupport, type Stretch } from './support.ts';
import { titleWords } from './title-words.ts';

/** Fewer than that, and nearness to the topic is asked for less strictly. */
const fewest = 3;

/**
 * The statements of the background section, oldest matter first: the best candidate of each slot and period, no matter
 * told twice, no source preferred for talking most.
 */
export function gatherBackground(
  topic: Topic,
  contributions: readonly Contribution[],
  actors: ActorIndex,
  timeline: readonly TimelineEntry[],
  keyPoints: readonly Statement[],
  claims: readonly Claim[],
  memory = new Memory(),
): Statement[] {
  const voices = memory.of(PlainVoices).by(contributions.map((c) => c.source));
  const main = mainEvent(topic, timeline, voices, memory);
  const support = memory.of(KnownSupport).of(timeline, voices);
  const newest = newestOf(contributions);
  const mainDocuments = new Set(main?.documents);
  const ranked = memory.of(KnownRanks).of(contributions, frameOf(topic, contributions, actors, voices, memory), ({ document }) => ({
    keys: actors.keysOf(document),
    stretches: support.get(document) ?? noStretches,
    main: mainDocuments.has(document) ? main : undefined,
    newest: newest.documents.has(document),
  }));
  const all = settled(firstTold(foremost(ranked, mostLooked)), claims);
  const said = new Set(quotesOf(keyPoints).map((e) => `${e.document}:${e.start}`));
  // The main event stands in both: without it the background is of nothing.
  const ids = new Set(keyPoints.map(({ id }) => id));
  const isSaid = (c: Ranked) => said.has(`${c.document}:${c.from}`) || (c.events.length > 0 && c.events.every((id) => ids.has(id)));
  const fresh = all.filter((c) => c.main || !isSaid(c));
  // What the key points say already stands here only where there is hardly anything else.
  const enough = fresh.length >= fewest ? fresh : all;
  const state = presentState(topic, newest, timeline, support);
  const chosen = chooseBackground(state ? enough.filter((c) => !c.events.includes(state.event)) : enough, state?.words);
  const steps = (): Step[] => {
    const told = { ids: new Set([...ids, ...(state ? [state.event] : [])]), passages: said };
    const room = mostWords - chosen.reduce((sum, c) => sum + c.words, state?.words ?? 0);
    return furtherSteps(timeline, chosen, told, titleWords(topic), centralIn(actors.actors, contributions.length), room);
  };
  const inTime = chosen.length >= fewestSteps ? chosen : [...chosen, ...steps()].sort((a, b) => a.order - b.order);
  return nameOnce([...inTime.map((c) => c.statement), ...(state ? [state.statement] : [])], actors.actors, memory);
}

const noStretches: readonly Stretch[] = [];

/** So many of the best are looked at: far more than are taken, far fewer than a large topic has. */
const mostLooked = 300;

const quotesOf = (statements: readonly Statement[]): Evidence[] =>
  statements.flatMap((s) => s.parts.flatMap((p) => (p.kind === 'quote' ? [p.evidence] : [])));

/** Leaves out what somebody named holds in a contested claim, which shows it with its answer. */
function settled(all: readonly Ranked[], claims: readonly Claim[]): readonly Ranked[] {
  const told = new Map<string, Evidence[]>(all.map((c) => [c.document, []]));
  for (const { status, positions } of claims) {
    if (status !== 'contested') continue;
    for (const { actor, statement } of positions)
      if (actor !== undefined)
        for (const part of statement.parts) if (part.kind === 'quote') told.get(part.evidence.document)?.push(part.evidence);
  }
  return all.filter((c) => !told.get(c.document)?.some((e) => e.start < c.to && e.end > c.from));
}

/** One wording told by several articles counts for the earliest of them; what is far from the topic, only where little is near. */
function firstTold(ranked: readonly Ranked[]): Ranked[] {
  const earliest = new Map<string, Ranked>();
  for (const r of ranked) {
    const known = earliest.get(r.wording);
    if (!known || byText(r.published, known.published) < 0) earliest.set(r.wording, r);
  }
  const once = ranked.filter((r) => earliest.get(r.wording) === r);
  const near = once.filter((r) => r.near);
  return near.length >= fewest ? near : once;
}
