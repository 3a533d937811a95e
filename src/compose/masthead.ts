import type { Field, Inline, Masthead } from '../model/note.ts';
import { edtfBounds } from '../text/edtf.ts';
import { shortened } from './cited.ts';
import type { Context } from './context.ts';
import { addDuration } from './duration.ts';
import { text } from './inline.ts';
import type { PhraseKey } from './phrases.data.ts';
import { counted } from './phrases.ts';
import { time } from './sources.ts';

/** Which edition, how new, of what period, from what, and whom to tell of an error. Each date stands under its own name. */
export function masthead(context: Context): Masthead {
  const { findings, phrases } = context;
  const reviewer = findings.topic.reviewer;
  return {
    kicker: `${phrases.say('kicker')} · ${editionName(context)}`,
    title: findings.topic.title,
    fields: fields(context),
    statement: [text(reviewer ? phrases.say('masthead.reviewed', { reviewer }) : phrases.say('masthead.extracted'))],
  };
}

export const editionName = ({ edition, phrases }: Context): string =>
  edition.number === undefined
    ? phrases.say('edition.unnumbered', { id: edition.id })
    : phrases.say('edition.numbered', { number: edition.number });

function fields(context: Context): Field[] {
  const { edition, findings, options, phrases, template } = context;
  const { asOf, covers, topic } = findings;
  const base = findings.evidenceBase;
  const field = (key: PhraseKey, ...value: readonly Inline[]): Field => ({ label: phrases.say(key), value });
  const all: (Field | undefined)[] = [
    asOf
      ? field('masthead.asOf', ...phrases.inlines('masthead.asOf.value', { date: [time(asOf, phrases)] }))
      : field('masthead.asOf', text(phrases.say('masthead.asOf.none'))),
    covers
      ? field(
          'masthead.covers',
          ...phrases.inlines('masthead.covers.value', { from: [time(covers[0], phrases)], to: [time(covers[1], phrases)] }),
        )
      : field('masthead.covers', text(phrases.say('masthead.covers.none'))),
    edition.modified ? field('masthead.modified', time(edition.modified, phrases)) : undefined,
    nextDue(context),
    field(
      'masthead.sources',
      text(
        phrases.say(base.digests?.count === base.documents ? 'masthead.sources.digests' : 'masthead.sources.value', {
          documents: counted(phrases, base.digests?.count === base.documents ? 'digest' : 'document', base.documents),
          publishers: counted(phrases, 'publisher', base.publishers),
        }),
      ),
    ),
    edition.number === undefined
      ? undefined
      : field(
          'masthead.edition',
          ...phrases.inlines('masthead.edition.value', {
            number: [text(String(edition.number))],
            id: [{ kind: 'code', text: edition.id }],
          }),
        ),
    options.generated ? field('masthead.generated', time(options.generated.slice(0, 10), phrases)) : undefined,
    field('masthead.corrections', corrections(context)),
    topic.scope && template.pages !== 1 ? field('masthead.scope', text(topic.scope)) : undefined,
  ];
  return all.filter((f) => f !== undefined);
}

/** The day by which the topic's own rhythm promises the next look; a date, never an age. */
function nextDue({ findings, phrases }: Context): Field | undefined {
  const { asOf, topic } = findings;
  const last = asOf && edtfBounds(asOf)?.last;
  const due = last && topic.cadence && addDuration(last, topic.cadence);
  return due ? { label: phrases.say('masthead.next'), value: [time(due, phrases)] } : undefined;
}

function corrections({ findings, phrases }: Context): Inline {
  const to = findings.topic.corrections;
  if (!to) return text(phrases.say('masthead.corrections.none'));
  const href = /^[^\s@<>"]+@[^\s@<>"]+$/u.test(to) ? `mailto:${to}` : /^https?:\/\/[^\s<>"]+$/iu.test(to) ? to : undefined;
  return href ? { kind: 'link', href, content: [text(to)], print: false } : text(to);
}

/** Letters of a title in running heads and feet, so that edition and date always follow it. */
const longestTitle = 64;

/** The line of running heads and feet. */
export function running(context: Context): string {
  const { findings, phrases } = context;
  const values = { title: shortened(findings.topic.title, longestTitle), edition: editionName(context) };
  return findings.asOf ? phrases.say('running', { ...values, date: phrases.date(findings.asOf) }) : phrases.say('running.undated', values);
}
