/** Adds to the list that stands at a key, a new one where none does. */
export function put<K, V>(lists: Map<K, V[]>, at: K, value: V): void {
  const known = lists.get(at);
  if (known) known.push(value);
  else lists.set(at, [value]);
}
