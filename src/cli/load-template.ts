import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { failed } from '../app/outcome.ts';
import { templateFrom, templateNamed, templateNames } from '../app/templates.ts';
import type { Outcome } from '../model/problem.ts';
import type { Template } from '../model/template.ts';

/**
 * A template that ships with the product, or a file of the user's own; a logo named in it is read from beside it. `namedIn`: the
 * topic file that asks for it, where it was not asked for by hand.
 */
export async function loadTemplate(name: string, namedIn?: string): Promise<Outcome<Template>> {
  if (templateNames.includes(name)) return templateNamed(name);
  const json = await readFile(name, 'utf8').catch(() => undefined);
  if (json !== undefined) return withPicture(json, name);
  return failed({
    kind: 'bad-input',
    file: namedIn ?? name,
    what: namedIn === undefined ? 'there is no such template' : `there is no template "${name}"`,
    mend: `choose ${templateNames.join(', ')} or name a file`,
  });
}

/** Where a template names a picture's file: what stands before the name, and the name as JSON. */
const pictureFile = /("png"\s*:\s*)("(?!data:)(?:[^"\\]|\\.)+")/u;

/** The file's name in the template gives way to its bytes; lines stay where they are, so that messages still name them. */
async function withPicture(json: string, file: string): Promise<Outcome<Template>> {
  const [all = '', before = '', quoted = ''] = pictureFile.exec(json) ?? [];
  if (all === '') return templateFrom(json, file);
  const picture = nameIn(quoted);
  const bytes = await readFile(join(dirname(file), picture)).catch(() => undefined);
  if (bytes !== undefined)
    return templateFrom(
      json.replace(all, () => `${before}"data:image/png;base64,${bytes.toString('base64')}"`),
      file,
    );
  return failed({
    kind: 'bad-input',
    file,
    line: json.slice(0, json.indexOf(all)).split('\n').length,
    what: `/logo/png is "${picture}", and there is no such file beside the template`,
    mend: 'put the picture there or correct its name',
  });
}

function nameIn(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted.slice(1, -1);
  }
}
