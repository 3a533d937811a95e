type Rgb = readonly [red: number, green: number, blue: number];

const rgb = (hex: string): Rgb => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16)) as unknown as Rgb;
const hex = (channels: Rgb): string => `#${channels.map((c) => c.toString(16).padStart(2, '0')).join('')}`;

/** Contrast ratio of two colours (`#rrggbb`), 1 to 21, by WCAG 2.2: relative luminance of sRGB. */
export function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(rgb(a)), luminance(rgb(b))].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function luminance([red, green, blue]: Rgb): number {
  const linear = (c: number): number => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** A colour mixed with white, step by step, until its contrast on the given ground is at least `ratio`. */
export function lightenedOn(colour: string, ground: string, ratio: number): string {
  const channels = rgb(colour);
  for (let share = 0; share <= 1; share += 0.05) {
    const mixed = hex(channels.map((c) => Math.round(c + (255 - c) * share)) as unknown as Rgb);
    if (contrast(mixed, ground) >= ratio) return mixed;
  }
  return '#ffffff';
}
