// Reads the file that it is given as the built command does, in a thread, and prints what came of it.
import { readFileSync } from 'node:fs';
import { articleTextOf } from '../../../dist/draft/input/article-text.js';

const [path] = process.argv.slice(2);
const began = performance.now();
const outcome = await articleTextOf(path, readFileSync(path)).catch(({ code, message }) => ({ code, message }));
console.log(JSON.stringify({ ...outcome, ms: performance.now() - began }));
