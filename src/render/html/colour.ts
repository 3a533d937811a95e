/** The dark page on which a lightened colour must be readable. */
const darkPaper = [23, 25, 27] as const;

type Rgb = readonly [red: number, green: number, blue: number];

/** A colour mixed with white, step by step, until it can be read on the dark page (contrast 5 : 1). */
export function lighten(hex: string): string {
  const [red, green, blue] = rgb(hex);
  for (let share = 0; share <= 1; share += 0.05) {
    const mixed: Rgb = [mix(red, share), mix(green, share), mix(blue, share)];
    if (contrast(mixed, darkPaper) >= 5) return `#${mixed.map((c) => c.toString(16).padStart(2, '0')).join('')}`;
  }
  return '#ffffff';
}

const rgb = (hex: string): Rgb => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16)) as unknown as Rgb;
const mix = (channel: number, share: number): number => Math.round(channel + (255 - channel) * share);

/** Contrast ratio by WCAG 2.2 (relative luminance of sRGB). */
const contrast = (a: Rgb, b: Rgb): number => {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

function luminance([red, green, blue]: Rgb): number {
  const linear = (c: number): number => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
