import type { FileReader } from '../../ingest/check/checked-files.ts';
import { isDatapackageName, readDatapackage } from './read-datapackage.ts';
import { isFtmName, readFtm } from './read-ftm.ts';
import { isPopoloName, readPopolo } from './read-popolo.ts';

/** The files beside dossiers and sheets that can be taken in. */
export const exchangeReaders: readonly FileReader[] = [
  { takes: isFtmName, read: readFtm },
  { takes: isDatapackageName, read: readDatapackage },
  { takes: isPopoloName, read: readPopolo },
];
