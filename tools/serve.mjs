/** Serves the production build with the headers it is meant to have. */
import { createServer } from 'node:http';
import sirv from 'sirv';
import { headersFor } from './headers.mjs';

/** Listens on the first free port from `port` to `last`; resolves to it. */
const listen = (server, port, last) =>
  new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE' && port < last) resolve(listen(server, port + 1, last));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => resolve(server.address().port));
  });

/** Serves what was built on the port, or on the next free one; resolves to the address and the server. */
export async function serve(port, folder = 'dist') {
  const files = sirv(folder, {
    etag: true,
    setHeaders(response, path) {
      for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
    },
  });
  const server = createServer((request, response) => {
    files(request, response, () => {
      const headers = { ...headersFor('/404'), 'Content-Type': 'text/plain; charset=utf-8' };
      response.writeHead(404, headers).end('Not found');
    });
  });
  return { address: `http://127.0.0.1:${await listen(server, port, port + 50)}/`, server };
}
