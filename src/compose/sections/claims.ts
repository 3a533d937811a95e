import type { ArticleMeta } from '../../model/article.ts';
import type { Claim, Position } from '../../model/findings.ts';
import type { Block, Inline, ListItem, Panel, PanelEntry } from '../../model/note.ts';
import type { TemplateSection } from '../../model/template.ts';
import { citedStart, citedStatement, claimAnchor, mostNamed, sourceReferences } from '../cited.ts';
import type { Context } from '../context.ts';
import { emphasis, joined, strong, tag, text } from '../inline.ts';
import { counts, isHeldByAll, notAddressedBy } from '../not-addressed.ts';
import { claimsInOrder } from '../order.ts';
import { counted, grouped } from '../phrases.ts';
import { dateInlines, sourceLabelInlines } from '../sources.ts';
import { empty, hint, leftOut, list, moreLine } from './blocks.ts';
import { otherDifferences } from './differences.ts';
import { matrix } from './matrix.ts';
import { sidesOf } from './sides.ts';

/** Entries a side where the template limits the section: the same for each side. */
const mostEntries = 3;
/** Sides that the short form prints. */
const mostLines = 2;
/** Words of a side in the short form. */
const longestLine = 24;

/** Contested claims, one symmetric block each (or a line a side); then, without limits, the other differences. */
export function claims(context: Context, spec: TemplateSection): Block[] {
  const { findings, phrases } = context;
  const contested = claimsInOrder(findings).filter((c) => c.status === 'contested');
  const printed = contested.filter((c) => context.printedClaims.has(c.id));
  const rest = spec.items === undefined ? otherDifferences(context) : [];
  if (printed.length === 0) return [...empty(phrases.say('claims.empty')), ...rest];
  const more = moreLine(
    context,
    'claim',
    findings.claims.length,
    printed.length + (rest.length > 0 ? findings.claims.length - contested.length : 0),
  );
  if (spec.form === 'line') return [list(printed.map((c) => lines(context, c))), ...more];
  return [
    hint(phrases.say('claims.intro')),
    ...printed.map((c) => panel(context, c, spec.items === undefined ? Number.POSITIVE_INFINITY : mostEntries)),
    ...matrix(context, printed),
    ...rest,
    ...more,
  ];
}

function panel(context: Context, claim: Claim, most: number): Panel {
  const { phrases } = context;
  const number = context.claimNumbers.get(claim.id) ?? '';
  const all = sidesOf(claim, phrases);
  const sides = all.slice(0, most + 1);
  const left = all.length > sides.length ? [text(` ${leftOut(context, 'side', all.length - sides.length)}`)] : [];
  return {
    kind: 'panel',
    id: claimAnchor(number),
    number,
    heading: claim.heading,
    status: [tag('alert', phrases.named('status', claim.status)), text(` · ${phrases.named('kind', claim.kind)}`)],
    sides: sides.map(({ label, held }) => ({
      label: held.length > most ? phrases.say('claims.some', { label, n: most, all: held.length }) : label,
      entries: held.slice(0, most).map((p) => entry(context, p)),
    })),
    footer: [
      ...joined(
        [unaddressed(context, claim), [emphasis(text(why(context, claim.rule)))]].filter((line) => line.length > 0),
        text(' '),
      ),
      ...left,
    ],
  };
}

/** The rule in words, or by its id where it has none. */
function why({ phrases }: Context, rule: string): string {
  const words = phrases.named('rule', rule);
  return phrases.say(words === rule ? 'claims.ruleId' : 'claims.rule', { rule: words });
}

function entry(context: Context, position: Position): PanelEntry {
  const { phrases } = context;
  const passage = context.citations.of(position.statement)[0];
  const source = passage && context.sourceOf.get(passage.document);
  const holder: Inline[] = [strong(text(position.holder))];
  if (source)
    holder.push(
      text(' · '),
      ...(isOwnVoice(source.meta, position.holder) ? dateInlines(source.meta, phrases) : sourceLabelInlines(source.meta, phrases)),
    );
  if (position.earlier) holder.push(text(' '), tag('quiet', phrases.say('claims.earlier')));
  return { holder, content: citedStatement(context, position.statement, true) };
}

/** The source speaks itself; of a digest its holder names the original, and only the date is left to say. */
const isOwnVoice = ({ publisher, digestOf }: ArticleMeta, holder: string): boolean =>
  publisher !== undefined && (digestOf ? holder.startsWith(`${publisher}, digest of `) : publisher === holder);

/** Who does not address it: by name where they are few, else how many of how many. */
function unaddressed(context: Context, claim: Claim): Inline[] {
  const { phrases, sources } = context;
  const silent = notAddressedBy(claim, sources);
  if (silent.length === 0) return isHeldByAll(claim, sources) ? [text(phrases.say('claims.allAddress'))] : [];
  if (silent.length <= mostNamed) return phrases.inlines('claims.notAddressed', { sources: sourceReferences(context, silent) });
  return [
    text(
      phrases.say('claims.notAddressedMany', {
        n: grouped(silent.length),
        sources: counted(phrases, 'source', sources.filter(counts).length),
      }),
    ),
  ];
}

/** One line a side: the first who stands on it. */
function lines(context: Context, claim: Claim): ListItem {
  const { phrases } = context;
  const number = context.claimNumbers.get(claim.id) ?? '';
  const content: Inline[] = [text(claim.heading)];
  for (const { label, held } of sidesOf(claim, phrases).slice(0, mostLines)) {
    const first = held.find((p) => !p.earlier);
    if (!first) continue;
    const lead = phrases.say('claims.line', { side: label, holder: first.holder });
    content.push({ kind: 'break' }, emphasis(text(lead)), text(' '), ...citedStart(context, first.statement, longestLine));
  }
  return { id: claimAnchor(number), label: number, content };
}
