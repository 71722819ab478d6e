// A process of its own that takes dossiers in and kills itself, as `kill -9` would, at the given call to the database.
// Arguments: the store's address as JSON, the folder of dossiers, that of their articles, the kind of call, and which of
// that kind. It runs the built code: whoever starts it has built it.
import { openArchive } from '../../dist/ingest/evidence/archive.js';
import { ingest } from '../../dist/ingest/ingest.js';
import { openStore } from '../../dist/store/open.js';
// biome-ignore lint/correctness/useImportExtensions: its types lie in a file beside it
import { counted } from './counted-store.mjs';

const [address, folder, archive, kind, which] = process.argv.slice(2);
const store = await openStore(JSON.parse(address));
let calls = 0;
const dying = counted(store, (called) => {
  if (called === kind) calls += 1;
  if (calls === Number(which)) process.kill(process.pid, 'SIGKILL');
});
await ingest(dying, { paths: [folder], archive: openArchive(archive) });
process.exit(0);
