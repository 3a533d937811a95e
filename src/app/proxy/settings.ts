import { fetchedKeys, givenKeys, type Keyring, keysIn } from './keyring.ts';
import type { AccessProxy } from './vouched.ts';

/** Names of the settings of an access proxy; docs/deploy.md says what they do. */
export const accessSettings = ['ACCESS_TEAM', 'ACCESS_ISSUER', 'ACCESS_AUDIENCE', 'ACCESS_JWKS', 'ACCESS_HEADER'] as const;

/** The settings as the Worker or the environment holds them; absent or empty where they are not set. */
export type AccessSettings = Readonly<Partial<Record<(typeof accessSettings)[number], string>>>;

/** What is wrong with settings, as one line for whoever runs the site: the value, and the mend. */
export class SettingsFault extends Error {}

/**
 * The access proxy that the settings describe; undefined where none is set. Throws a `SettingsFault` where they are set but say
 * no proxy. `tell` hears why keys could not be fetched.
 */
export function proxyOf(settings: AccessSettings, tell: (line: string) => void): AccessProxy | undefined {
  if (accessSettings.every((name) => !settings[name])) return undefined;
  const { ACCESS_AUDIENCE: audience, ACCESS_HEADER: header = '', ACCESS_JWKS: jwks = '' } = settings;
  if (!audience) throw new SettingsFault('ACCESS_AUDIENCE is not set. Give the audience that the tokens of the access proxy name as "aud"');
  if (!/^[\w-]*$/u.test(header)) throw new SettingsFault(`ACCESS_HEADER=${header} is no name of a header. Give one such as X-Assertion`);
  const issuer = issuerOf(settings);
  const keyring = jwks ? keyringOf(jwks, tell) : fetchedKeys(`${site(issuer)}/cdn-cgi/access/certs`, tell);
  return { issuer: jwks ? issuer : site(issuer), audience, header: header || 'Cf-Access-Jwt-Assertion', keyring };
}

function issuerOf({ ACCESS_TEAM: team, ACCESS_ISSUER: issuer }: AccessSettings): string {
  if (!team === !issuer) throw new SettingsFault('Of ACCESS_TEAM and ACCESS_ISSUER exactly one must be set: who signs the tokens');
  if (issuer) return issuer;
  if (!/^[a-z\d-]+$/iu.test(team ?? ''))
    throw new SettingsFault(`ACCESS_TEAM=${team} is no name of a team. Give what stands before .cloudflareaccess.com`);
  return `https://${team?.toLowerCase()}.cloudflareaccess.com`;
}

/** An issuer whose keys are fetched, as the address of a site without the slash at its end. */
function site(issuer: string): string {
  if (isHttps(issuer)) return issuer.replace(/\/+$/u, '');
  throw new SettingsFault(
    `ACCESS_ISSUER=${issuer} is no https address. Give one such as https://my-team.cloudflareaccess.com, or the keys as ACCESS_JWKS`,
  );
}

const isHttps = (text: string): boolean => URL.canParse(text) && new URL(text).protocol === 'https:';

function keyringOf(jwks: string, tell: (line: string) => void): Keyring {
  if (isHttps(jwks)) return fetchedKeys(jwks, tell);
  try {
    return givenKeys(keysIn(jwks));
  } catch {
    throw new SettingsFault(`ACCESS_JWKS=${jwks.slice(0, 40)} is no JSON Web Key Set. Give {"keys":[...]} or the https address of one`);
  }
}

/**
 * `proxyOf` for a place that is asked at every request: reads the same settings once, so that fetched keys are kept. Settings that
 * say no proxy let nobody in, and are told once.
 */
export function keptProxy(tell: (line: string) => void): (settings: AccessSettings) => AccessProxy | undefined {
  let kept: { readonly of: string; readonly proxy: AccessProxy | undefined } | undefined;
  return (settings) => {
    const of = JSON.stringify(accessSettings.map((name) => settings[name]));
    if (kept?.of !== of) kept = { of, proxy: orNone(settings, tell) };
    return kept.proxy;
  };
}

function orNone(settings: AccessSettings, tell: (line: string) => void): AccessProxy | undefined {
  try {
    return proxyOf(settings, tell);
  } catch (error) {
    if (!(error instanceof SettingsFault)) throw error;
    tell(error.message);
    return undefined;
  }
}
