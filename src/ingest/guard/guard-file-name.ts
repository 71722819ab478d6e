import { findPrivate, whyPrivate } from './find-private.ts';

const name = /[^/\\]*$/;

/** What is wrong with the name of a file, which becomes the id of what is in it; null where it tells nothing private. */
export function whyPrivateName(file: string): string | null {
  const found = privateIn(file);
  return found === undefined ? null : `the file's name ${whyPrivate(found)}`;
}

/** The name as messages may show it. */
export function shownFile(file: string): string {
  return privateIn(file) === undefined ? file : file.replace(name, '…');
}

/** Names are written with hyphens for blanks; either reading counts. */
function privateIn(file: string): ReturnType<typeof findPrivate>[number]['rule'] | undefined {
  const [words = ''] = (name.exec(file)?.[0] ?? '').split(/\.(?:ya?ml|csv|txt|json|places)/i);
  const withoutDay = words.replace(/^\d{4}-\d{2}-\d{2}(?=-|$)/, '');
  return (findPrivate(withoutDay)[0] ?? findPrivate(withoutDay.replace(/[-_]+/g, ' '))[0])?.rule;
}
