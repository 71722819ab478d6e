// A process of its own that takes made-up dossiers in, as `jejak ingest` does, and prints how long that took and what it
// held: once a tenth was written, and at the end. Arguments: the address as JSON, the folders of dossiers and articles.
import { openArchive } from '../dist/ingest/evidence/archive.js';
import { readGazetteer } from '../dist/ingest/gazetteer.js';
import { ingest } from '../dist/ingest/ingest.js';
import { openStore } from '../dist/store/open.js';

const [address, dossiers, archive] = process.argv.slice(2);
const store = await openStore(JSON.parse(address));
const began = performance.now();
let read = began;
/** Each transaction: how many dossiers were in the graph behind it, when, and the memory held then. */
const commits = [];
let commit = null;
const written = await ingest(store, {
  paths: [dossiers],
  archive: openArchive(archive),
  before: [readGazetteer(new URL('../data/gazetteer', import.meta.url).pathname)],
  onRead: () => {
    read = performance.now();
  },
  onWritten: (_, done) => {
    if (commit === null) {
      commit = { ms: performance.now(), megabytes: process.memoryUsage().rss / 1e6 };
      commits.push(commit);
      setImmediate(() => {
        commit = null; // those of one transaction are told of in one go
      });
    }
    commit.done = done;
  },
});
const ended = performance.now();
await store.close();
const behind = (share) => commits.find(({ done }) => done >= share * written.length);
const each = (from, to) => (to.ms - from.ms) / (to.done - from.done);
console.log(
  JSON.stringify({
    inserted: written.filter(({ outcome }) => outcome === 'INSERTED').length,
    readMs: read - began,
    writeMs: ended - read,
    // The first tenth has the gazetteer in it, and code that nothing has warmed up.
    growth: each(behind(0.6), behind(1)) / each(behind(0.1), behind(0.4)),
    megabytesAtTenth: behind(0.1).megabytes,
    megabytes: process.memoryUsage().rss / 1e6,
  }),
);
process.exit(0); // connections that are kept would hold it for some seconds
