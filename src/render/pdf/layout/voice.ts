import type { FaceName } from '../font/faces.ts';
import type { Ink } from './ink.ts';

/** How a stretch of text is set: face, size in points, ink, and the frame around it. */
export interface TextStyle {
  readonly face: FaceName;
  readonly size: number;
  readonly ink: Ink;
  readonly frame?: 'filled' | 'outlined' | 'plain';
}

/** The styles that one kind of text uses for its inlines. */
export interface Voice {
  readonly leading: number;
  readonly plain: TextStyle;
  readonly strong: TextStyle;
  readonly emphasis: TextStyle;
  readonly citation: TextStyle;
  readonly link: TextStyle;
  readonly code: TextStyle;
  readonly alert: TextStyle;
  readonly notice: TextStyle;
  readonly quiet: TextStyle;
}

/** A voice in the serif (running text) or the sans (tables, notes, furniture). */
export function voice(family: 'serif' | 'sans', size: number, leading: number, ink: Ink = 'ink'): Voice {
  const regular: FaceName = family;
  const bold: FaceName = family === 'serif' ? 'bold' : 'sansBold';
  const small = Math.round(size * 7.8) / 10;
  const tag = Math.max(7.5, small);
  return {
    leading,
    plain: { face: regular, size, ink },
    strong: { face: bold, size, ink },
    emphasis: { face: 'italic', size, ink },
    citation: { face: 'sans', size: Math.max(7.5, small), ink: 'accent' },
    link: { face: regular, size, ink: 'accent' },
    code: { face: 'sans', size: size * 0.94, ink },
    alert: { face: 'sansBold', size: tag, ink: 'white', frame: 'filled' },
    notice: { face: 'sansBold', size: tag, ink: 'ink', frame: 'outlined' },
    quiet: { face: 'sans', size: tag, ink: 'soft', frame: 'plain' },
  };
}
