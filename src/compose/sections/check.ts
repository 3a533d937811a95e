import type { Block, Field } from '../../model/note.ts';
import type { Context } from '../context.ts';
import { text } from '../inline.ts';
import { hint } from './blocks.ts';

/** How a reader checks the note: edition id, address, command. */
export function check({ edition, findings, options, phrases }: Context, fileName: string): Block[] {
  const address = options.links?.verify;
  const command = phrases.say('check.command.value', { file: `${fileName}.pdf`, topic: findings.topic.id });
  const rows: Field[] = [
    { label: phrases.say('check.edition'), value: [{ kind: 'code', text: edition.id }] },
    ...(address
      ? [{ label: phrases.say('check.address'), value: [{ kind: 'link', href: address, content: [text(address)], print: false }] } as const]
      : []),
    { label: phrases.say('check.command'), value: [{ kind: 'code', text: command }] },
  ];
  return [{ kind: 'fields', rows }, hint(phrases.say('check.engine', { engine: edition.engine }))];
}
