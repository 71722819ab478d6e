import { existsSync } from 'node:fs';
import type { Config } from '../../config.ts';
import { checkDossiers } from '../../ingest/check/check-dossiers.ts';
import { DossierInvalid, formatProblem } from '../../ingest/format/problems.ts';
import { gazetteerId } from '../../ingest/gazetteer.ts';
import type { Store } from '../../store/store.ts';
import { intakeOf } from '../dossier-arguments.ts';
import { counted, type Finding, found, type GraphCheck, ok, some } from './check.ts';

/** The dossiers on disk, which are the truth, held against what the graph has of them. */
export const dossiersCheck: GraphCheck = {
  name: 'dossiers',
  area: 'data',
  look: async ({ store, config }) => {
    if (!existsSync(config.dossiers))
      return [
        found(
          'warning',
          `there is no folder ${config.dossiers}: the graph cannot be made again from it`,
          'set JEJAK_DOSSIERS to the folder of the dossiers',
        ),
      ];
    try {
      return compared(await checksumsOnDisk(store, config), await checksumsInGraph(store), config.dossiers);
    } catch (error) {
      if (!(error instanceof DossierInvalid)) throw error;
      const [first] = error.problems;
      return [
        found(
          'problem',
          `${counted(error.problems.length, 'problem')} in the dossiers of ${config.dossiers}${first === undefined ? '' : `, the first at ${formatProblem(first)}`}`,
          'run "jejak ingest --dry-run", which tells all of them',
        ),
      ];
    }
  },
};

type Checksums = ReadonlyMap<string, string>;

async function checksumsOnDisk(store: Store, config: Config): Promise<Checksums> {
  // An archive that is not there is told by a check of its own.
  const archive = config.archive !== null && existsSync(config.archive) ? config.archive : null;
  const checked = await checkDossiers(store, {
    ...intakeOf({ arguments: [], options: {} }, { ...config, archive }),
    replace: true,
  });
  try {
    return new Map([...checked.all()].map(({ id, sha256 }) => [id, sha256]));
  } finally {
    checked.close();
  }
}

/** Null for one that was taken back, which stays out. */
async function checksumsInGraph(store: Store): Promise<ReadonlyMap<string, string | null>> {
  return new Map(
    (await store.read('dossiers', {})).map(({ id, sha256, retractedAt }) => [id, retractedAt === null ? sha256 : null]),
  );
}

function compared(disk: Checksums, graph: ReadonlyMap<string, string | null>, folder: string): Finding[] {
  const ids = [...disk.keys()];
  const absent = ids.filter((id) => !graph.has(id));
  const other = ids.filter((id) => typeof graph.get(id) === 'string' && graph.get(id) !== disk.get(id));
  const alone = [...graph].flatMap(([id, sha256]) =>
    sha256 === null || disk.has(id) || id === gazetteerId ? [] : [id],
  );
  const findings: Finding[] = [];
  if (absent.length > 0)
    findings.push(
      found(
        'warning',
        `${counted(absent.length, 'dossier')} not in the graph yet: ${some(absent)}`,
        'run "jejak ingest"',
      ),
    );
  if (other.length > 0)
    findings.push(
      found(
        'warning',
        `${counted(other.length, 'dossier')} other than the graph has: ${some(other)}`,
        'run "jejak ingest --dry-run" to see what would change, then "jejak ingest"',
      ),
    );
  if (alone.length > 0)
    findings.push(
      found(
        'warning',
        `${counted(alone.length, 'dossier')} in the graph and not in ${folder}: ${some(alone)}; "jejak rebuild" would lose them`,
        'put their files there, or take them back with "jejak retract"',
      ),
    );
  return findings.length > 0 ? findings : [ok(`${counted(disk.size, 'dossier')} as the graph has them`)];
}
