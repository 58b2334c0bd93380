import { describe, expect, it } from 'vitest';
import { isDrawing } from './parseDrawing.ts';

describe('a text that is read as a drawing', () => {
  it.each([
    '<svg viewBox="0 0 1 1"><path d="M0 0"/><title>one &lt;script&gt; = on=1</title></svg>',
    '<svg viewBox="0 0 1 1"><use href="#shape-ARM" class="state"/></svg>',
    '<svg viewBox="0 0 1 1"><use\n xlink:href="#shape-ARM"/></svg>',
  ])('may be %s', (text) => {
    expect(isDrawing(text)).toBe(true);
  });

  it.each([
    '<p>no drawing</p>',
    ' <svg />',
    '<?xml version="1.0"?><svg />',
    '<svg viewBox="0 0 1 1"><script>alert(1)</script></svg>',
    '<svg viewBox="0 0 1 1"><SCRIPT href="#x"/></svg>',
    '<svg onload="alert(1)"></svg>',
    '<svg viewBox="0"><path\nonclick = "alert(1)"/></svg>',
    '<svg viewBox="0"><foreignObject><p/></foreignObject></svg>',
    '<svg viewBox="0"><a href="javascript:alert(1)"><path/></a></svg>',
    '<svg viewBox="0"><use xlink:href="https://other.example/x.svg#a"/></svg>',
    '<svg viewBox="0"><!ENTITY a "b"></svg>',
    '<svg viewBox="0"><![CDATA[<script>]]></svg>',
  ])('may not be %s', (text) => {
    expect(isDrawing(text)).toBe(false);
  });
});
