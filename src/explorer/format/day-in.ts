/** The day of a moment, `YYYY-MM-DD`, in a zone of Indonesia; that of Jakarta unless told. */
export function dayIn(moment: string | number | Date, zone: 'Asia/Jakarta' | 'Asia/Jayapura' = 'Asia/Jakarta'): string {
  // Sweden writes dates as ISO 8601 does.
  return new Date(moment).toLocaleDateString('sv-SE', { timeZone: zone });
}
