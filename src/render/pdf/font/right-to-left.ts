import { face } from './faces.ts';
import type { Run } from './run.ts';

/** Right-to-left words that stand together are drawn in reverse order, as one stretch that reads as it is written. `give`: what
 * each space has more than its own width. */
export function rightToLeft(runs: readonly Run[], give: number): readonly Run[] {
  if (!runs.some((r) => r.rightToLeft)) return runs;
  const out: Run[] = [];
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i];
    if (!run) continue;
    let end = i;
    for (let k = i; run.rightToLeft && (runs[k]?.rightToLeft || runs[k]?.text === ' '); k++) if (runs[k]?.rightToLeft) end = k;
    out.push(end > i ? reversed(runs.slice(i, end + 1), give) : run);
    i = end;
  }
  return out;
}

function reversed(runs: readonly Run[], give: number): Run {
  const of = face('arabic');
  const space = of.glyphOf[0x20] ?? 0;
  const own = ((of.advances[space] ?? 0) * 1000) / of.unitsPerEm;
  const text = runs.map((r) => r.text).join('');
  const glyphs: number[] = [];
  const kerns: number[] = [];
  for (const run of [...runs].reverse()) {
    const shapes = run.text === ' ' ? [space] : run.glyphs;
    for (const g of shapes) {
      glyphs.push(g);
      kerns.push(run.text === ' ' ? run.width - own + give : 0);
    }
  }
  return {
    face: 'arabic',
    text,
    glyphs,
    kerns,
    width: runs.reduce((w, r) => w + r.width + (r.text === ' ' ? give : 0), 0),
    actual: text,
    rightToLeft: true,
  };
}
