import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on this computer that only remembers what it was asked: nothing of ours may ever ask it anything. */
export interface Listener {
  readonly url: string;
  readonly asked: string[];
  close(): void;
}

export async function listen(): Promise<Listener> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/html' }).end('<p>outside</p>');
  });
  server.on('connection', () => asked.push('(connection)'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, asked, close: () => void server.close() };
}
