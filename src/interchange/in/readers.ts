import type { FileReader } from '../../ingest/check/checked-files.ts';
import { descriptorName } from './package-descriptor.ts';
import { isDatapackageName, readDatapackage } from './read-datapackage.ts';
import { isFtmName, readFtm } from './read-ftm.ts';
import { isPopoloName, readPopolo } from './read-popolo.ts';

/** The files beside dossiers and sheets that can be taken in. */
export const exchangeReaders: readonly FileReader[] = [
  { takes: isFtmName, called: ['.ftm.json', '.ftm.jsonl', '.ftm.ndjson', '.ftm'], read: readFtm },
  {
    takes: isDatapackageName,
    called: [descriptorName, '.datapackage.zip'],
    inFolders: [descriptorName],
    read: readDatapackage,
  },
  { takes: isPopoloName, called: ['.popolo.json'], read: readPopolo },
];
