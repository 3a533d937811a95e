/** One rule of a robots.txt group: `Allow` or `Disallow` with a path pattern. */
interface RobotsRule {
  readonly allow: boolean;
  readonly path: string;
}

/**
 * Whether a robots.txt lets an agent fetch a path (RFC 9309): the group that names the agent, else that of `*`; the longest
 * matching path decides, `Allow` among equals. `*` stands for any characters, `$` for the end. An empty file allows all.
 */
export function robotsAllow(robots: string, agent: string, path: string): boolean {
  let best: RobotsRule | undefined;
  for (const rule of groupFor(robots, agent.toLowerCase()).rules) {
    if (!matches(encoded(rule.path), encoded(path))) continue;
    if (!best || rule.path.length > best.path.length || (rule.path.length === best.path.length && rule.allow)) best = rule;
  }
  return best?.allow ?? true;
}

/** Pauses between two requests, in seconds: reading an article and keeping it takes the shorter one, nobody is heard beyond the longer. */
const [passingDelay, longestDelay] = [1, 3600];

/** Seconds that a site wants between two requests of an agent (`Crawl-delay`, which many sites write though no standard has it); 0 without. */
export function crawlDelay(robots: string, agent: string): number {
  const { delay } = groupFor(robots, agent.toLowerCase());
  return delay <= passingDelay ? 0 : Math.min(delay, longestDelay);
}

/** Letters beyond ASCII as an address has them, and the signs of escapes in capitals: two ways to write one path compare equal. */
const encoded = (path: string): string =>
  path
    .toWellFormed()
    .replace(/[^\x00-\x7f]+/gu, encodeURIComponent)
    .replace(/%[\da-f]{2}/giu, (sign) => sign.toUpperCase());

interface Group {
  readonly rules: RobotsRule[];
  delay: number;
}

function groupFor(robots: string, agent: string): Group {
  const groups = new Map<string, Group>();
  let names: string[] = [];
  let open = false;
  for (const line of robots.slice(0, 512_000).split(/\r\n|\r|\n/u)) {
    const [, field = '', value = ''] = /^\s*([A-Za-z-]+)\s*:\s*([^#]*)/u.exec(line) ?? [];
    const name = field.toLowerCase();
    if (name === 'user-agent') {
      if (!open) names = [];
      open = true;
      names.push(value.trim().toLowerCase());
      for (const n of names) if (!groups.has(n)) groups.set(n, { rules: [], delay: 0 });
    } else if (name === 'allow' || name === 'disallow') {
      open = false;
      const path = value.trim();
      if (path !== '') for (const n of names) groups.get(n)?.rules.push({ allow: name === 'allow', path });
    } else if (name === 'crawl-delay') {
      open = false;
      for (const group of names.flatMap((n) => groups.get(n) ?? [])) group.delay = Math.max(0, Number.parseFloat(value)) || 0;
    }
  }
  return groups.get(agent) ?? groups.get('*') ?? { rules: [], delay: 0 };
}

/** Whether a path begins with a pattern; matched piece by piece, so that no pattern can take long. */
function matches(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$');
  const pieces = (anchored ? pattern.slice(0, -1) : pattern).split('*');
  const first = pieces.shift() ?? '';
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const piece of pieces) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  const last = pieces.at(-1);
  if (!anchored) return true;
  return last === undefined ? path.length === at : path.endsWith(last);
}
