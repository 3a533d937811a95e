import { contributionOf } from './gather/topic-of.ts';
for (const t of process.argv.slice(2)) {
 const { contribution: c } = await contributionOf('a', `---\npublisher: Herald\npublished: "2020-05-06"\n---\n${t}\n`);
 for (const f of c.figures) console.log(f.holder, '|', f.printed, '|', f.metric, JSON.stringify(f.quantity));
 for (const a of c.assertions) console.log(' A', a.holder, `(${a.voice})`, a.stance, JSON.stringify(a.words), '-', JSON.stringify(a.denied), a.signs.map((s)=>`${s.kind}[${s.terms}|${s.label}|${s.value}]${s.by?.holder ?? ''}`).join('; '));
}
