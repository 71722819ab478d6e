import type { WordTable } from '../../core/words.ts';

/** What to know of the data before one repeats it: on the page about it, and for programs in llms.txt. */
export const dataWords = {
  listed: {
    title: { id: 'Tercantum tidak berarti bersalah', en: 'Being listed does not mean wrongdoing' },
    text: {
      id: 'Jejak mencatat penghargaan dan jabatan yang diberitakan. Nama yang tercantum di sini tidak dituduh apa pun; memberi atau menerima penghargaan bukan pelanggaran. Keterangan yang berbeda dan hal yang belum diketahui berbicara tentang sumber, bukan tentang orangnya; terhubung bukan berarti bersekongkol.',
      en: 'Jejak records honours and offices as the press reports them. Nobody who is named here is accused of anything; to give or receive an award is no offence. Contradictions and gaps say something of the sources, not of the people; to be connected is not to conspire.',
    },
  },
  limits: {
    title: { id: 'Batasnya', en: 'Its limits' },
    items: [
      {
        id: 'Hanya yang diberitakan artikel di daftar sumber yang ada di sini. Tidak ada di sini tidak berarti tidak terjadi.',
        en: 'Only what the articles in the list of sources report is here. What is not here may still have happened.',
      },
      {
        id: 'Artikel dapat keliru. Yang ditunjukkan adalah siapa yang mengatakan apa, bukan kebenaran akhir.',
        en: 'Articles can be wrong. What is shown is who says what, and no last truth.',
      },
      {
        id: 'Naskah yang hampir sama, seperti siaran pers yang dikutip banyak media, dihitung sebagai satu sumber independen.',
        en: 'Texts that are nearly the same, such as a press release that many papers print, count as one independent source.',
      },
      {
        id: 'Tanggal hanya setepat sumbernya; yang tidak disebut sumber dibiarkan kosong.',
        en: 'Dates are as precise as their source; what no source says is left empty.',
      },
      {
        id: 'Naskah artikel tidak ditampilkan, dan nomor pribadi tidak pernah dicatat.',
        en: 'The text of articles is not shown, and private numbers are never recorded.',
      },
    ],
  },
} satisfies WordTable;
