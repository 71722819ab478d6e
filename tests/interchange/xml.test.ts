import { describe, expect, it } from 'vitest';
import { xmlText } from '../../src/interchange/xml.ts';

describe('text in XML', () => {
  it('escapes what would be markup, between tags and within either kind of quotes', () => {
    expect(xmlText(`<a b="c" d='e'>&</a>`)).toBe('&lt;a b=&quot;c&quot; d=&apos;e&apos;&gt;&amp;&lt;/a&gt;');
  });

  it('puts a replacement character for what XML 1.0 forbids, and leaves all else', () => {
    expect(xmlText('a\0b\u000Bc\uFFFEd\uD800e')).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFDe');
    expect(xmlText('tab\tbaris\n\u{1F3C6} é')).toBe('tab\tbaris\n\u{1F3C6} é');
  });
});
