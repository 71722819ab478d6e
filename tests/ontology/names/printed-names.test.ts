import { describe, expect, it } from 'vitest';
import { foldName, nameTokens } from '../../../src/ontology/names/fold-name.ts';
import { searchTokens } from '../../../src/ontology/names/search-words.ts';
import { splitName } from '../../../src/ontology/names/split-name.ts';

describe('splitName', () => {
  it.each([
    ['Dr. H. Al Haris, S.Sos., MH.', 'Al Haris', ['Dr.', 'H.'], ['S.Sos.', 'MH.']],
    ['Al Haris', 'Al Haris', [], []],
    ['Ir. H. Joko Widodo', 'Joko Widodo', ['Ir.', 'H.'], []],
    ['Drs. H. Abdullah Sani, M.Pd.I', 'Abdullah Sani', ['Drs.', 'H.'], ['M.Pd.I']],
    ['Prof. Dr. (HC) KH. Ma’ruf Amin', 'Ma’ruf Amin', ['Prof.', 'Dr.', '(HC)', 'KH.'], []],
    ['K.H. Budi Umpama', 'Budi Umpama', ['K.H.'], []],
    ['KH Budi Umpama', 'Budi Umpama', ['KH'], []],
    ['Dr.H.Budi Umpama,S.Sos.,M.Si', 'Budi Umpama', ['Dr.', 'H.'], ['S.Sos.', 'M.Si']],
    ['H.M. Budi Umpama', 'M. Budi Umpama', ['H.'], []],
    ['Dr. Ir. Hj. Ani Misal, S. Sos., M. Si., Ph.D', 'Ani Misal', ['Dr.', 'Ir.', 'Hj.'], ['S.Sos.', 'M.Si.', 'Ph.D']],
    ['Ani Misal Contoh SE MM', 'Ani Misal Contoh', [], ['SE', 'MM']],
    ['Ani Misal SPd, MPd', 'Ani Misal', [], ['SPd', 'MPd']],
    ['AKBP Budi Umpama, S.I.K., M.H.', 'Budi Umpama', ['AKBP'], ['S.I.K.', 'M.H.']],
    ['Kompol Ani Misal', 'Ani Misal', ['Kompol'], []],
    ['Irjen. Pol. Drs. Budi Umpama', 'Budi Umpama', ['Irjen.', 'Pol.', 'Drs.'], []],
    ['Letkol Inf Budi Umpama', 'Budi Umpama', ['Letkol', 'Inf'], []],
    ['Letjen TNI (Purn) Budi Umpama', 'Budi Umpama', ['Letjen', 'TNI', '(Purn)'], []],
    ['Pdt. Ani Misal, M.Th', 'Ani Misal', ['Pdt.'], ['M.Th']],
    ['Romo Budi Umpama', 'Budi Umpama', ['Romo'], []],
    ['Ustadz Budi Umpama, Lc.', 'Budi Umpama', ['Ustadz'], ['Lc.']],
    ['TGH Budi Umpama', 'Budi Umpama', ['TGH'], []],
    ['Kapten Al Misal', 'Al Misal', ['Kapten'], []],
    ['Pol Umpama', 'Pol Umpama', [], []],
    ['Budi A.', 'Budi A.', [], []],
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
    ['Ma‘ruf', 'maruf'],
    ['Ma´ruf', 'maruf'],
    ['Ma`ruf', 'maruf'],
    ['Maʻruf', 'maruf'],
    ['Ma′ruf', 'maruf'],
    ['Ma＇ruf', 'maruf'],
    ['Ma‛ruf', 'maruf'],
    ['Budi “Gus” Umpama', 'budi gus umpama'],
    ['Budi "Gus" Umpama', 'budi gus umpama'],
    ['Kota\u00adbaru', 'kotabaru'],
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
