import { contestedIn } from '../../ontology/conferral-facts.ts';
import { roleOf, roleWords, vocabularies } from '../../ontology/ontology.ts';
import { conferralsUnder } from '../graph/export-graph.ts';
import { column, type Table } from './table.ts';

const roleColumns = {
  recipient: column('recipients', 'penerima', 'recipients; whether they received it the status says', {
    type: 'array',
  }),
  presenter: column('presenters', 'penyerah', 'who handed it over', { type: 'array' }),
  conferrer: column('conferrers', 'pemberi', 'who conferred it', { type: 'array' }),
  acceptedBy: column('accepted_by', 'wakil penerima', 'who accepted it for the recipient', { type: 'array' }),
  proposer: column('proposers', 'pengusul', 'who proposed it', { type: 'array' }),
  witness: column('witnesses', 'saksi', 'who witnessed it', { type: 'array' }),
} as const;

/** One row an act of awarding, whatever became of it: the status says whether it took place. */
export const conferralsTable: Table = {
  name: 'conferrals',
  is: { id: 'Penganugerahan, menurut status yang dicapai', en: 'Acts of awarding, by the status that they reached' },
  columns: [
    column('id', 'id', 'id', { required: true }),
    column('status', 'status', 'how far it came; empty where no source says', {
      words: Object.keys(vocabularies.ConferralStatus),
    }),
    column('status_date', 'tanggal status', 'date of the status, as precise as the source'),
    column('certain', 'pasti', 'whether status and recipients are said outright', { type: 'boolean', required: true }),
    column('award', 'penghargaan', 'award'),
    column('edition', 'edisi', 'edition'),
    column('year', 'tahun pada nama edisi', 'year in the name of the edition', { type: 'integer' }),
    column('level', 'tingkat', 'level', { words: Object.keys(vocabularies.Level) }),
    column('area', 'wilayah', 'area'),
    column('category', 'kategori', 'category as printed', { type: 'object' }),
    column('rank', 'peringkat', 'rank', { type: 'integer' }),
    column('rank_basis', 'dasar peringkat', 'what the rank was read from'),
    column('rank_certain', 'peringkat pasti', 'whether the source says that it is a rank', { type: 'boolean' }),
    column('grade', 'predikat', 'grade'),
    ...roleWords.map((role) => roleColumns[role]),
    column('contested', 'berbeda menurut sumber', 'columns of which sources say more than one thing', {
      type: 'array',
    }),
  ],
  key: ['id'],
  leadsTo: [{ column: 'id', table: 'entities' }],
  rows: async function* ({ store, view }) {
    for await (const facts of conferralsUnder(store, view)) {
      const { id, status, date, certain, award, edition, labelYear, level, area, category, parties } = facts;
      const rank = category?.rank ?? null;
      const ranked = [rank?.value ?? null, rank?.basis ?? null, rank?.certain ?? null, category?.grade ?? null];
      const inRoles = roleWords.map((role) => parties[roleOf[role]].map(({ entity }) => entity));
      const parts = category === null || Object.keys(category.parts).length === 0 ? null : category.parts;
      yield [
        id,
        status,
        date,
        certain,
        award,
        edition,
        labelYear,
        level,
        area,
        parts,
        ...ranked,
        ...inRoles,
        contestedIn(facts),
      ];
    }
  },
};
