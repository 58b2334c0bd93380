/** Serves what was built over real HTTP, compressed by brotli, with the headers that the atlas is meant to have. */
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor } from '../tools/headers.mjs';

export interface Site {
  address: string;
  stop: () => void;
}

/** Serves a folder of `bench/dist/` on the port; resolves once it listens. */
export async function serveBuilt(folder: string, port: number): Promise<Site> {
  const files = sirv(join('bench/dist', folder), {
    etag: true,
    brotli: true,
    setHeaders(response, path) {
      // Peers promise nothing about styles and scripts: only the atlas is held to its policy.
      const headers = folder.startsWith('atlas') ? headersFor(path) : {};
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    },
  });
  const server: Server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${port}/`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
