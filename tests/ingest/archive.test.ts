import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../src/ingest/archive.ts';
import { tempFolder } from './temp-folder.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('openArchive', () => {
  it('gives a text by the sha256 of its bytes, whatever its file is called', () => {
    const archive = openArchive(tempFolder({ 'x.txt': 'Tebo 🏆 menang', 'y.md': 'Bungo' }));
    expect(archive.text(sha256('Tebo 🏆 menang'))).toBe('Tebo 🏆 menang');
    expect(archive.text(sha256('Bungo'))).toBe('Bungo');
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
