/** What tests use of the runner's module; its own types would replace the web's globals by the platform's. */
declare module 'cloudflare:test' {
  export const env: { readonly SHELF: import('@cloudflare/workers-types').KVNamespace };
  export const SELF: { fetch(input: string, init?: RequestInit): Promise<Response> };
}
