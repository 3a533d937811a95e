import { Agent, createServer, type IncomingHttpHeaders, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';

/** Inner addresses and headers of the runtime, with which a visitor could fire triggers or pretend another origin. A header that
 * proves itself by a signature is none of them. */
const innerPath = /^\/+cdn-cgi(?:[/?#]|$)/iu;
const innerHeader = /^(?:mf|cf)-(?!access-jwt-assertion$)/iu;

/** The server that visitors reach: passes everything on to the runtime but its inner addresses. Answers 503 until there is one. */
export function frontServer(target: () => URL | undefined): Server {
  const agent = new Agent({ keepAlive: true });
  const server = createServer((visit, answer) => {
    const url = target();
    if (!url) return refuse(answer, 503, 'Starting; ask again in a moment.');
    if (innerPath.test(decode(visit.url ?? '/'))) return refuse(answer, 404, 'There is nothing at this address.');
    pass(visit, answer, url, agent);
  });
  server.on('close', () => agent.destroy());
  return server;
}

function pass(visit: IncomingMessage, answer: ServerResponse, url: URL, agent: Agent): void {
  const { method, url: path, headers } = visit;
  const inner = request({ agent, host: url.hostname, port: url.port, method, path, headers: outerHeaders(headers) }, (reply) => {
    answer.writeHead(reply.statusCode ?? 502, reply.headers);
    reply.pipe(answer);
  });
  inner.on('error', () => (answer.headersSent ? answer.destroy() : refuse(answer, 502, 'The Worker did not answer.')));
  answer.on('close', () => inner.destroy());
  visit.pipe(inner);
}

const outerHeaders = (headers: IncomingHttpHeaders): IncomingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !innerHeader.test(name)));

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function refuse(answer: ServerResponse, status: number, text: string): void {
  answer.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '2' }).end(`${text}\n`);
}
