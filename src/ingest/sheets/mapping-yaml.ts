import { Document } from 'yaml';
import type { SheetMapping } from './sheet-mapping.ts';

/** A mapping as the file that `jejak ingest --mapping` takes. What is not said yet stays out, and is told when it is read. */
export function mappingYaml({ source, entities, all, columns, sheet, header, delimiter }: SheetMapping): string {
  const parts = {
    source,
    ...(Object.keys(entities).length === 0 ? {} : { entities }),
    ...(Object.keys(all).length === 0 ? {} : { all }),
    columns,
    ...(sheet === null ? {} : { sheet }),
    ...(header === 1 ? {} : { header }),
    ...(delimiter === null ? {} : { delimiter }),
  };
  return new Document(parts).toString({ lineWidth: 0 });
}
