import { expect, it } from 'vitest';
import { embedCode } from '../../src/explorer/embed-code.ts';

it('holds a hostile title within its attribute, for whoever pastes the frame into a page', () => {
  const title = '"><script>alert(1)</script>';
  expect(embedCode({ src: 'https://jejak.test/embed/cari?q=a&rows=5', title }, { width: '100%', height: 480 })).toBe(
    '<iframe src="https://jejak.test/embed/cari?q=a&amp;rows=5" width="100%" height="480" ' +
      'title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"></iframe>',
  );
});
