import { readdirSync } from 'node:fs';
import { contributionOf } from './gather/topic-of.ts';
import { statementText } from '../src/text/statement.ts';
for (const f of readdirSync('/tmp/disputes/topics')) {
  const t = (await import(`/tmp/disputes/topics/${f}`)).default;
  for (const [publisher, [date, text]] of Object.entries(t.articles) as any) {
    const { contribution: c } = await contributionOf('a', `---\npublisher: ${publisher}\npublished: "${date}"\n---\n${text}\n`);
    for (const a of c.assertions) if (t.planted.flat().some((x: string) => new RegExp(x, 'u').test(statementText(a.statement))))
      console.log(`${a.voice === 'author' ? 'AUTHOR' : a.voice} <${a.holder}> ${statementText(a.statement)}\n        ${a.signs.map((s) => `${s.kind}[${s.label}|${s.value}]${s.by && s.by.holder !== a.holder ? '@' + s.by.holder : ''}`).join('; ')}`);
  }
}
