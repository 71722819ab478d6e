/** Grades of awards and of opinions, as a pattern: `Utama`, `Emas`, `WTP`. */
export const grades =
  'Utama|Madya|Nindya|Pratama|Paripurna|Mandiri|Emas|Perak|Perunggu|Platinum|Gold|Silver|Bronze|Hijau|Biru|Merah|Hitam|Green|Blue|Red|Black|WTP|WDP|Wajar Tanpa Pengecualian|Wajar Dengan Pengecualian|Sangat Baik|Unggul|Istimewa';
