import type { Kind } from '../../ontology/ontology.ts';
import type { Told } from '../say/told.ts';
import { looksLikeName } from '../words/lexicon.ts';
import { type RegionHint, regionKind } from './region-hint.ts';

/** Which of a province, a city and a regency of one name is meant: by the category, else by who stands beside it. */
export function hintOf({ category, span, sentence, list }: Told, told: readonly Told[]): RegionHint | null {
  const words = (category ?? '').toLowerCase();
  if (/provinsi|province/.test(words)) return 'province';
  if (/kota|cit(?:y|ies)/.test(words) && !/kabupaten|regenc/.test(words)) return 'city';
  if (/kabupaten|regenc/.test(words) && !/kota|cit/.test(words)) return 'regency';
  const beside = told.filter(
    (other) =>
      (other.sentence === sentence && other.span.start === span.start) ||
      (list !== null && other.list === list) ||
      (category !== null && other.sentence === sentence),
  );
  const kinds = beside.flatMap(({ party }) =>
    party.letter === 'G' && party.ids.length === 1 ? [regionKind(party.ids[0] ?? '')] : [],
  );
  const [kind, ...others] = new Set(kinds);
  return kind !== undefined && others.length === 0 ? kind : null;
}

/** What a winner is of whom only the name is told; null where the shape is too weak for a guess. */
export function guessKind({ category, parts, party, shape, sentence }: Told, mostlyPersons: boolean): Kind | null {
  // A name without a word for what it is: as a subject only where it looks like somebody's.
  if (shape === 'subject' || shape === 'given')
    return party.letter !== 'U' || !party.name.includes(' ')
      ? null
      : looksLikeName(party.name)
        ? 'Person'
        : party.name.split(' ').length > 2
          ? 'Organisation'
          : null;
  const words = `${category ?? ''} ${sentence.text.slice(0, 80)}`;
  if (parts !== null) return 'Company';
  if (/pelaku usaha|perusahaan|sektor|skala|manufaktur|umkm|usaha|industri|company|compan/i.test(category ?? ''))
    return 'Company';
  if (
    /perorangan|individu|tokoh|guru|siswa|penulis|peneliti|wartawan|jurnalis|pemuda|kader|atlet|bidan|dokter|perawat|nakes|tenaga kesehatan|penyuluh|pustakawan|duta|putra|putri|mahasiswa|person|teacher|student|nurse/i.test(
      words,
    ) ||
    mostlyPersons
  )
    return 'Person';
  return 'Organisation';
}
