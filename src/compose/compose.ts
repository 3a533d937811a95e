import type { Edition } from '../model/edition.ts';
import type { Block, Furniture, Note, PictureLogo, Section } from '../model/note.ts';
import type { Template, TemplateSection } from '../model/template.ts';
import { pngBytes, readPng } from '../text/png.ts';
import { type ComposeOptions, type Context, contextOf } from './context.ts';
import { fileName } from './file-name.ts';
import { citationsIn } from './inline.ts';
import { masthead, running } from './masthead.ts';
import { briefing } from './record.ts';
import { actors } from './sections/actors.ts';
import { changes } from './sections/changes.ts';
import { check } from './sections/check.ts';
import { claims } from './sections/claims.ts';
import { comment } from './sections/comment.ts';
import { evidenceBase } from './sections/evidence-base.ts';
import { figures } from './sections/figures.ts';
import { gaps } from './sections/gaps.ts';
import { notes } from './sections/notes.ts';
import { sources } from './sections/sources.ts';
import { background, keyPoints } from './sections/statements.ts';
import { terms } from './sections/terms.ts';
import { timeline } from './sections/timeline.ts';

/**
 * An edition seen through a template: the note, in no format yet. In: findings frozen as an edition, a checked template,
 * addresses where the edition is served. Out: the same note for the same input; no clock, no network, never throws.
 */
export function compose(edition: Edition, template: Template, options: ComposeOptions = {}): Note {
  const context = contextOf(edition, template, options);
  const { topic } = edition.findings;
  const marking = template.marking ?? topic.marking;
  const file = fileName(edition, template);
  return {
    title: topic.title,
    language: template.language,
    ...(marking ? { marking } : {}),
    running: running(context),
    furniture: furniture(context),
    masthead: masthead(context),
    sections: sections(context, file),
    record: briefing(edition, template, options.generated),
    fileName: file,
    ...(edition.modified ? { modified: edition.modified } : {}),
    style: styleOf(template),
    ...(options.links ? { links: options.links } : {}),
  };
}

const styleOf = ({ pageSize, accent, logo, pages }: Template): Note['style'] => ({
  pageSize,
  accent,
  ...(logo ? { logo: 'png' in logo ? pictureLogo(logo) : logo } : {}),
  ...(pages ? { pages } : {}),
});

/** The picture with its size; one that cannot be read has none, and nothing is drawn for it. */
function pictureLogo({ png: address, alt }: { readonly png: string; readonly alt: string }): PictureLogo {
  const png = readPng(pngBytes(address) ?? new Uint8Array());
  const { width, height } = 'fault' in png ? { width: 0, height: 0 } : png;
  return { png: address, width, height, alt };
}

const furniture = ({ phrases }: Context): Furniture => ({
  pageOf: phrases.say('pageOf'),
  contents: phrases.say('contents'),
  skip: phrases.say('skip'),
  backTo: phrases.say('backTo'),
  note: phrases.say('note'),
  noteBack: phrases.say('note.back'),
  figureTable: phrases.say('figureTable'),
  views: {
    legend: phrases.say('views'),
    all: phrases.say('views.all'),
    contested: phrases.say('views.contested'),
    quotes: phrases.say('views.quotes'),
  },
});

/** In the template's order. The register and the notes come last to be composed: they list what the others cite. */
function sections(context: Context, file: string): Section[] {
  const specs = context.template.sections.filter((s) => s.section !== 'masthead');
  const bodies = new Map(specs.filter((s) => s.section !== 'sources').map((s) => [s, body(context, s, file)]));
  const cited = citationsIn([...bodies.values()]);
  const numbers = new Set(cited.map((c) => c.number));
  const inSources = new Set(cited.map((c) => c.source));
  return specs.flatMap((spec): Section[] => {
    if (spec.section !== 'sources') return [section(spec.section, spec.heading, bodies.get(spec) ?? [])];
    return [
      section('sources', spec.heading, sources(context, spec, inSources), 'register'),
      section('notes', context.phrases.say('heading.notes'), notes(context, spec, numbers), 'register'),
    ];
  });
}

const section = (name: string, heading: string, blocks: readonly Block[], role?: Section['role']): Section => ({
  id: name.replace(/[A-Z]/gu, (c) => `-${c.toLowerCase()}`),
  heading,
  role: role ?? (name === 'claims' ? 'contested' : 'plain'),
  blocks,
});

function body(context: Context, spec: TemplateSection, file: string): Block[] {
  switch (spec.section) {
    case 'masthead':
    case 'sources':
      return [];
    case 'keyPoints':
      return keyPoints(context, spec);
    case 'changes':
      return changes(context, spec);
    case 'evidenceBase':
      return evidenceBase(context);
    case 'background':
      return background(context, spec);
    case 'actors':
      return actors(context, spec);
    case 'timeline':
      return timeline(context, spec);
    case 'claims':
      return claims(context, spec);
    case 'figures':
      return figures(context, spec);
    case 'gaps':
      return gaps(context, spec);
    case 'comment':
      return comment(context);
    case 'terms':
      return terms(context);
    case 'check':
      return check(context, file);
  }
}
