/** JSON with the keys of every object in order and nothing undefined: equal values give equal texts on every machine. */
export const canonicalJson = (value: unknown): string => JSON.stringify(value, sorted) ?? 'null';

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const from = value as Record<string, unknown>;
  return Object.fromEntries(
    Object.keys(from)
      .sort()
      .map((key) => [key, from[key]]),
  );
}
