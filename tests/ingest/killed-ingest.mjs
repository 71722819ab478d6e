// A process of its own that takes dossiers in and kills itself, as `kill -9` would, at the given call to the database.
// Arguments: the store's address as JSON, the folder of dossiers, that of their articles, the number of the call.
// It runs the built code: whoever starts it has built it. Prints how many calls there were when it was not killed.
import { openArchive } from '../../dist/ingest/evidence/archive.js';
import { ingest } from '../../dist/ingest/ingest.js';
import { openStore } from '../../dist/store/open.js';

const [address, folder, archive, kill] = process.argv.slice(2);
const store = await openStore(JSON.parse(address));
let calls = 0;

function counted(call) {
  calls += 1;
  if (calls === Number(kill)) process.kill(process.pid, 'SIGKILL');
  return call();
}

const writerOf = (writer) => ({
  read: (question, parameters) => counted(() => writer.read(question, parameters)),
  write: (act, parameters) => counted(() => writer.write(act, parameters)),
});
const dying = {
  ...store,
  // The call behind the work is the commit.
  transact: (work) =>
    store.transact(async (writer) => counted(async () => work(writerOf(writer))).then((done) => counted(() => done))),
  checkpoint: () => counted(() => store.checkpoint()),
};
await ingest(dying, { paths: [folder], archive: openArchive(archive) });
console.log(calls);
process.exit(0);
