import { compose } from '../../src/compose/compose.ts';
import type { ComposeOptions } from '../../src/compose/context.ts';
import { parseTemplate } from '../../src/compose/template.ts';
import type { Edition } from '../../src/model/edition.ts';
import type { Note } from '../../src/model/note.ts';
import type { Template } from '../../src/model/template.ts';
import brief from '../../templates/brief.json?raw';
import flash from '../../templates/flash.json?raw';
import full from '../../templates/full.json?raw';

function template(json: string, name: string): Template {
  const parsed = parseTemplate(json, `${name}.json`);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

/** The templates that ship, checked. */
export const templates = { flash: template(flash, 'flash'), brief: template(brief, 'brief'), full: template(full, 'full') };

export const links = {
  self: 'https://desk.example/briefings/vedra-river/editions/7f3a91c2e04b',
  passages: 'https://desk.example/briefings/vedra-river/editions/7f3a91c2e04b/passages',
  verify: 'https://desk.example/briefings/vedra-river/editions/7f3a91c2e04b/verify',
  alternates: [
    { type: 'application/pdf', href: 'https://desk.example/briefings/vedra-river/editions/7f3a91c2e04b.pdf', label: 'PDF' },
    { type: 'application/json', href: 'https://desk.example/briefings/vedra-river/editions/7f3a91c2e04b.json', label: 'JSON' },
  ],
};

export const noteOf = (edition: Edition, name: keyof typeof templates = 'brief', options: ComposeOptions = {}): Note =>
  compose(edition, templates[name], options);
