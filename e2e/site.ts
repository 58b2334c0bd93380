/** The atlas in a folder of a server of its own, which can go off the network and publish another edition. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const ATLAS = process.env['ATLAS_ADDRESS'] ?? 'http://127.0.0.1:4173/';
const FOLDER = '/press/atlas/';
const PASSED_ON = ['content-type', 'content-security-policy', 'cache-control', 'referrer-policy'];

/** What the next edition changes: its page says so, and the worker's list has another revision of that page. */
const NEXT: Record<string, (text: string) => string> = {
  'index.html': (text) => text.replace('<html lang="en"', '<html lang="en" data-edition="2"'),
  'sw.js': (text) => text.replace(/(url:"index\.html",revision:")[^"]+/, '$1of-edition-2'),
};

/** A page of the same address that frames the atlas. */
const FRAMING =
  '<!doctype html><title>Article</title><link rel="icon" href="favicon.svg"><iframe src="./" width="900" height="700"></iframe>';

export class Site {
  /** Paths below the folder that reached the server. */
  readonly asked: string[] = [];
  private readonly server: Server;
  private port = 0;
  private published = false;

  constructor() {
    this.server = createServer((request, response) => void this.answer(request, response));
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}${FOLDER}`;
  }

  async goOn(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.server.listen(this.port, '127.0.0.1', resolve);
    });
    this.port = (this.server.address() as AddressInfo).port;
  }

  async goOff(): Promise<void> {
    const closed = new Promise((resolve) => {
      this.server.close(resolve);
    });
    this.server.closeAllConnections();
    await closed;
  }

  /** Puts another edition in the place of the first. */
  publish(): void {
    this.published = true;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '').replace(FOLDER, '');
    this.asked.push(path);
    if (path === 'framing.html') {
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(FRAMING);
      return;
    }
    const answer = await fetch(new URL(path, ATLAS));
    const headers = PASSED_ON.flatMap((name) => {
      const value = answer.headers.get(name);
      return value === null ? [] : [[name, value] as const];
    });
    response.writeHead(answer.status, Object.fromEntries(headers));
    const name = path.replace(/\?.*$/, '') || 'index.html';
    const change = this.published ? NEXT[name] : undefined;
    response.end(change ? change(await answer.text()) : Buffer.from(await answer.arrayBuffer()));
  }
}
