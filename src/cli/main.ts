#!/usr/bin/env node
import { processIo } from './io.ts';

// Outside production graphql-js checks every value again, which takes twice as long; it asks once, when it is loaded.
process.env['NODE_ENV'] ??= 'production';
// A file that may not grow is an error of its own to whoever writes it, and no reason to be ended by the system.
if (process.platform !== 'win32') process.on('SIGXFSZ', () => {});
const { run } = await import('./run.ts');

// The engine keeps threads of its own: end when the work is done, not when they are.
process.exit(await run(process.argv.slice(2), processIo()));
