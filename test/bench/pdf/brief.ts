import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTemplate } from '../../../src/compose/template.ts';
import type { Template } from '../../../src/model/template.ts';

/** The template that ships as the default. */
export function briefTemplate(): Template {
  const file = join(import.meta.dirname, '../../../templates/brief.json');
  const parsed = parseTemplate(readFileSync(file, 'utf8'), file);
  if (!parsed.ok) throw new Error('the default template is broken');
  return parsed.value;
}
