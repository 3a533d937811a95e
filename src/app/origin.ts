import type { ComposeOptions } from '../compose/context.ts';
import type { Edition } from '../model/edition.ts';
import type { Template } from '../model/template.ts';

/** All that a note was composed from: enough to compose and render it again, byte for byte, by the same engine. */
export interface Origin {
  readonly schema: 'origin/1';
  readonly edition: Edition;
  readonly template: Template;
  readonly options: ComposeOptions;
}

export const originOf = (edition: Edition, template: Template, options: ComposeOptions): Origin => ({
  schema: 'origin/1',
  edition,
  template,
  options,
});

/** An origin from its JSON, as far as composing needs it; undefined when it is something else. */
export function parseOrigin(json: string | undefined): Origin | undefined {
  try {
    const value = JSON.parse(json ?? '') as Partial<Origin> | null;
    const whole = value?.schema === 'origin/1' && value.edition?.findings && value.template?.sections && value.options;
    return whole ? (value as Origin) : undefined;
  } catch {
    return undefined;
  }
}
