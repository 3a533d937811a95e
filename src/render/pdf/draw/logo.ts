import { degrees, drawSvgPath, rgb } from 'pdf-lib';
import type { PathLogo } from '../../../model/note.ts';
import { num } from '../file/syntax.ts';
import type { PlacedLogo } from '../layout/strip.ts';
import type { PageContent } from './page-content.ts';

/** Name of the picture among the pages' resources. */
export const pictureName = 'Logo';

/** Draws the logo, `left` and `top` in points from the page's bottom left; `ink` as colour operands. */
export function drawLogo(content: PageContent, logo: PlacedLogo, left: number, top: number, ink: string): void {
  const { width, height, leaf } = logo;
  const operators =
    'png' in logo.sign
      ? `q ${num(width)} 0 0 ${num(height)} ${num(left)} ${num(top - height)} cm /${pictureName} Do Q`
      : pathOperators(logo, logo.sign, left, top, ink);
  if (leaf && operators) content.figure(leaf, operators);
  else content.artifact(operators);
}

/**
 * Operators that fill the logo's path at its place, `left` and `top` in points from the page's bottom left; `ink` as colour
 * operands. Nothing for a path that cannot be read: a note is never lost for its ornament.
 */
function pathOperators({ width }: PlacedLogo, { viewBox, path }: PathLogo, left: number, top: number, ink: string): string {
  const [x, y, wide] = viewBox;
  const scale = width / wide;
  const [red = 0, green = 0, blue = 0] = ink.split(' ').map(Number);
  try {
    const operators = drawSvgPath(path, {
      x: left - x * scale,
      y: top + y * scale,
      scale,
      rotate: degrees(0),
      color: rgb(red, green, blue),
      borderColor: undefined,
      borderWidth: 0,
    })
      .map(String)
      .join('\n');
    return operators.includes('NaN') ? '' : operators;
  } catch {
    return '';
  }
}
