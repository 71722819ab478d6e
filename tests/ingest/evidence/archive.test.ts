import { createHash } from 'node:crypto';
import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Checksums, openArchive } from '../../../src/ingest/evidence/archive.ts';
import { tempFolder } from '../temp-folder.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('openArchive', () => {
  it('gives a text by the sha256 of its bytes, whatever its file is called', () => {
    const archive = openArchive(tempFolder({ 'x.txt': 'Tebo 🏆 menang', 'y.md': 'Bungo' }));
    expect(archive.text(sha256('Tebo 🏆 menang'))).toBe('Tebo 🏆 menang');
    expect(archive.text(sha256('Bungo'))).toBe('Bungo');
  });

  it('finds a text that is named after its checksum without a look at the others', () => {
    const folder = tempFolder({ [`${sha256('Tebo')}.txt`]: 'Tebo', 'besar.txt': '' });
    truncateSync(join(folder, 'besar.txt'), 3 * 2 ** 30); // more than can be read at once
    expect(openArchive(folder).text(sha256('Tebo'))).toBe('Tebo');
  });

  it('does not believe the name of a file: what it holds has the checksum, or is found by its own', () => {
    const archive = openArchive(tempFolder({ [`${sha256('Tebo')}.txt`]: 'Bungo' }));
    expect(archive.text(sha256('Tebo'))).toBeNull();
    expect(archive.text(sha256('Bungo'))).toBe('Bungo');
  });

  it('sees with the checksums of before what has come since, and what has changed', () => {
    const folder = tempFolder({ 'x.txt': 'Tebo' });
    const checksums = new Checksums();
    expect(openArchive(folder, checksums).text(sha256('Tebo'))).toBe('Tebo');
    writeFileSync(join(folder, 'x.txt'), 'Muba');
    writeFileSync(join(folder, 'y.txt'), 'Bungo');
    const now = openArchive(folder, checksums);
    expect(['Tebo', 'Muba', 'Bungo'].map((text) => now.text(sha256(text)))).toEqual([null, 'Muba', 'Bungo']);
  });

  it('looks through subfolders', () => {
    expect(openArchive(tempFolder({ '2024/09/x.txt': 'Tebo' })).text(sha256('Tebo'))).toBe('Tebo');
  });

  it('answers null for a text that it does not hold', () => {
    expect(openArchive(tempFolder()).text(sha256('Tebo'))).toBeNull();
  });

  it('says when there is no such folder, and keeps the cause', () => {
    const missing = join(tempFolder(), 'missing');
    expect(() => openArchive(missing)).toThrow(
      expect.objectContaining({
        code: 'BAD_USER_INPUT',
        message: `archive: ${missing} cannot be read`,
        cause: expect.anything(),
      }),
    );
  });

  it('says when it was given a file', () => {
    const file = join(tempFolder({ 'x.txt': 'Tebo' }), 'x.txt');
    expect(() => openArchive(file)).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', message: `archive: ${file} is not a folder` }),
    );
  });
});
