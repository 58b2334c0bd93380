import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { Wishes } from './wishes.mjs';

interface Message {
  id?: number;
  method?: string;
  params?: Record<string, unknown>;
}

/** A bridge between lists: what it tells the browser, and what it tells the client. */
function bridge(): { wishes: Wishes; toBrowser: Message[]; toClient: Message[] } {
  const toBrowser: Message[] = [];
  const toClient: Message[] = [];
  const wishes = new Wishes(
    (text) => toBrowser.push(JSON.parse(text) as Message),
    (text) => toClient.push(JSON.parse(text) as Message),
  );
  return { wishes, toBrowser, toClient };
}

const call = (script: string): string =>
  JSON.stringify({
    id: 7,
    method: 'script.callFunction',
    params: { target: { context: 'page' }, arguments: [{ type: 'string', value: script }] },
  });

describe('the bridge before Firefox', () => {
  it('passes on what is no wish, in both directions', async () => {
    const { wishes, toBrowser, toClient } = bridge();
    await wishes.fromClient(call('document.title'));
    wishes.fromBrowser('{"type":"success","id":7,"result":{}}');
    expect(toBrowser).toEqual([JSON.parse(call('document.title'))]);
    expect(toClient).toEqual([{ type: 'success', id: 7, result: {} }]);
  });

  it('moves the finger on the page before the script that asks for it is passed on', async () => {
    const { wishes, toBrowser, toClient } = bridge();
    const done = wishes.fromClient(call('/* bridge {"actions":[{"type":"pointer"}]} */'));
    expect(toBrowser).toEqual([
      expect.objectContaining({
        method: 'input.performActions',
        params: { context: 'page', actions: [{ type: 'pointer' }] },
      }),
    ]);
    wishes.fromBrowser(JSON.stringify({ type: 'success', id: toBrowser[0]?.id, result: {} }));
    await done;
    expect(toBrowser[1]).toMatchObject({ id: 7, method: 'script.callFunction' });
    expect(toClient).toEqual([]);
  });

  it('answers with the reason when a wish cannot be fulfilled, and does not pass the script on', async () => {
    const { wishes, toBrowser, toClient } = bridge();
    const done = wishes.fromClient(call('/* bridge {"actions":[]} */'));
    wishes.fromBrowser(
      JSON.stringify({ type: 'error', id: toBrowser[0]?.id, error: 'no such frame', message: 'gone' }),
    );
    await done;
    expect(toBrowser).toHaveLength(1);
    expect(toClient).toEqual([
      { type: 'error', id: 7, error: 'unknown error', message: 'no such frame: gone' },
    ]);
  });

  it('gives two downloads of one address different names, and each the file where it is looked for', () => {
    const { wishes, toClient } = bridge();
    const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
    const event = (method: string, more: object): string =>
      JSON.stringify({
        type: 'event',
        method: `browsingContext.${method}`,
        params: { url: 'blob:1', ...more },
      });
    for (const name of ['story.json', 'story(1).json']) {
      wishes.fromBrowser(event('downloadWillBegin', { suggestedFilename: 'story.json' }));
      writeFileSync(join(folder, name), name);
      wishes.fromBrowser(event('downloadEnd', { filepath: join(folder, name) }));
    }
    const names = toClient.map(({ params }) => params?.['download']);
    expect(names[0]).toBe(names[1]);
    expect(names[2]).toBe(names[3]);
    expect(names[0]).not.toBe(names[2]);
    expect(existsSync(join(folder, 'story(1).json'))).toBe(false);
  });

  /** Playwright's command that runs a script in a page. */
  const evaluate = (script: string): Message => ({
    id: 8,
    method: 'script.callFunction',
    params: {
      functionDeclaration: '(utilityScript, ...args) => utilityScript.evaluate(...args)',
      arguments: [
        { handle: 'u' },
        { type: 'boolean', value: true },
        { type: 'boolean', value: true },
        { type: 'string', value: script },
      ],
    },
  });

  /** Begins as Playwright does; the browser's answer to it tells its age. */
  async function begin(answer: object): Promise<ReturnType<typeof bridge>> {
    const all = bridge();
    await all.wishes.fromClient('{"id":4,"method":"network.addDataCollector","params":{}}');
    all.wishes.fromBrowser(JSON.stringify({ id: 4, ...answer }));
    return all;
  }

  it('tells Playwright that a command is done which an older Firefox does not know and no test needs', async () => {
    const { toClient } = await begin({ type: 'error', error: 'unknown command', message: 'network' });
    expect(toClient).toEqual([{ type: 'success', id: 4, result: { collector: 'none' } }]);
  });

  it('passes every other error of such a command on', async () => {
    const { toClient } = await begin({ type: 'error', error: 'invalid argument', message: 'no' });
    expect(toClient).toEqual([{ type: 'error', id: 4, error: 'invalid argument', message: 'no' }]);
  });

  it('writes scripts into the call for an older Firefox, whose pages forbid to evaluate text', async () => {
    const { wishes, toBrowser } = await begin({ type: 'error', error: 'unknown command', message: '' });
    await wishes.fromClient(JSON.stringify(evaluate('(a, b) => a + b // sum')));
    const call = vm.runInNewContext(String(toBrowser[1]?.params?.['functionDeclaration'])) as (
      utility: object,
      ...values: number[]
    ) => unknown;
    const utility = {
      global: {} as { eval(): (a: number, b: number) => number },
      evaluate(...values: [number, number]): number {
        return this.global.eval()(...values);
      },
    };
    expect(call(utility, 2, 3)).toBe(5);
  });

  it('leaves scripts as they are for a newer one', async () => {
    const { wishes, toBrowser } = await begin({ type: 'success', result: { collector: '1' } });
    await wishes.fromClient(JSON.stringify(evaluate('() => 1')));
    expect(toBrowser[1]).toEqual(evaluate('() => 1'));
  });
});
