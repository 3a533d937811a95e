/** Whether a UTF-16 unit is, as far as reading goes, a letter of any script: told by ranges, since a pattern for all letters takes longer to make ready than to use. */
export const isLetter = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) ||
  (unit >= 65 && unit <= 90) ||
  (unit >= 0xc0 && unit < 0x2000 && unit !== 0xd7 && unit !== 0xf7) ||
  (unit >= 0x2c00 && unit < 0xfe00 && (unit < 0x3000 || unit > 0x303f));
