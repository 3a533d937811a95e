import brief from '../../templates/brief.json' with { type: 'json' };
import flash from '../../templates/flash.json' with { type: 'json' };
import full from '../../templates/full.json' with { type: 'json' };
import { parseTemplate } from '../compose/template.ts';
import type { Outcome } from '../model/problem.ts';
import type { Template } from '../model/template.ts';
import { failed } from './outcome.ts';

const shipped: Readonly<Record<string, unknown>> = { flash, brief, full };

export const templateNames = Object.keys(shipped);
export const defaultTemplate = 'brief';

/** One of the templates that ship with the product, by name. */
export function templateNamed(name: string): Outcome<Template> {
  if (Object.hasOwn(shipped, name)) return parseTemplate(JSON.stringify(shipped[name]), `templates/${name}.json`);
  return failed({ kind: 'unknown-template', value: name, mend: `Choose one of ${templateNames.join(', ')}.` });
}

/** A template of the user's own, from the text of its file. */
export const templateFrom = (json: string, file: string): Outcome<Template> => parseTemplate(json, file);
