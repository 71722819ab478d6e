// What is in TypeScript under bench runs through Vite, since Node 20 cannot; what is measured runs in processes of its own,
// or comes as it was built.
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

/**
 * Runs a function that a file exports, and ends the process with what it returns.
 * @param {string} file from the top of the repository, such as '/bench/bench.ts'
 * @param {(module: object) => Promise<number>} run
 */
export async function withVite(file, run) {
  const vite = await createServer({
    root: fileURLToPath(new URL('..', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    process.exitCode = await run(await vite.ssrLoadModule(file));
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  } finally {
    await vite.close();
  }
  // Connections that are kept would hold the process for some seconds more.
  process.exit();
}
