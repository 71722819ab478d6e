import { createTwoFilesPatch } from 'diff';
import type { DeskConflict } from '../../explorer/desk/desk-document.ts';
import { sha256Of } from './sha256-of.ts';

/**
 * What somebody else made of a file since a document began with it.
 * @param there the file as it is; null where there is none
 * @returns null where it is still the file that the document began with
 */
export function conflictOf(name: string, base: string | null, there: string | null, mine: string): DeskConflict | null {
  const theirs = there === null ? '' : sha256Of(there);
  if (theirs === (base ?? '')) return null;
  const patch = createTwoFilesPatch(`${name}.yaml`, `${name}.yaml`, there ?? '', mine, undefined, undefined, {
    context: 2,
  });
  return { theirs, difference: patch.replace(/^=+\n/, '') };
}
