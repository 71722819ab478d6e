import type { About } from '../rule.ts';
import { kinWord } from './minor-words.ts';
import { type Person, personsIn } from './persons.ts';

/** What leads from a text to one person: a name, letters or a made-up name in its place, or of whose family they are. */
export interface Handle extends Person {
  readonly by: 'name' | 'naming' | 'initials' | 'kin';
}

const naming =
  /(?<!\p{L})(?:b(?:e?r)?na?ma?(?: lengkap)?|(?:jeneng|aran)e|ngaranna|nama(?: kecil)?(?:nya|nyo)?(?: lengkap| panggilan| pemenang| juara| korban| peserta| penerima| anak| siswa| siswi)?(?: [:=]|[:=]| adalah| ialah)?|namonyo|namo|(?:akrab |biasa )?(?:dipanggil|disapa)|panggilan(?:nya)?|sebut saja(?: namanya)?|dengan nama|atas nama|a\. ?n\.|(?:ber)?inisial|named|called|nicknamed|whose name is|nama samaran|alias) (?:si |"|')?(?!(?:yang|dan|itu|ini|baik|baru|asli|rakyat|daerah|tim|lain|sama|besar|orang|anak|siswa|program|lomba|gubernur|bupati|ketua|kepala)(?!\p{L}))(\p{L}[\p{L}.']{0,30})/giu;
const hidden =
  /(?<!\p{L})(?:nama(?:nya)? (?:samaran|disamarkan|dirahasiakan)|bukan nama (?:sebenarnya|asli)|identitas(?:nya)? (?:dirahasiakan|disamarkan)|name withheld|not (?:his|her|their) real name)(?!\p{L})/giu;
const letters =
  /(?<![\p{L}\d/.-])(?!(?:UU|PP|RI|PT|CV|SD|MI|MA|TK|KK|RT|RW|SK|MK|TV|HR|PR|BI|NU|AS|UN|EU|KB|RS|PN|LN|PK|KM|NO|HP|WA|TB|RA|VI|IV|IX|XI|II)(?!\p{L}))\p{Lu}(?:\.?\p{Lu}\.?|(?:\.\p{Lu}){2,3}\.?|\.)(?![\p{L}\d])|(?<![\p{L}\d/.-])(?<!(?:kelas|kategori|grup|golongan|tipe|blok|gedung|huruf|vitamin|hepatitis|seri|zona|poin|pool|kelompok|nilai|jalur|kelas|Kelas|Kategori|Grup|Golongan|Tipe|Blok|Gedung|Zona|Pool|Kelompok|Nilai) )\p{Lu}(?= ?\( ?\d)/gu;
const victims =
  /(?<=(?<!\p{L})(?:[Kk]orban|[Pp]elaku|[Tt]ersangka|[Ss]aksi|[Pp]enyintas|[Tt]erduga|[Aa]nak|[Ii]nisial) )\p{Lu}(?=[ ,(.]|$)/gu;
const title =
  '(?:pak|bu|bapak|ibu|bpk|tuan|ny\\.?|nyonya|mr|mrs|ms|almarhum(?:ah)?|alm\\.?|h\\.|hj\\.|haji|bupati|gubernur|wagub|wabup|wali ?kota|wakil|sekda|kepala|ketua|kapolda|kapolres|kapolsek|dandim|danrem|camat|lurah|kades|kadis|menteri|direktur|rektor|korban|penerima|pemenang|laureate|winner|governor|regent|mayor|minister|pejabat|anggota|pedagang|petani|penjual|buruh|sopir|guru|tukang|honorer|nelayan|pemulung|kuli|satpam|ajudan|pekebun|polisi|tentara|pns|asn|kadus|janda|seorang)';
const which =
  '(?: (?:kandung|tiri|angkat|tunggal|bungsu|sulung|pertama|kedua|ketiga|keempat|kelima|ke-?\\d|laki-laki|lelaki|perempuan|semata wayang|wedok|lanang|bujang|gadis|dara|kembar|kesayangan|asuh|sambung|yang (?:bungsu|sulung|pertama|kedua|ketiga|keempat)|no(?:mor|\\.)? ?\\d|dari|pasangan|of|the|seorang))*';
const kin = new RegExp(
  `(?<!\\p{L})(?:${kinWord}${which}(?:(?:nya|nyo|ku|mu)(?!\\p{L})| (?:saya|sy|aku|kami|beliau|gue|gw)(?!\\p{L})| ${title}(?!\\p{L})| (?=\\p{Lu}\\p{Ll}))|(?:his|her|their|my|\\p{L}+'s) (?:(?:own|only|eldest|youngest|elder|younger|first|second|third|two|three|little|baby|infant|\\d{1,2}-year-old) ){0,2}${kinWord}(?!\\p{L}))`,
  'giu',
);

/**
 * All handles, in the order of the text.
 * @param people whom the dossier introduces, by the first word of their names
 */
export function handlesIn(text: string, people: About['people']): Handle[] {
  const found: Handle[] = personsIn(text).map((person) => ({ ...person, by: 'name' }));
  const add = (by: Handle['by'], pattern: RegExp): void => {
    for (const { index, 0: name } of text.matchAll(pattern))
      found.push({ name, start: index, end: index + name.length, isGrownUp: false, isTitled: false, by });
  };
  add('naming', naming);
  add('naming', hidden);
  add('initials', letters);
  add('kin', kin);
  add('initials', victims);
  found.push(...introduced(text, people, found));
  return found.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** Whom the dossier introduces, where the capitals of the text did not tell already. */
function introduced(text: string, people: About['people'], found: readonly Handle[]): Handle[] {
  if (people.size === 0) return [];
  const told = new Set(found.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)));
  const more: Handle[] = [];
  for (const name of new Set(text.split(/[\s,.;()]+/).flatMap((word) => people.get(word) ?? [])))
    for (let at = text.indexOf(name); at >= 0 && name !== ''; at = text.indexOf(name, at + name.length))
      if (!told.has(at))
        more.push({ name, start: at, end: at + name.length, isGrownUp: false, isTitled: false, by: 'name' });
  return more;
}
