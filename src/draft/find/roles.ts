export const roles =
  'anggota|komisioner|pustakawan|satpam|santri|instruktur|teknisi|montir|pemandu|penyelam|pembuat|pandai besi|reporter|journalist|photographer|editor|curator|critic|singer|fisherman|puppeteer|filmmaker|novelist|customs officer|officer|juru bicara|guru|dosen|peneliti|ilmuwan|arsiparis|sastrawan|sastrawati|penyair|penulis|novelis|seniman|budayawan|sejarawan|wartawan|jurnalis|pelukis|pemusik|musisi|penyanyi|dalang|penari|aktivis|relawan|penggiat|pegiat|pengusaha|petani|nelayan|peternak|perajin|pengrajin|atlet|pelatih|dokter|bidan|perawat|kader|penyuluh|tokoh|kepala adat|ketua adat|pemangku adat|juru kunci|kepala sekolah|siswa|siswi|mahasiswa|mahasiswi|pemuda|warga|ulama|pendeta|pastor|tetua|inovator|penemu|pendamping|bintara|babinsa|bhabinkamtibmas|ibu rumah tangga|pemilik|pendiri|penjaga|staf|pegawai|sopir|honorer|pengasuh|pengelola|istrinya|suaminya|anaknya|putranya|putrinya|cucunya|ayahnya|ibunya|grandson|wife|widow|daughter|ustaz|tenaga kesehatan|penenun|pembatik|pelopor|perintis|inisiator|penggagas|ilustrator|sutradara|aktor|aktris|desainer|perancang|arsitek|insinyur|chef|koki|designer|weaver|writer|teacher|farmer|researcher|activist|artist|poet|founder|nurse|midwife|chair|chairman|chairwoman|director|head|owner|spokesman|spokeswoman|spokesperson';

/** Whether a word is one of these, capitalised at the beginning of a sentence. */
export const isCapitalRole = (word: string): boolean => capitalRole.test(word);

const capitalRoles = roles.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => letter.toUpperCase());

const capitalRole = new RegExp(`^(?:${capitalRoles})$`, 'u');

export const roleBefore = new RegExp(
  `(?<![\\p{L}])(?:${roles}|${capitalRoles})(?:\\s(?!(?:yaitu|yakni|adalah|ialah|yang|untuk|pada|dengan|dan|serta|oleh|kepada|akan|telah|is|are|was|were|for|with|by|to|who|which|has|have|and)\\s)(?:\\p{Ll}+|\\p{Lu}\\p{L}+|\\d{1,3})){0,6},?\\s$`,
  'u',
);
