// A process of its own, since threads run the built code: checks the dossiers of a folder, and prints what was read and
// how many threads did it. Arguments: the folder of dossiers, that of their articles.
import { checkDossiers } from '../../../dist/ingest/check/check-dossiers.js';
import { openArchive } from '../../../dist/ingest/evidence/archive.js';

const [folder, archive] = process.argv.slice(2);
let threads = 0;
process.on('worker', () => {
  threads += 1;
});
const told = [];
const options = { paths: [folder], archive: openArchive(archive), onRead: (...counts) => told.push(counts) };
try {
  const checked = await checkDossiers({ read: async () => [] }, options);
  const dossiers = [...checked.all()].map(({ entities, ...rest }) => ({ ...rest, entities: [...entities] }));
  console.log(JSON.stringify({ threads, told, dossiers }));
  checked.close();
} catch (error) {
  console.log(JSON.stringify({ threads, code: error.code, message: error.message }));
}
