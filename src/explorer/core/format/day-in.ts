/** The day of a moment, `YYYY-MM-DD`, in a zone of Indonesia; that of Jakarta unless told. */
export function dayIn(moment: string | number | Date, zone: keyof typeof days = 'Asia/Jakarta'): string {
  return days[zone].format(new Date(moment));
}

/** Sweden writes dates as ISO 8601 does. Made once, since making one takes a millisecond. */
const days = {
  'Asia/Jakarta': new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }),
  'Asia/Jayapura': new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jayapura' }),
};
