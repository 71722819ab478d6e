#!/usr/bin/env node
import { processIo } from './io.ts';

// Outside production graphql-js checks every value again, which takes twice as long; it asks once, when it is loaded.
process.env['NODE_ENV'] ??= 'production';
// A file that may not grow is an error of its own to whoever writes it, and no reason to be ended by the system.
if (process.platform !== 'win32') process.on('SIGXFSZ', () => {});
const { run } = await import('./run.ts');

const exit = await run(process.argv.slice(2), processIo());
// What a slow reader of a pipe has not taken yet would be lost; one that has gone fails, and is waited for no longer.
for (const stream of [process.stdout, process.stderr]) await new Promise((taken) => stream.write('', taken));
// The engine keeps threads of its own: end when the work is done, not when they are.
process.exit(exit);
