/** What follows the path: parameters by name, in their order; those without a value are left out. */
export type Query = Readonly<Record<string, string | number | readonly string[] | undefined>>;

export function searchOf(query: Query): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  if (given.length === 0) return ''; // as most links
  const search = new URLSearchParams();
  for (const [name, value] of given)
    for (const one of typeof value === 'object' ? value : [value]) search.append(name, String(one));
  // Ids are readable with their colon, places with their comma, and a query may hold them (RFC 3986, 3.4).
  const text = search.toString().replaceAll('%3A', ':').replaceAll('%40', '@').replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}
