import { degrees, drawSvgPath, rgb } from 'pdf-lib';
import type { PlacedLogo } from '../layout/strip.ts';

/**
 * Operators that fill the logo's path at its place, `left` and `top` in points from the page's bottom left; `ink` as colour
 * operands. Nothing for a path that cannot be read: a note is never lost for its ornament.
 */
export function logoOperators(logo: PlacedLogo, left: number, top: number, ink: string): string {
  const [x, y, wide] = logo.viewBox;
  const scale = logo.width / wide;
  const [red = 0, green = 0, blue = 0] = ink.split(' ').map(Number);
  try {
    const operators = drawSvgPath(logo.path, {
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
