/** What a parameter of an address may be. */
export const parameters = {
  oneOf: (allowed: readonly string[]) => `salah satu dari: ${allowed.join(', ')}`,
  whole: (least: number, most: number) => `bilangan bulat dari ${least} sampai ${most}`,
  tooLong: (longest: number) => `paling panjang ${longest} huruf`,
  atMost: (most: number) => `paling banyak ${most}`,
  id: 'id berbentuk jenis:nama, misalnya regency:tebo',
  action: 'expand:, dismiss:, only: atau unpin: dengan sebuah id, atau pin: dengan id@x,y',
  date: 'tahun, bulan, atau tanggal yang ada: 2022, 2022-04, atau 2022-04-13',
  moment: 'tanggal, atau tanggal dan jam: 2023-04-30, atau 2023-04-30T12:00:00+07:00',
};
