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
  for (const rule of groupFor(robots, agent.toLowerCase())) {
    if (!matches(rule.path, path)) continue;
    if (!best || rule.path.length > best.path.length || (rule.path.length === best.path.length && rule.allow)) best = rule;
  }
  return best?.allow ?? true;
}

function groupFor(robots: string, agent: string): RobotsRule[] {
  const groups = new Map<string, RobotsRule[]>();
  let names: string[] = [];
  let open = false;
  for (const line of robots.slice(0, 512_000).split(/\r\n|\r|\n/u)) {
    const [, field = '', value = ''] = /^\s*([A-Za-z-]+)\s*:\s*([^#]*)/u.exec(line) ?? [];
    const name = field.toLowerCase();
    if (name === 'user-agent') {
      if (!open) names = [];
      open = true;
      names.push(value.trim().toLowerCase());
      for (const n of names) if (!groups.has(n)) groups.set(n, []);
    } else if (name === 'allow' || name === 'disallow') {
      open = false;
      const path = value.trim();
      if (path !== '') for (const n of names) groups.get(n)?.push({ allow: name === 'allow', path });
    }
  }
  return groups.get(agent) ?? groups.get('*') ?? [];
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
