/** An absolute web address, without its fragment and without the parameters that only count readers. Undefined for anything else. */
export function webAddress(href: string | undefined, base: string | undefined): string | undefined {
  const trimmed = href?.trim();
  if (!trimmed || !URL.canParse(trimmed, base)) return undefined;
  const address = new URL(trimmed, base);
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return undefined;
  address.hash = '';
  for (const name of [...address.searchParams.keys()])
    if (/^(?:utm_\w+|fbclid|gclid|at_\w+|ns_\w+|cmpid|ocid)$/iu.test(name)) address.searchParams.delete(name);
  return address.href;
}
