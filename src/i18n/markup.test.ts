import { describe, expect, it } from 'vitest';
import { markup, trusted } from './markup.ts';

describe('a template of markup', () => {
  it('escapes text in elements and in attributes with either quote', () => {
    const text = `<b onclick='x'>"Tom & Jerry"</b>`;
    expect(markup`<p title="${text}">${text}</p>`.markup).toBe(
      '<p title="&lt;b onclick=&#39;x&#39;&gt;&quot;Tom &amp; Jerry&quot;&lt;/b&gt;">&lt;b onclick=&#39;x&#39;&gt;&quot;Tom &amp; Jerry&quot;&lt;/b&gt;</p>',
    );
  });

  it('lets markup of its own pass once, also from lists', () => {
    expect(markup`<ul>${['a', '<'].map((text) => markup`<li>${text}</li>`)}</ul>`.markup).toBe(
      '<ul><li>a</li><li>&lt;</li></ul>',
    );
    expect(markup`<p ${trusted('lang="de"')}>${2012}</p>`.markup).toBe('<p lang="de">2012</p>');
  });

  it('writes nothing for what is not there', () => {
    expect(markup`<p>${null}${undefined}${[]}</p>`.markup).toBe('<p></p>');
  });
});
