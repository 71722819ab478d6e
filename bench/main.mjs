// `npm run bench`: what is in TypeScript here runs through Vite, since Node 20 cannot; what is measured runs in processes
// of their own, or comes as it was built.
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { makeApp } from '../dist/server/app.js';

const vite = await createServer({
  root: fileURLToPath(new URL('..', import.meta.url)),
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
try {
  const { bench } = await vite.ssrLoadModule('/bench/bench.ts');
  process.exitCode = await bench(process.argv.slice(2), makeApp);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await vite.close();
}
// Connections that are kept would hold the process for some seconds more.
process.exit();
