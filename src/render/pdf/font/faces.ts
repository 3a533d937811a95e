import { arabicRegular } from '../../fonts/arabic-regular.data.ts';
import { sansBold } from '../../fonts/sans-bold.data.ts';
import { sansRegular } from '../../fonts/sans-regular.data.ts';
import { serifBold } from '../../fonts/serif-bold.data.ts';
import { serifItalic } from '../../fonts/serif-italic.data.ts';
import { serifRegular } from '../../fonts/serif-regular.data.ts';
import { unpackBase64 } from '../deflate.ts';
import { type Face, readFace } from './face.ts';

/** The faces a page is set in, unpacked at first use and kept: they are the same for every note. */
export type FaceName = keyof typeof packed;

const packed = { serif: serifRegular, italic: serifItalic, bold: serifBold, sans: sansRegular, sansBold, arabic: arabicRegular };
const unpacked = new Map<FaceName, Face>();

export function face(name: FaceName): Face {
  let found = unpacked.get(name);
  if (!found) {
    const { name: title, data } = packed[name];
    found = readFace(title, unpackBase64(data));
    unpacked.set(name, found);
  }
  return found;
}

const weights: Record<FaceName, FaceName> = {
  serif: 'sans',
  italic: 'sans',
  bold: 'sansBold',
  sans: 'serif',
  sansBold: 'bold',
  arabic: 'sans',
};

/** Where a character is looked for when its own face has none. */
export const fallbacks = (name: FaceName): readonly FaceName[] => [name, weights[name], 'sans', 'arabic'];
