import { describe, expect, it } from 'vitest';
import { foldName, nameTokens, searchTokens, splitName } from '../../src/ontology/names.ts';

describe('splitName', () => {
  it.each([
    ['Dr. H. Al Haris, S.Sos., MH.', 'Al Haris', ['Dr.', 'H.'], ['S.Sos.', 'MH.']],
    ['Al Haris', 'Al Haris', [], []],
    ['Ir. H. Joko Widodo', 'Joko Widodo', ['Ir.', 'H.'], []],
    ['Drs. H. Abdullah Sani, M.Pd.I', 'Abdullah Sani', ['Drs.', 'H.'], ['M.Pd.I']],
    ['Prof. Dr. (HC) KH. Ma’ruf Amin', '(HC) KH. Ma’ruf Amin', ['Prof.', 'Dr.'], []],
    ['Sri Mulyani, SE, Ph.D', 'Sri Mulyani', [], ['SE', 'Ph.D']],
    ['Sudirman S.H. M.H.', 'Sudirman', [], ['S.H.', 'M.H.']],
  ])('takes %s apart', (printed, name, honorifics, degrees) => {
    expect(splitName(printed)).toEqual({ name, honorifics, degrees });
  });

  it.each(['Haji', 'Dr.', 'Gus'])('keeps %s, a lone word, as the name', (printed) => {
    expect(splitName(printed)).toEqual({ name: printed, honorifics: [], degrees: [] });
  });

  it('leaves a name whole when what stands behind the comma is no degree', () => {
    expect(splitName('Lontar Papyrus, Manufaktur').name).toBe('Lontar Papyrus, Manufaktur');
  });
});

describe('foldName', () => {
  it.each([
    ['Ma’ruf', 'maruf'],
    ["Ma'ruf", 'maruf'],
    ['Maʼruf', 'maruf'],
    ['ANDRÉ', 'andre'],
    ['Pulp & Paper (Inds.)', 'pulp paper inds'],
    ['  Kota   Jambi ', 'kota jambi'],
    ['Δέλτα', 'δελτα'],
    ['…', ''],
  ])('folds %j to %j', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });
});

describe('nameTokens', () => {
  it('gives each word of a name once', () => {
    expect(nameTokens('Kota Jambi, Jambi')).toEqual(['kota', 'jambi']);
  });

  it('gives nothing for a name without letters or digits', () => {
    expect(nameTokens(' – ')).toEqual([]);
  });
});

describe('searchTokens', () => {
  it('leaves out honorifics, under which many stand', () => {
    expect(searchTokens('Bapak H. Al Haris')).toEqual(['al', 'haris']);
  });

  it('keeps honorifics when nothing else was typed', () => {
    expect(searchTokens('Pak Haji')).toEqual(['pak', 'haji']);
  });
});
