/** What machines that follow links may read: all pages, and not what is asked anew with each address. */
export function robotsText(site: string): string {
  const apart = ['/graphql', '/mcp', '/oembed', '/embed/', '/meja', '/en/desk'];
  return `User-agent: *\n${apart.map((path) => `Disallow: ${path}\n`).join('')}\nSitemap: ${site}/sitemap.xml\n`;
}
