/**
 * A draft as it is once a reader has agreed with all of it: the marks are taken out, nothing is written but the day of
 * an article that prints none.
 */
export function confirmed(draft: string): string {
  return draft
    .replace(/^draft: .*\n/m, '')
    .replace(/^ *sure:\n(?: +- .*\n)+/gm, '')
    .replace(/^ *sure: .*\n/gm, '')
    .replace('published: not printed', 'published: 2003-12-31');
}
