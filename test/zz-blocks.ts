import { block, findingsOf } from './gather/claims-of.ts';
for (const t of process.argv.slice(2)) { const f = await findingsOf({ Herald: ['2020-05-06', t] } as any); console.log('>>', t); for (const c of f.claims) console.log('   ', c.heading, '//', block(c).join(' | ')); }
