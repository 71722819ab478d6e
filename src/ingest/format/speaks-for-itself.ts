import type { YamlEntry } from './yaml.ts';

/** What is said by nobody in particular, or by the newsroom: a speaker of one part makes it a quotation. */
const ofNobody: readonly string[] = ['ASSERTED', 'CLAIMED'];

/**
 * Whether a part that names a speaker of its own leaves alone the modality of what it is a part of: a wish, a plan or a
 * denial stays what it is, whoever speaks.
 */
export function speaksForItself(own: ReadonlyMap<string, YamlEntry>, shared: ReadonlyMap<string, YamlEntry>): boolean {
  const modality = shared.get('modality')?.value;
  return (
    own.has('speaker') && !own.has('modality') && modality?.is === 'text' && ofNobody.includes(modality.text.trim())
  );
}
