#!/usr/bin/env node
/**
 * Stands between Playwright and an installed Firefox, as if it were the browser's program: starts ATLAS_FIREFOX with the same
 * parameters, passes WebDriver BiDi on in both directions, and does what one of the two does not know yet: media features,
 * pages without script, touches. Playwright asks for the latter in a comment of a script: `/* bridge {"media":{…}} *\/`.
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { WebSocket, WebSocketServer } from 'ws';
import { Wishes } from './wishes.mjs';

const LISTENING = /^WebDriver BiDi listening on (ws:\S+)$/;
const OPTIONS = { perMessageDeflate: false, maxPayload: 2 ** 30 };

/** Passes everything on between one client and the browser at the address; closes both together. */
function connect(client, address) {
  const browser = new WebSocket(`${address}/session`, OPTIONS);
  const opened = new Promise((resolve) => {
    browser.on('open', resolve);
  });
  const toBrowser = async (text) => {
    await opened;
    browser.send(text);
  };
  const wishes = new Wishes(toBrowser, (text) => client.send(text));
  client.on('message', (data) => void wishes.fromClient(String(data)));
  browser.on('message', (data) => wishes.fromBrowser(String(data)));
  client.on('close', () => browser.close());
  browser.on('close', () => client.close());
  browser.on('error', () => client.close());
}

/** Opens a door for Playwright and says where, in the words of Firefox. */
function openDoor(address) {
  const server = new WebSocketServer({ ...OPTIONS, host: '127.0.0.1', port: 0 });
  server.on('connection', (client) => connect(client, address));
  server.on('listening', () => {
    process.stderr.write(`WebDriver BiDi listening on ws://127.0.0.1:${server.address().port}\n`);
  });
}

const firefox = spawn(
  process.env.ATLAS_FIREFOX ?? 'firefox',
  [...process.argv.slice(2), '--remote-allow-system-access'],
  { stdio: ['ignore', 'inherit', 'pipe'] },
);
createInterface({ input: firefox.stderr }).on('line', (line) => {
  const address = LISTENING.exec(line)?.[1];
  if (address) openDoor(address);
  else process.stderr.write(`${line}\n`);
});
firefox.on('close', (code) => process.exit(code ?? 1));
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => firefox.kill(signal));
