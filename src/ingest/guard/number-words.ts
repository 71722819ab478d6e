const unit = 'satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan';
const national = `(?:(?:dua|tiga|empat|lima|enam|tujuh)[ -]?be?las|sebelas|seblas|sepuluh|${unit})(?![ -]?(?:be?las|puluh|ratus|ribu|koma))`;
/** Javanese, low and high, and Balinese. Before what is counted many of them end in -ng. */
const javanese =
  '(?:siji|setunggal|loro|rong|kalih|telu(?:ng)?|tigang|papat|patang|petang|sekawan|limang|gangsal|e?nem(?:ang)?|pitu(?:ng)?|wolu(?:ng)?|kutus|sanga(?:ng)?|songo|se?dasa|sewelas|solas|rolas|roras|(?:kalih|tiga|kawan|gangsal|pitung)[ -]?welas|telulas|patbelas|lim[ao]las|nembelas|pitulas)';
const sundanese = '(?:hiji|(?:tilu|opat|genep)(?: belas)?|dalapan|salapan|sapuluh|sabelas|sawelas)';
/** Minangkabau, Malay, Banjarese and Acehnese. */
const western =
  '(?:(?:duo|tigo|ampek|ampat|limo|anam|tujuah|talu|walu)(?: baleh| belas| walas)?|(?:sa)?lapan|sambilan|sapuluah|sabaleh|sawalas|siploh|lhee|peuet|limong|tujoh)';
/** Madurese, Buginese and Batak. */
const others =
  "(?:tello'|empa'|lema'|ennem|petto'|ballu'|sapolo|tellu|eppa|enneng|arua|asera|seppulo|tolu|onom|ualu|sampulu)";
const english =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)';

/** The numbers up to 17 as they are written out, in Indonesian, in languages of the regions and in English. */
export const numberWords = [national, javanese, sundanese, western, others, english].join('|');
