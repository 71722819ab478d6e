/** What is asked anew with each address, or is the whole graph as a file. */
const apart = ['/graphql', '/mcp', '/oembed', '/embed/', '/reconcile', '/en/reconcile', '/unduh/', '/en/downloads/'];
const forEditors = ['/meja', '/en/desk'];
/** What llms.txt leads to: the longer rule holds (RFC 9309, 2.2.2). */
const questions = '/graphql?documentId=';

/** What machines that follow links may read: all pages, and the questions of llms.txt. */
export function robotsText(site: string): string {
  const refused = [...apart, ...forEditors].map((path) => `Disallow: ${path}\n`).join('');
  return `User-agent: *\nAllow: ${questions}\n${refused}\nSitemap: ${site}/sitemap.xml\n`;
}
