import { openArchive } from '../../src/ingest/archive.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { openStore, type StoreAddress } from '../../src/store/open.ts';

// A process of its own that takes dossiers in and kills itself, as `kill -9` would, at the given call to the database.
const [address = '', folder = '', archive = '', kill = ''] = process.argv.slice(2);
const store = await openStore(JSON.parse(address) as StoreAddress);
let left = Number(kill);

function countDown(): void {
  left -= 1;
  if (left === 0) process.kill(process.pid, 'SIGKILL');
}

await ingest(
  {
    ...store,
    transact: (work) =>
      store.transact(async (writer) => {
        const result = await work({
          read: (question, parameters) => {
            countDown();
            return writer.read(question, parameters);
          },
          write: (act, parameters) => {
            countDown();
            return writer.write(act, parameters);
          },
        });
        countDown(); // before the commit
        return result;
      }),
    checkpoint: async () => {
      countDown();
      await store.checkpoint();
    },
  },
  { paths: [folder], archive: openArchive(archive) },
);
console.log(Number(kill) - left);
process.exit(0);
