/** Titles of courtesy, religion, nobility and learning that newspapers print before a name, folded and without dots. */
const civil = words(`
  bapak bpk pak ibu bu sdr sdri saudara saudari tuan nyonya ny tn nona mr mrs ms
  prof profesor professor dr doktor drs dra drg drh ir insinyur apt ners ns
  h hj haji hajjah kh kiai kyai nyai ustaz ustad ustadz ustazah ustadzah gus ning tgb tgh tgkh tgk teungku buya abuya
  habib syekh syeikh syaikh pdt pendeta pnt romo rm pastor uskup mgr sr suster bruder bhikkhu biksu bhante pandita ws js
  raden rd rr rngt kph kpa kgph kgpaa kpaa krt krmt krht gbph gph bph gkr gray tubagus tb kms mgs`);

/** Military and police ranks. */
export const ranks: ReadonlySet<string> = words(`
  jenderal jendral jend letjen mayjen brigjen irjen komjen laksamana laksdya laksda laksma marsekal marsdya marsda marsma
  kolonel letkol mayor kapten kpt lettu letda peltu pelda serma serka sertu serda kopka koptu kopda praka pratu prada
  kombes kombespol akbp kompol akp iptu ipda aiptu aipda bripka brigpol briptu bripda`);

/** All that may stand before a name and is no part of it. */
export const titles: ReadonlySet<string> = new Set([...civil, ...ranks]);

/** What stands behind a rank, as in `Kombes Pol`, `Kolonel Inf` and `Letjen TNI (Purn)`. */
export const arms: ReadonlySet<string> = words(
  'pol polisi tni inf kav arm arh czi cpl chb cku caj ckm cba cpm chk mar laut pnb tek sus kal purn purnawirawan',
);

/** What stands behind `Dr.` in brackets. */
export const honorary: ReadonlySet<string> = words('hc cand');

/** Degrees and memberships that are printed without dots behind a name, as they are printed. */
export const degrees: ReadonlySet<string> = new Set(
  `SH SE ST SP SS SIP SIK SPd SPdI SAg SSos SSi SKM SKep SKed SKom SPi SPt SHut SHI SEI SSTP STP MH MM MT MP MA MAP MSi
  MPd MPdI MAg MSc MSos MKes MKM MKn MKom MHum MEng MBA MHI MPA MPP MMT MIP MIKom MSE MPH PhD LLM BSc BBA Lc Ak CA AMd
  Amd Dipl Apt Ners SpA SpOG SpPD SpB Akt IPU IPM Ph.D`.split(/\s+/),
);

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''));
}
