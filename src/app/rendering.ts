import { briefing } from '../compose/record.ts';
import type { Note } from '../model/note.ts';
import type { Outcome } from '../model/problem.ts';
import type { View } from '../store/records.ts';
import { noteOf, pressed } from './assemble.ts';
import { type Format, formatNames } from './formats.ts';
import { keepNote, keptNote, type Words } from './kept-note.ts';
import { editionLinks } from './links.ts';
import { originOf } from './origin.ts';
import { done } from './outcome.ts';
import type { Numbered, Progress, ToPublish } from './progress.ts';
import type { Step } from './steps.ts';
import { keepView } from './takedown/sweep.ts';
import type { World } from './world.ts';

/** A step that needs the edition, whose findings are on the shelf. */
export type WithEdition = (take: (edition: Numbered, state: Progress) => Promise<Outcome<Progress>>) => Step<Progress>['take'];

/** The steps of rendering, and what keeps the composed note for the run that goes on. */
export interface Rendering {
  readonly steps: readonly Step<Progress>[];
  keep(state: Progress): Promise<void>;
}

/** The note is composed once, then printed, one step a format. `plan` tells the note of one plan from that of another. */
export function rendering(world: World, plan: string, what: ToPublish, withEdition: WithEdition): Rendering {
  let words: Words | undefined;
  let fresh = false;
  const compose = (edition: Numbered): Note => {
    const note = noteOf(edition, what.template, { links: editionLinks(what.topic.id, edition.id, world.baseUrl) });
    const { record: _, origin: __, ...rest } = note;
    [words, fresh] = [rest, true];
    return note;
  };
  const composed = async (edition: Numbered): Promise<Note> => {
    const kept = words ? null : await keptNote(world, what.topic.id);
    if (kept?.plan === plan) words = kept.words;
    return words ? completed(world, what, edition, words) : compose(edition);
  };
  const print = (format: Format) =>
    withEdition(async (edition, state) => done(await printed(world, what, await composed(edition), edition, state, format)));
  return {
    steps: [
      {
        name: 'compose',
        isDone: ({ fileName }) => fileName !== undefined,
        take: withEdition(async (edition, state) => done({ ...state, fileName: compose(edition).fileName })),
      },
      ...formatNames.map(
        (format): Step<Progress> => ({ name: format, isDone: ({ views }) => views[format] !== undefined, take: print(format) }),
      ),
    ],
    keep: async ({ documents = [] }) => {
      if (words && fresh) await keepNote(world, what.topic.id, { plan, documents, words });
    },
  };
}

/** The whole note again: what it was composed from is read with the findings. */
function completed({ baseUrl }: World, { topic, template }: ToPublish, edition: Numbered, words: Words): Note {
  const links = editionLinks(topic.id, edition.id, baseUrl);
  return { ...words, record: briefing(edition, template), origin: originOf(edition, template, { links }) };
}

async function printed(
  world: World,
  { topic, current }: ToPublish,
  note: Note,
  edition: Numbered,
  state: Progress,
  format: Format,
): Promise<Progress> {
  const rendered = await pressed(note, format);
  const { hash, bytes, policy } = rendered;
  if (current?.views[format]?.hash !== hash) await keepView(world, topic.id, edition.id, rendered);
  const view: View = { hash, bytes: bytes.byteLength, ...(policy === undefined ? {} : { policy }) };
  return { ...state, views: { ...state.views, [format]: view } };
}
