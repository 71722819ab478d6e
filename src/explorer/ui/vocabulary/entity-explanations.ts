import type { Label } from '../../../ontology/ontology.ts';

/**
 * What the labels of entities and conferrals mean, by the GraphQL enum and its value. One or two sentences each.
 */
export const entityExplanations = {
  ConferralStatus: {
    PROPOSED: {
      id: 'Diusulkan untuk menerima penghargaan. Usulan belum tentu menjadi nominasi, apalagi penghargaan.',
      en: 'Proposed for the award. A proposal need not become a nomination, let alone an award.',
    },
    NOMINATED: {
      id: 'Masuk nominasi. Nominasi bukan penghargaan yang diterima.',
      en: 'Nominated. A nomination is not an award received.',
    },
    FINALIST: {
      id: 'Sampai di tahap akhir penilaian. Finalis belum tentu menerima penghargaan.',
      en: 'Reached the last stage of the assessment. A finalist need not receive the award.',
    },
    PLANNED: {
      id: 'Menurut sumber, penghargaan ini akan diserahkan. Penyerahannya sendiri belum diberitakan.',
      en: 'A source says that it is to be handed over. No handover has been reported.',
    },
    ANNOUNCED: {
      id: 'Penerimanya sudah diumumkan. Penyerahannya sendiri belum diberitakan.',
      en: 'The recipient has been announced. No handover has been reported.',
    },
    CLAIMED: {
      id: 'Disebut sambil lalu pernah diterima; penganugerahannya sendiri tidak diberitakan. Jangan dihitung sebagai penghargaan yang diterima sebelum dipastikan.',
      en: 'Said in passing to have been received once; no source reports the conferral itself. Do not count it as an award received before you have confirmed it.',
    },
    RATED: {
      id: 'Dinilai, misalnya peringkat merah atau opini wajar. Penilaian bukan penghargaan yang diterima.',
      en: 'Rated, such as a red rating or an audit opinion. A rating is not an award received.',
    },
    CONFERRED: {
      id: 'Menurut sumber, penghargaan ini sudah dianugerahkan.',
      en: 'A source says that the award has been conferred.',
    },
    DROPPED: {
      id: 'Sempat diusulkan atau dinilai, lalu gugur sebelum penganugerahan.',
      en: 'Was proposed or assessed, and fell out before the award was conferred.',
    },
    REVOKED: {
      id: 'Penghargaan ini diambil kembali dari penerimanya.',
      en: 'The award was taken back from its recipient.',
    },
  },
  PartyRole: {
    RECIPIENT: {
      id: 'Yang diberi penghargaan: orang, jabatan, daerah, perusahaan, lembaga, tempat, atau program. Yang naik ke panggung bisa orang lain.',
      en: 'Who was given the award: a person, an office, a region, a company, an organisation, a place or a programme. Whoever came on stage may be somebody else.',
    },
    PRESENTER: {
      id: 'Yang menyerahkan penghargaan kepada penerima. Ia belum tentu yang menganugerahkannya.',
      en: 'Who handed the award to the recipient. That need not be who conferred it.',
    },
    CONFERRER: {
      id: 'Yang menganugerahkan, artinya yang memberi penghargaan itu, walaupun diserahkan oleh orang lain.',
      en: 'Who conferred the award, which is to say gave it, though somebody else may have handed it over.',
    },
    ACCEPTED_BY: {
      id: 'Yang mengambil penghargaan untuk penerimanya. Ia sendiri bukan penerima.',
      en: 'Who took the award for its recipient, without being the recipient.',
    },
    PROPOSER: { id: 'Yang mengusulkan agar penghargaan diberikan.', en: 'Who proposed that the award be given.' },
    WITNESS: {
      id: 'Yang menyaksikan penyerahan, tanpa ikut menyerahkan atau menerima.',
      en: 'Who witnessed the handover, neither giving nor receiving.',
    },
  },
  EntityKind: {
    PERSON: {
      id: 'Manusia. Namanya ditulis tanpa gelar dan sapaan; bentuk yang tercetak di berita tercantum sebagai nama lain.',
      en: 'A human being. The name stands without titles and degrees; the forms that articles print are listed as other names.',
    },
    OFFICE: {
      id: 'Sebuah jabatan, siapa pun yang memegangnya. Gubernur Jambi adalah jabatan; orang yang memegangnya dicatat terpisah.',
      en: 'A post, whoever holds it. Governor of Jambi is an office; the person who holds it is recorded apart.',
    },
    PROVINCE: {
      id: 'Sebuah provinsi: wilayahnya sekaligus pemerintahnya.',
      en: 'A province: both its territory and its government.',
    },
    REGENCY: {
      id: 'Sebuah kabupaten atau kota: wilayahnya sekaligus pemerintahnya.',
      en: 'A regency (kabupaten) or city (kota): both its territory and its government.',
    },
    PLACE: {
      id: 'Tempat selain provinsi, kabupaten, dan kota, misalnya gedung, kecamatan, atau desa.',
      en: 'A place other than a province, regency or city, such as a building, a district or a village.',
    },
    COMPANY: {
      id: 'Badan usaha, termasuk BUMN, BUMD, dan perusahaan rumah sakit.',
      en: 'A business, including state and regional enterprises and hospital companies.',
    },
    ORGANISATION: {
      id: 'Kementerian, badan, tim, perkumpulan, atau redaksi media.',
      en: 'A ministry, an agency, a team, an association or a newsroom.',
    },
    PROGRAMME: {
      id: 'Program untuk umum, misalnya jaminan sosial ketenagakerjaan.',
      en: 'A public programme, such as social security for workers.',
    },
    REGULATION: {
      id: 'Peraturan atau keputusan resmi, misalnya perda, pergub, inpres, atau kepgub.',
      en: 'An official regulation or decision, such as a bylaw of a province or an instruction of the president.',
    },
    AWARD: {
      id: 'Sebuah penghargaan secara keseluruhan, dari tahun ke tahun. Setiap pelaksanaannya disebut edisi.',
      en: 'An award as an institution, from year to year. Each round of it is an edition.',
    },
    EDITION: {
      id: 'Satu kali pelaksanaan sebuah penghargaan, pada satu tingkat dan di satu daerah. Tahun pada namanya bisa berbeda dari tahun penyerahannya.',
      en: 'One round of an award, at one level and in one area. The year in its name may differ from the year of the handover.',
    },
    EVENT: {
      id: 'Sesuatu yang berlangsung: penganugerahan, penandatanganan, wawancara.',
      en: 'Something that took place: a ceremony, a signing, an interview.',
    },
    CONFERRAL: {
      id: 'Satu penghargaan kepada satu pihak atau lebih, dengan semua yang berperan: penerima, penyerah, pengusul. Yang baru diusulkan atau dinominasikan juga dicatat, maka lihatlah statusnya.',
      en: 'One award to one party or more, with everybody who had a part in it: recipient, presenter, proposer. What was only proposed or nominated is recorded too, so look at the status.',
    },
  },
  Level: {
    NATIONAL: { id: 'Edisi ini diadakan di tingkat nasional.', en: 'This edition is held at national level.' },
    PROVINCIAL: {
      id: 'Edisi ini diadakan di tingkat provinsi, untuk satu provinsi. Menang di sini bukan menang di tingkat nasional.',
      en: 'This edition is held at provincial level, for one province. To win here is not to win nationally.',
    },
    REGENCY: {
      id: 'Edisi ini diadakan di tingkat kabupaten atau kota.',
      en: 'This edition is held at the level of a regency or city.',
    },
  },
  RegencyType: {
    KABUPATEN: {
      id: 'Kabupaten, dipimpin bupati. Setingkat dengan kota.',
      en: 'A regency (kabupaten), led by a regent. Of the same rank as a city.',
    },
    KOTA: {
      id: 'Kota, dipimpin wali kota. Setingkat dengan kabupaten.',
      en: 'A city (kota), led by a mayor. Of the same rank as a regency.',
    },
  },
  Stage: {
    INTERVIEW: {
      id: 'Acara ini adalah wawancara untuk menilai calon penerima.',
      en: 'At this event candidates were interviewed for the assessment.',
    },
    FIELD_VISIT: {
      id: 'Tim penilai datang sendiri ke tempat calon penerima.',
      en: 'The assessors went to see a candidate on the spot.',
    },
    ANNOUNCEMENT: {
      id: 'Dalam acara ini penerimanya diumumkan. Penyerahannya bisa pada hari lain.',
      en: 'At this event the recipients were announced. The handover may be on another day.',
    },
    CEREMONY: { id: 'Dalam acara ini penghargaannya diserahkan.', en: 'At this event the awards were handed over.' },
  },
} satisfies Readonly<Record<string, Readonly<Record<string, Label>>>>;
