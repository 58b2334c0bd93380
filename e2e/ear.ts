/** The atlas with a listener in its pages, for browsers whose driver does not tell what a page complains of. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Listens from the first line of a page on; kept as text because it runs before everything else there. */
const EAR = `
  window.complaints = [];
  const complain = (text) => window.complaints.push(String(text));
  addEventListener('error', ({ message, target }) => complain(message ?? 'missing: ' + (target.src ?? target.href)), true);
  addEventListener('unhandledrejection', ({ reason }) => complain(reason));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => complain(effectiveDirective + ' ' + blockedURI));
  const say = console.error;
  console.error = (...words) => { complain(words.join(' ')); say(...words); };
`;

const PASSED_ON = ['content-type', 'content-security-policy', 'referrer-policy'];

/** Answers with what the site has at the path, in pages with the listener before everything else. */
async function answer(response: ServerResponse, address: URL): Promise<void> {
  if (address.pathname === '/ear.js') {
    response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(EAR);
    return;
  }
  const found = await fetch(address);
  for (const name of PASSED_ON) {
    const value = found.headers.get(name);
    if (value !== null) response.setHeader(name, value);
  }
  response.statusCode = found.status;
  if (found.headers.get('content-type')?.startsWith('text/html'))
    response.end((await found.text()).replace(/<head>/, '<head><script src="/ear.js"></script>'));
  else response.end(Buffer.from(await found.arrayBuffer()));
}

/** Serves the site with the listener on a free port; resolves to the address and to what ends it. */
export async function serveWithEar(site: string): Promise<{ address: string; close: () => void }> {
  const server = createServer((request, response) => {
    answer(response, new URL(request.url ?? '/', site)).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close };
}
