export default { fetch: () => new Response('Backgrounder') };
