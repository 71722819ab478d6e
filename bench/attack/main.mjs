// `npm run attack`
import { withVite } from '../with-vite.mjs';

await withVite('/bench/attack/attack.ts', ({ attack }) => attack(process.argv.slice(2)));
