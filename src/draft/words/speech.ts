/** Words by which somebody is quoted, before the name: `kata Ani`, `said Ani`; with `-nya` too. */
export const saidBy =
  'kata|ujar|ucap|tutur|jelas|ungkap|imbuh|papar|terang|sebut|tegas|pungkas|tambah|cetus|harap|tutup|puji|seloroh|tukas|timpal|sahut|beber|sambung|tandas|urai|kelakar|pesan|tulis|said|says';

/** Words by which somebody is quoted, behind the name: `Ani mengatakan`, `Ani said`. */
export const says =
  'mengatakan|menyebut|menyatakan|menjelaskan|mengaku|menambahkan|menyampaikan|mengungkapkan|menuturkan|menegaskan|menerangkan|membenarkan|said|says|stated|noted|told|added|explained|remarked';
