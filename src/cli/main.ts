#!/usr/bin/env node
import { processIo } from './io.ts';
import { run } from './run.ts';

// The engine keeps threads of its own: end when the work is done, not when they are.
process.exit(await run(process.argv.slice(2), processIo()));
