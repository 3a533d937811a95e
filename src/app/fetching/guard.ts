/** Names that belong to inside networks, whatever they resolve to. */
const insideName = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|home\.arpa|test|invalid|onion)$/u;

/**
 * Why an address must not be fetched; undefined when it may be. Only http and https on their own ports, to a public name: no
 * numbers for hosts, no single labels, no inside names, no credentials. Asked again for every hop of a redirect. It cannot see
 * what a name resolves to; on Cloudflare the flag `global_fetch_strictly_public` closes that gap.
 */
export function whyRefused(address: string): string | undefined {
  if (!URL.canParse(address)) return 'it is no address';
  const { protocol, port, username, password, hostname } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return `${protocol} is not fetched, only https: and http:`;
  if (port !== '' && port !== '80' && port !== '443') return `port ${port} is not fetched, only 80 and 443`;
  if (username !== '' || password !== '') return 'it carries a name or password';
  if (hostname.startsWith('[') || /^[\d.]+$/u.test(hostname)) return 'its host is a number, not a name';
  if (hostname.endsWith('.')) return 'its host ends in a dot';
  if (!hostname.includes('.') || insideName.test(hostname)) return 'its host is a name of an inside network';
  return undefined;
}
