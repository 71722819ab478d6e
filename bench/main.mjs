// `npm run bench`
import { Meter } from '../dist/graph/meter/meter.js';
import { makeApp } from '../dist/server/app.js';
import { withVite } from './with-vite.mjs';

await withVite('/bench/bench.ts', ({ bench }) => bench(process.argv.slice(2), { makeApp, Meter }));
