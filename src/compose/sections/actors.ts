import type { Actor, Statement } from '../../model/findings.ts';
import type { Block, Inline, Row, Table } from '../../model/note.ts';
import type { TemplateSection } from '../../model/template.ts';
import { statementText } from '../../text/statement.ts';
import type { Passage } from '../citations.ts';
import { citedStart, citedStatement } from '../cited.ts';
import type { Context } from '../context.ts';
import { emphasis, joined, lineBreak, strong, tag, text } from '../inline.ts';
import { bySide, byWeight, commentatorsIn } from '../order.ts';
import { time } from '../sources.ts';
import { column, empty, moreLine, paragraph } from './blocks.ts';
import { relationLine } from './relations.ts';

const longestPosition = 25;
const mostAliases = 4;

/** Parties by side, states and governments first, as a table; commentators in one line below it. */
export function actors(context: Context, spec: TemplateSection): Block[] {
  const { findings, phrases } = context;
  if (findings.actors.length === 0) return empty(phrases.say('actors.empty'));
  const parties = byWeight(findings.actors.filter((a) => a.party));
  const taken = parties.slice(0, spec.items);
  return [
    ...(taken.length > 0 ? [table(context, bySide(taken), spec.items === undefined)] : empty(phrases.say('actors.empty'))),
    ...moreLine(context, 'actor', parties.length, taken.length),
    ...commentators(context),
  ];
}

function table(context: Context, parties: readonly Actor[], everything: boolean): Table {
  const { phrases } = context;
  const sided = parties.some((a) => a.side !== undefined);
  const rows = parties.map((actor, i): Row => {
    const starts = sided && (i === 0 || parties[i - 1]?.side !== actor.side);
    return {
      ...(starts ? { group: actor.side ?? phrases.say('actors.noSide') } : {}),
      cells: cells(context, actor, everything),
    };
  });
  return {
    kind: 'table',
    id: 'table-actors',
    caption: phrases.say('actors.caption'),
    columns: [
      column(phrases.say('actors.name'), 24, { rowHead: true }),
      column(phrases.say('actors.role'), 27),
      column(phrases.say('actors.position'), 33),
      column(phrases.say('actors.basis'), 14),
    ],
    rows,
  };
}

function cells(context: Context, actor: Actor, everything: boolean): Inline[][] {
  const { phrases } = context;
  const others = actor.aliases.filter((a) => !actor.name.includes(a));
  const aliases = others.slice(0, mostAliases).join('; ') + (others.length > mostAliases ? '; …' : '');
  const name: Inline[] = [strong(text(actor.name)), ...(aliases ? [text(` (${aliases})`)] : []), lineBreak, emphasis(text(actor.kind))];
  const roles = everything ? actor.descriptions : actor.descriptions.slice(0, actor.kind === 'person' ? 2 : 1);
  const short = actor.positions.find((p) => words(p) <= longestPosition) ?? actor.positions[0];
  const positions = everything ? actor.positions : short ? [short] : [];
  const most = everything ? Number.POSITIVE_INFINITY : longestPosition;
  const basis: Inline[] = [text(phrases.say(actor.quoted ? 'actors.quoted' : 'actors.described'))];
  if (actor.lastMention) basis.push(lineBreak, time(actor.lastMention, phrases));
  return [
    name,
    orNone(
      context,
      roles,
      phrases.say(actor.kind === 'state' ? 'actors.role.state' : 'actors.role.none'),
      Number.POSITIVE_INFINITY,
      positions.flatMap(context.citations.of),
    ),
    joined([orNone(context, positions, phrases.say('actors.position.none'), most), relationLine(context, actor, everything)], lineBreak),
    basis,
  ];
}

const orNone = (
  context: Context,
  statements: readonly Statement[],
  none: string,
  most: number,
  shown: readonly Passage[] = [],
): Inline[] =>
  statements.length === 0
    ? [tag('quiet', none)]
    : joined(
        statements.map((s) => citedStart(context, s, most, shown)),
        lineBreak,
      );

const words = (statement: Statement): number => statementText(statement).split(/\s+/u).length;

function commentators(context: Context): Block[] {
  const people = commentatorsIn(context.findings);
  if (people.length === 0) return [];
  const each = people.map((p): Inline[] => {
    const role = p.descriptions[0];
    return [strong(text(p.name)), ...(role ? [text(', '), ...citedStatement(context, role)] : [])];
  });
  return [paragraph([emphasis(text(`${context.phrases.say('actors.commentators')}: `)), ...joined(each, text('; '))])];
}
