/** A dossier as the tree that YAML makes of it, with each scalar as text. */
export type Tree = string | readonly Tree[] | { readonly [key: string]: Tree };

export interface Mutation {
  /** Where, and what was done. */
  readonly what: string;
  readonly tree: Tree;
}

/** Made-up slips of somebody who writes a dossier, one at each place of a good one. */
export function* mutationsOf(tree: Tree, path = ''): Generator<Mutation> {
  const here = (what: string, changed: Tree): Mutation => ({ what: `${path} ${what}`, tree: changed });
  if (path !== '') {
    for (const [what, wrong] of Object.entries(wrongValues)) yield here(what, wrong);
    yield here('in a list', [tree]);
    yield here('below a key', { kata: tree });
  }
  if (typeof tree === 'string') {
    yield here('with letters behind', `${tree}Zz`);
  } else if (isList(tree)) {
    yield here('as its first item alone', tree[0] ?? '');
    yield here('with a map too many', [...tree, { kunci: 'kata' }]);
    yield here('without items', []);
    for (const [index, item] of tree.entries())
      for (const { what, tree: changed } of mutationsOf(item, `${path}/${index}`))
        yield { what, tree: tree.with(index, changed) };
  } else {
    yield here('with a key too many', { ...tree, kunci: 'kata' });
    for (const [key, value] of Object.entries(tree)) {
      const { [key]: _, ...rest } = tree;
      yield here(`without ${key}`, rest);
      yield here(`with ${key} misspelt`, { ...rest, [`${key}x`]: value });
      for (const { what, tree: changed } of mutationsOf(value, `${path}/${key}`))
        yield { what, tree: { ...rest, [key]: changed } };
    }
  }
}

const wrongValues: Readonly<Record<string, Tree>> = {
  'as a word': 'kata',
  'as many words': 'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas dua-belas tiga-belas',
  'as an id': 'person:orang-lain',
  'as an id of nothing': 'orang:lain',
  'as a number': '7',
  'as a day': '2024-05-02',
  'as a day that is none': '2024-13-02',
  'as a map': { kunci: 'kata' },
};

export function isList(tree: Tree): tree is readonly Tree[] {
  return Array.isArray(tree);
}
