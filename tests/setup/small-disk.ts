import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, type TestContext } from 'vitest';

/** A disk of a few kilobytes, gone when the test is. */
export interface SmallDisk {
  readonly folder: string;
  /** Fills what is left of it. */
  fill(): void;
  /** Takes away what filled it. */
  free(): void;
}

/** Mounts a disk of so many kilobytes; the test is skipped, and says why, where that is not allowed. */
export function smallDisk(kilobytes: number, { skip }: Pick<TestContext, 'skip'>, options = ''): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'jejak-disk-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k${options}`, 'tmpfs', folder]);
  if (mounted.status !== 0) {
    rmSync(folder, { recursive: true });
    skip('a small disk cannot be mounted here: that takes root on Linux');
  }
  onTestFinished(() => {
    spawnSync('umount', ['--lazy', folder]);
    rmSync(folder, { recursive: true, force: true });
  });
  const filler = join(folder, 'penuh');
  return { folder, fill: () => fillUp(filler), free: () => rmSync(filler, { force: true }) };
}

function fillUp(file: string): void {
  for (const bytes of [4_096, 256, 1])
    try {
      for (;;) writeFileSync(file, Buffer.alloc(bytes), { flag: 'a' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    }
}
