import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksForHeight, heightMessages, resizerId, resizerMessage } from './heights.ts';

const NOBODY = { childId: null, id: null, secret: null };

describe('the messages for a height', () => {
  it('are objects, or texts that are JSON, unless the host has named itself', () => {
    for (const message of heightMessages(600, 800, NOBODY, 'https://atlas.example/')) {
      const told: unknown = typeof message === 'string' ? JSON.parse(message) : message;
      expect(JSON.stringify(told)).toContain('600');
    }
  });

  it('give Pym, WordPress and dpa back the word they have put into the address', () => {
    const messages = heightMessages(
      600,
      800,
      { childId: 'pym_0', id: 'dpa-1', secret: 'abc' },
      'https://atlas.example/',
    );
    expect(messages).toContain('pymxPYMxpym_0xPYMxheightxPYMx600');
    expect(messages).toContainEqual({ message: 'height', value: 600, secret: 'abc' });
    expect(messages).toContainEqual({ embed: 'dpa-1', height: 600 });
    expect(messages).toContainEqual({ 'datawrapper-height': { 'dpa-1': 600 } });
  });
});

describe('what hosts ask', () => {
  it('is known by iframe-resizer’s first message alone', () => {
    expect(resizerId('[iFrameSizer]embed:8:false:false:32:true:true:null:bodyOffset')).toBe('embed');
    expect(resizerId('[iFrameSizer]embed')).toBeNull();
    expect(resizerId('[iFrameSizer]<b>:8:false:false:32:true:true:null')).toBeNull();
    expect(resizerMessage('embed', 600, 800, 'init')).toBe('[iFrameSizer]embed:600:800:init');
  });

  it('is a height, for Pym, frames, open-iframe-resizer and WordPress', () => {
    expect(asksForHeight('pymxPYMxembedxPYMxwidthxPYMx640')).toBe(true);
    expect(asksForHeight({ sentinel: 'amp', type: 'frames-init' })).toBe(true);
    expect(asksForHeight({ type: 'iframe-child-init' })).toBe(true);
    expect(asksForHeight({ message: 'ready', secret: 'abc' })).toBe(true);
    expect(asksForHeight({ message: 'link', secret: 'abc' })).toBe(false);
    expect(asksForHeight('pymxPYMxembedxPYMxnavigateToxPYMxhttps://example.org')).toBe(false);
  });

  it('never throws, whatever is sent', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(() => [resizerId(data), asksForHeight(data)]).not.toThrow();
      }),
    );
  });
});
