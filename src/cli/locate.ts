import { writeFileSync } from 'node:fs';
import { readConfig } from '../config.ts';
import { badInput } from '../errors.ts';
import { locatorFor, type Places, placesFile, placesOf } from '../ingest/evidence/places.ts';
import { dossierPaths, readDossierFiles } from '../ingest/format/dossier-files.ts';
import { DossierInvalid, type Problem } from '../ingest/format/problems.ts';
import type { CliCommand } from './command.ts';
import { archiveOf, dossiersOf, withDossierArguments } from './dossier-arguments.ts';

export const locateCommand: CliCommand = {
  name: 'locate',
  summary: "find a dossier's words in the archived article, and write their places beside it",
  define: withDossierArguments,
  run: async (call, io) => {
    const config = readConfig(io.environment);
    const archive = archiveOf(call, config);
    if (archive === null) throw badInput('--archive', 'names the folder of the archived texts, and is not given');
    const problems: (readonly Problem[])[] = [];
    const located: [string, Places][] = [];
    for (const { path, draft, written } of readDossierFiles(dossierPaths(dossiersOf(call, config)), problems)) {
      // A dossier of decisions is its own text, and its places are found whenever it is read.
      if (draft.ownText !== null) continue;
      const places = placesOf(draft, locatorFor(draft, path, archive));
      located.push([placesFile(path), written === null ? places : { ...places, written }]);
    }
    if (problems.some((list) => list.length > 0)) throw new DossierInvalid(problems.flat());
    for (const [path, places] of located) writeFileSync(path, `${JSON.stringify(places, null, 1)}\n`);
    if (call.options['json'])
      io.out(JSON.stringify({ files: located.map(([path, { places }]) => ({ path, places: places.length })) }));
    else for (const [path, { places }] of located) io.out(`${path}: ${places.length} places`);
    return 0;
  },
};
