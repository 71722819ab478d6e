// Twelve events, each told twice: as a press release, and by somebody who was there and wrote own sentences with the
// same names and numbers. All made up. Over 250 lines on purpose: the error rates are those of these texts.

export interface Event {
  readonly release: string;
  readonly other: string;
}

export const events: readonly Event[] = [
  {
    release: `Kabupaten Sukamaju Raih Anugerah Desa Terang 2031

SUKAMAJU – Pemerintah Kabupaten Sukamaju menerima Anugerah Desa Terang 2031 kategori Penerangan Mandiri dalam malam penganugerahan di Gedung Lontar, Kamis (6/3/2031).

Penghargaan diserahkan langsung oleh Ketua Yayasan Pelita Umpama, Raden Misalia, kepada Bupati Sukamaju Tarman Contohadi di hadapan lebih dari 300 undangan dari 41 kabupaten. Sukamaju dinilai berhasil memasang 2.140 lampu jalan tenaga surya di 87 desa selama dua tahun terakhir.

“Penghargaan ini milik seluruh warga desa yang bergotong royong merawat lampu di lingkungannya masing-masing,” kata Tarman usai acara.

Ia menambahkan, pemerintah daerah akan melanjutkan program tersebut hingga seluruh dusun terpencil menikmati penerangan yang layak. Anggaran tahun depan sudah disiapkan bersama DPRD.

Sementara itu, Raden Misalia menjelaskan penilaian dilakukan sejak September oleh tim juri yang turun ke lapangan. Setiap daerah diperiksa ketahanan lampunya, biaya perawatan, serta keterlibatan masyarakat. Dari 41 peserta, hanya tiga yang dinyatakan layak menerima penghargaan tertinggi.

Turut hadir Kepala Dinas Energi Sukamaju, para camat, serta perwakilan kepala desa penerima program.`,
    other: `Lampu Surya Antar Tarman Contohadi ke Panggung

Malam itu Gedung Lontar riuh. Nama Sukamaju disebut pembawa acara, dan Tarman Contohadi melangkah naik sambil menggandeng seorang kepala dusun. Dari tangan Raden Misalia, orang nomor satu di Yayasan Pelita Umpama, ia mengambil piala Anugerah Desa Terang 2031.

Dua tahun silam, banyak jalan di 87 desa kabupaten itu gelap selepas magrib. Kini ada 2.140 tiang berpanel kecil yang menyala sendiri. Warga membentuk regu ronda lampu, dan iuran mereka dipakai mengganti aki yang rusak.

Tidak semua mulus. Sejumlah tiang di lereng utara sempat mati berbulan-bulan karena suku cadang terlambat. Tarman mengakuinya tanpa diminta, lalu berjanji membuka gudang sendiri.

Juri menghabiskan musim hujan untuk menguji ketahanan alat. Raden menyebut ada 41 pelamar untuk kategori Penerangan Mandiri, tetapi sebagian besar gugur lantaran biaya rawatnya tidak masuk akal. Hanya tiga nama tersisa di lembar akhir, dan Sukamaju salah satunya.`,
  },
  {
    release: `Kota Mekarsari Sabet Piala Sungai Bersih dari Lembaga Tirta Misal

MEKARSARI – Kota Mekarsari dinobatkan sebagai peraih Piala Sungai Bersih tahun 2030 untuk kelompok kota sedang. Piala diberikan Lembaga Tirta Misal pada peringatan Hari Air di Taman Bambu, Sabtu (22/3/2030).

Wali Kota Mekarsari Dewi Umparani menyampaikan rasa syukur atas pencapaian itu. Menurutnya, kualitas air Kali Wening membaik setelah 19 pabrik tahu memakai instalasi pengolahan limbah bersama yang dibangun dengan dana Rp4,6 miliar.

“Kami tidak akan berpuas diri. Target kami tahun 2032 seluruh anak sungai bebas limbah rumah tangga,” ujar Dewi.

Direktur Lembaga Tirta Misal, Bagas Contohwan, menerangkan bahwa penilaian meliputi kadar oksigen, keberadaan ikan, dan kebiasaan warga membuang sampah. Mekarsari mengumpulkan nilai 88,4 dan mengungguli sebelas kota lainnya.

Ia berharap keberhasilan itu menjadi teladan bagi daerah lain di sepanjang aliran Kali Wening. Lembaganya akan memantau kembali kondisi sungai setiap enam bulan.

Acara ditutup dengan penebaran 5.000 benih ikan oleh para tamu, pelajar, dan komunitas pencinta sungai.`,
    other: `Ikan Kembali Berenang di Kali Wening

Bau asam yang dulu menyergap siapa pun di Jembatan Wening kini nyaris hilang. Anak-anak bahkan berani memancing. Perubahan itulah yang dibayar dengan Piala Sungai Bersih, barang mengilap yang kini dipajang di lobi balai kota.

Dewi Umparani bercerita betapa alot membujuk para perajin. Sembilan belas pabrik tahu semula menolak menyalurkan air cuciannya ke satu bak. Sesudah Rp4,6 miliar cair dan pipa tersambung, barulah mereka percaya.

Angka 88,4 yang diperoleh Mekarsari bukan yang sempurna, kata Bagas Contohwan dari Lembaga Tirta Misal. Juri mencatat masih ada kasur bekas tersangkut di tikungan dekat pasar. Namun kota lain, sebelas jumlahnya, mendapat skor lebih rendah.

Sabtu pagi di Taman Bambu, 5.000 benih nila dan tawes dituang dari ember plastik. Seorang murid bertanya kapan boleh dipancing. Dewi tertawa, lalu menjawab agar menunggu sampai 2032, ketika semua anak sungai semestinya sudah bening.`,
  },
  {
    release: `Bank Rakyat Contoh Terima Penghargaan Layanan Prima Inklusif

JAKARTA – PT Bank Rakyat Contoh Tbk meraih Penghargaan Layanan Prima Inklusif 2029 dari Forum Konsumen Misal untuk kategori bank menengah. Penghargaan diterima Direktur Utama Hesti Andaiwati di Hotel Teratai, Selasa (14/8/2029).

Hesti mengatakan, penghargaan tersebut merupakan buah dari komitmen perseroan menyediakan 412 loket ramah disabilitas di 26 provinsi. Perseroan juga melatih 3.900 pegawai agar mampu berkomunikasi dengan bahasa isyarat dasar.

“Setiap nasabah berhak dilayani dengan hormat, apa pun kondisinya. Itu janji yang kami pegang sejak berdiri,” tutur Hesti.

Ketua Forum Konsumen Misal, Johan Perumpamaan, menyebutkan pihaknya mengirim 150 pengunjung samaran ke berbagai kantor cabang. Hasilnya, Bank Rakyat Contoh mencatat waktu tunggu terpendek serta keluhan paling sedikit di kelompoknya.

Ke depan, perseroan menargetkan seluruh mesin tunai dilengkapi panduan suara pada akhir 2031. Investasi yang disiapkan mencapai Rp75 miliar.

Hingga semester pertama tahun ini, Bank Rakyat Contoh melayani 2,3 juta nasabah, dengan lebih dari 18.000 di antaranya penyandang disabilitas.`,
    other: `Pengunjung Samaran Menentukan Pemenang

Selama tiga bulan, 150 orang berpura-pura menjadi nasabah. Ada yang datang dengan kursi roda, ada pula yang memakai kacamata gelap dan tongkat. Mereka mencatat berapa menit menunggu, siapa yang menyapa, dan apakah pintu bisa dibuka sendiri.

Catatan itulah yang menjadi dasar Forum Konsumen Misal memilih Bank Rakyat Contoh. Johan Perumpamaan, sang ketua, mengaku terkejut: di satu cabang kecil, petugas keamanan menyapa tamu tuli dengan isyarat tangan yang rapi.

Rupanya 3.900 karyawan pernah dikirim kursus. Hesti Andaiwati, yang memimpin bank itu, menilai kursus lebih murah daripada iklan. Sudah 412 loket dirombak supaya mejanya rendah, tersebar di 26 provinsi.

Kritik tetap ada. Mesin tunai bank tersebut belum bisa bicara. Hesti menjawab dengan angka, Rp75 miliar, dan tenggat: penghujung 2031. Piala Layanan Prima Inklusif 2029 ia titipkan kepada seorang teller tunanetra di Hotel Teratai malam itu.`,
  },
  {
    release: `RSUD Harapan Misal Dapat Penghargaan Rumah Sakit Ramah Ibu

BANDAR UMPAMA – Rumah Sakit Umum Daerah Harapan Misal memperoleh penghargaan Rumah Sakit Ramah Ibu tingkat provinsi tahun 2028. Piagam diserahkan Gubernur Lukman Andaikata kepada Direktur RSUD dr. Sinta Perupama di Aula Melati, Rabu (20/12/2028).

Dalam sambutannya, Gubernur mengapresiasi turunnya angka kematian ibu di rumah sakit tersebut dari 11 kasus menjadi 2 kasus dalam setahun. Capaian itu dinilai luar biasa mengingat jumlah persalinan mencapai 1.870 kelahiran.

“Keberhasilan ini harus ditiru rumah sakit lain di provinsi kita. Tidak boleh ada ibu yang meninggal karena terlambat ditolong,” tegas Lukman.

Sinta memaparkan, rumah sakitnya menambah enam dokter kandungan dan membuka rumah tunggu bagi ibu hamil dari pulau-pulau terluar. Ambulans laut disiagakan selama 24 jam bekerja sama dengan nelayan setempat.

Penghargaan diberikan kepada lima rumah sakit dari 34 yang dinilai oleh Dinas Kesehatan bersama organisasi bidan. Penilaian mencakup keselamatan pasien, kecepatan rujukan, dan kepuasan keluarga.

RSUD Harapan Misal juga menerima bantuan alat pemantau janin senilai Rp900 juta.`,
    other: `Rumah Tunggu di Tepi Dermaga

Nurlela, 29 tahun, menyeberang empat jam sebelum waktunya melahirkan. Ia tidur sebelas malam di sebuah rumah bercat hijau, seratus langkah dari dermaga, tanpa membayar. Di dinding rumah itu kini tergantung fotokopi piagam Rumah Sakit Ramah Ibu.

Aslinya disimpan dr. Sinta Perupama di kantornya. Direktur RSUD Harapan Misal itu menerimanya di Aula Melati dari Gubernur Lukman Andaikata, tetapi lebih suka bicara tentang perahu. Nelayan bergantian berjaga siang malam; bila radio berbunyi, mesin dinyalakan.

Hasilnya tercatat. Dari 1.870 persalinan, dua ibu tidak tertolong. Setahun sebelumnya sebelas. Enam dokter kandungan didatangkan, sebagian masih tinggal menumpang.

Dinas Kesehatan memeriksa 34 rumah sakit, lima di antaranya lolos. Seorang bidan yang ikut menilai berkata, yang membedakan bukan alat, walau Rp900 juta untuk pemantau janin tentu berguna, melainkan jarak yang dipangkas rumah hijau itu.`,
  },
  {
    release: `Tim Siaga Bencana Pulau Andai Juara Lomba Tanggap Darurat Nasional

PULAU ANDAI – Tim Siaga Bencana Pulau Andai keluar sebagai juara pertama Lomba Tanggap Darurat Nasional 2030 yang digelar Badan Keselamatan Misal di Lapangan Cendana, 9–11 Juni 2030.

Tim yang beranggotakan 14 relawan itu mengumpulkan 967 poin, unggul 23 poin dari Tim Garuda Rimba di tempat kedua. Tempat ketiga diduduki Tim Pesisir Umpama dengan 921 poin.

Ketua tim, Markus Contohlay, mengaku bangga karena timnya baru dibentuk dua tahun lalu setelah gempa merusak 640 rumah. Latihan rutin dilakukan setiap Minggu pagi di halaman gereja dan masjid secara bergantian.

“Kami berlatih dengan alat seadanya. Tandu kami buat dari bambu. Juara ini kami persembahkan untuk keluarga korban,” ucap Markus.

Kepala Badan Keselamatan Misal, Wiryo Umpamanto, menyatakan pemenang berhak atas uang pembinaan Rp150 juta dan dua perahu karet. Juara pertama juga akan mewakili Indonesia dalam latihan bersama di kawasan pada November mendatang.

Lomba diikuti 52 tim dari 30 provinsi dengan tujuh mata lomba, mulai dari dapur umum hingga pencarian di reruntuhan.`,
    other: `Tandu Bambu yang Mengalahkan Peralatan Mahal

Ketika peluit berbunyi di Lapangan Cendana, tim lain mengeluarkan tandu lipat dari aluminium. Empat belas relawan Pulau Andai mengikat bambu. Sembilan menit kemudian boneka korban sudah berada di tenda, dan penonton bertepuk tangan.

Markus Contohlay, guru olahraga yang memimpin mereka, ingat betul pagi ketika 640 rumah roboh. Tidak ada alat berat selama tiga hari. Dari situ muncul niat berlatih sendiri, di pekarangan rumah ibadah mana pun yang kosong.

Di akhir Lomba Tanggap Darurat Nasional 2030 papan nilai menunjukkan 967. Garuda Rimba tertinggal 23 angka, sedangkan Pesisir Umpama berhenti pada 921. Lima puluh dua regu bersaing, sebagian disokong perusahaan besar.

Uang Rp150 juta dari Badan Keselamatan Misal akan dibelikan genset, kata Markus. Perahu karetnya ada dua. Wiryo Umpamanto sempat menepuk bahunya dan mengingatkan: bulan November mereka harus tampil lagi, kali ini di depan tim-tim negara tetangga.`,
  },
  {
    release: `Petani Kopi Lereng Misal Menangi Cangkir Emas Nusantara

LERENG MISAL – Kelompok Tani Sumber Umpama dari Kecamatan Lereng Misal memenangi Cangkir Emas Nusantara 2032 untuk kopi arabika olahan basah. Pemenang diumumkan Asosiasi Kopi Contoh dalam Pekan Kopi di Balai Arum, Minggu (18/7/2032).

Kopi kelompok itu memperoleh skor 89,75 dari tujuh juri cita rasa bersertifikat. Skor tersebut merupakan yang tertinggi dalam sembilan tahun penyelenggaraan lomba.

Ketua kelompok, Ujang Permisalan, mengatakan 63 petani anggotanya memetik hanya buah merah dan menjemur biji di atas para-para selama 16 hari. Harga jual kopi mereka kini mencapai Rp185.000 per kilogram.

“Dulu kami menjual ke tengkulak dengan harga murah. Sekarang pembeli dari luar negeri datang sendiri ke kebun,” kata Ujang.

Ketua Asosiasi Kopi Contoh Maya Andaresta menuturkan, lomba tahun ini diikuti 218 contoh kopi dari 17 provinsi. Lelang kopi pemenang akan digelar secara daring pada Agustus.

Bupati setempat berjanji membantu pengurusan indikasi geografis dan membangun gudang penyimpanan berkapasitas 40 ton.`,
    other: `Enam Belas Hari di Atas Para-para

Kalau hujan turun pukul dua, istri-istri petani di Lereng Misal berlari menutup jemuran dengan plastik. Ujang Permisalan menyebut mereka pahlawan sebenarnya. Biji yang basah sekali saja akan kehilangan rasa bunga, dan rasa bunga itulah yang membuat tujuh juri di Balai Arum terdiam.

Sumber Umpama, perkumpulan 63 keluarga, mengirim satu karung ke Pekan Kopi. Nilainya 89,75. Sejak Cangkir Emas Nusantara dimulai sembilan tahun silam, belum pernah ada yang setinggi itu.

Maya Andaresta dari Asosiasi Kopi Contoh mencicipi hampir semua dari 218 sampel. Ia menduga rahasianya ketinggian kebun dan kesabaran. Petani biasa menjemur sepekan; mereka di sini menunggu lebih dari dua kali lipatnya.

Kini satu kilogram dihargai Rp185.000. Tengkulak yang dahulu menentukan harga tak lagi mampir. Yang belum beres ialah gudang: bupati menjanjikan ruang untuk 40 ton, tetapi fondasinya pun belum tampak ketika saya berkunjung menjelang lelang Agustus.`,
  },
  {
    release: `Universitas Negeri Umpama Raih Tiga Penghargaan Riset Terapan

KOTA UMPAMA – Universitas Negeri Umpama membawa pulang tiga penghargaan dalam ajang Riset Terapan Award 2031 yang diselenggarakan Dewan Inovasi Contoh di Graha Ilmu, Jumat (3/10/2031).

Ketiga penghargaan itu adalah Riset Pangan Terbaik untuk padi tahan asin, Peneliti Muda Terbaik atas nama Dr. Laras Misalina, serta Kemitraan Industri Terbaik bersama PT Gula Andalan.

Rektor Prof. Hendro Permisalan menuturkan bahwa padi tahan asin karya timnya sudah ditanam di 1.250 hektare sawah pesisir dengan hasil rata-rata 5,8 ton per hektare.

“Riset harus sampai ke sawah, tidak berhenti di rak perpustakaan. Itulah semangat kampus kami,” ungkap Hendro.

Ketua Dewan Inovasi Contoh, Silvia Andaiman, mengatakan terdapat 340 usulan dari 88 perguruan tinggi. Dewan juri beranggotakan 15 pakar menilai manfaat, kebaruan, dan kesiapan produksi.

Selain piala, para pemenang memperoleh dana lanjutan sebesar Rp2 miliar untuk setiap riset. Dana akan dicairkan dalam dua tahap mulai Januari tahun depan setelah proposal lanjutan disetujui.`,
    other: `Laras Misalina dan Padi yang Minum Air Laut

Orang tua Dr. Laras Misalina punya tambak yang gagal. Air pasang masuk ke sawah tetangga, garam tertinggal, bulir hampa. Dari kejengkelan itu lahir galur yang sekarang tumbuh di 1.250 hektare tanah pesisir.

Ia menerima gelar Peneliti Muda Terbaik di Graha Ilmu. Kampusnya, Universitas Negeri Umpama, sekaligus pulang dengan dua piala lain: satu untuk riset pangan, satu lagi karena bermitra dengan PT Gula Andalan.

Panen rata-rata 5,8 ton bukan angka ajaib, kata Laras. Varietas biasa di tanah manis bisa lebih. Bedanya, di sini sebelumnya nol. Rektor Hendro Permisalan memuji kerendahan hati itu di depan tamu.

Menurut Silvia Andaiman, yang memimpin Dewan Inovasi Contoh, 88 perguruan tinggi mengirim 340 gagasan. Lima belas pakar membacanya berminggu-minggu. Uang Rp2 miliar menanti tiap pemenang, separuh pada Januari, selebihnya bila laporan pertama memuaskan.`,
  },
  {
    release: `Pemprov Contoh Barat Serahkan Penghargaan Pelindung Pekerja 2029

CONTOH BARAT – Pemerintah Provinsi Contoh Barat menyerahkan Penghargaan Pelindung Pekerja 2029 kepada empat kabupaten dan enam perusahaan di Ruang Pola Kantor Gubernur, Senin (29/4/2029).

Mewakili Gubernur, Sekretaris Daerah Ratna Permadani menyampaikan bahwa penghargaan diberikan kepada pihak yang mendaftarkan pekerja rentan ke dalam program jaminan sosial. Sepanjang tahun lalu, 58.300 pekerja rentan memperoleh perlindungan.

Untuk kelompok kabupaten, peringkat pertama diraih Kabupaten Telaga Misal, disusul Kabupaten Bukit Andai, Kabupaten Rawa Umpama, dan Kabupaten Karang Contoh. Adapun dari kelompok usaha besar, peringkat pertama diraih PT Sawit Perumpamaan.

“Perlindungan pekerja adalah tanggung jawab bersama, bukan hanya urusan pemerintah pusat,” kata Ratna membacakan sambutan Gubernur.

Kepala Badan Jaminan Wilayah, Anton Misalkan, melaporkan santunan sebesar Rp31,7 miliar telah dibayarkan kepada 1.904 ahli waris. Ia berharap cakupan perlindungan naik dari 41 persen menjadi 60 persen pada 2031.

Kegiatan dihadiri para bupati, pimpinan perusahaan, serta serikat pekerja.`,
    other: `Serikat Pekerja Sambut Dingin Piala untuk Telaga Misal

Piala memang berkilau, tetapi Serikat Buruh Contoh Barat menilai pekerjaan rumah masih menumpuk. Baru 41 dari seratus pekerja di provinsi ini punya jaminan, dan angka enam puluh pada 2031 mereka anggap terlalu rendah.

Kabupaten Telaga Misal berada paling atas dalam Penghargaan Pelindung Pekerja 2029. Bukit Andai membuntuti, kemudian Rawa Umpama serta Karang Contoh. PT Sawit Perumpamaan memuncaki daftar usaha besar. Gubernur tidak datang; Ratna Permadani, sang sekda, membacakan teks dua halaman.

Di luar Ruang Pola, seorang pemetik sawit bernama Suryo memperlihatkan kartu yang baru ia terima. Ia termasuk 58.300 pekerja rentan yang didaftarkan tahun lalu. Iurannya dibayari pemerintah desa.

Anton Misalkan, kepala Badan Jaminan Wilayah, menunjuk uang Rp31,7 miliar bagi 1.904 keluarga yang ditinggal mati pencari nafkahnya. Itu, katanya, jauh lebih penting daripada urutan di panggung.`,
  },
  {
    release: `Penyair Sekar Umpamani Terima Anugerah Sastra Bumi Misal

YOGYA MISAL – Penyair Sekar Umpamani terpilih sebagai penerima Anugerah Sastra Bumi Misal ke-12 atas kumpulan puisinya berjudul Jam Pasir di Dapur Ibu. Anugerah diserahkan di Pendapa Widya, Sabtu malam (25/11/2028).

Ketua dewan juri, Prof. Gunarto Andaiputra, menyebutkan buku tersebut dipilih dari 73 judul yang masuk. Dewan juri memuji kekuatan bahasa Sekar dalam merekam keseharian perempuan pesisir dengan jernih dan tanpa meratap.

Selain piala berbahan kayu sono, Sekar memperoleh uang sebesar Rp60 juta dan kesempatan tinggal selama tiga bulan di rumah penulis. Bukunya akan diterjemahkan ke dalam bahasa Inggris dan bahasa Belanda.

“Saya menulis puisi ini sambil menunggui ibu yang sakit. Beliau tidak sempat membacanya,” kata Sekar dengan suara bergetar.

Yayasan Bumi Misal menyelenggarakan anugerah itu setiap dua tahun sejak 2006. Penerima sebelumnya antara lain cerpenis Wahyu Contohseno dan novelis Intan Permisalan.

Malam penganugerahan dimeriahkan pembacaan puisi, musik keroncong, serta pameran naskah tulisan tangan para nomine.`,
    other: `Sekar Umpamani: Dapur Lebih Jujur daripada Panggung

Ia datang terlambat ke Pendapa Widya karena ban motornya bocor. Rambutnya basah. Ketika namanya dipanggil, Sekar Umpamani masih memegang helm, dan baru melepasnya setelah Gunarto Andaiputra menyodorkan piala kayu sono.

Jam Pasir di Dapur Ibu ditulis di meja makan, di antara jadwal obat. Perempuan pesisir dalam sajaknya tidak menangis; mereka menghitung gula, menambal jala, menyimpan utang. Kejernihan semacam itulah yang membuat juri menyisihkan tujuh puluh dua buku lain.

Hadiah Rp60 juta sebagian akan dipakai memperbaiki atap. Tiga bulan di rumah penulis terdengar seperti kemewahan, ujarnya, sebab belum pernah ia menulis tanpa diselingi cucian.

Anugerah Sastra Bumi Misal, yang sudah dua belas kali diberikan, pernah jatuh kepada Wahyu Contohseno dan Intan Permisalan. Penerjemah Belanda sudah menghubungi. Sekar belum membalas; ia ingin menanyakan lebih dulu bagaimana orang di sana menyebut bau terasi.`,
  },
  {
    release: `Puskesmas Tanjung Misal Dinobatkan Terbaik dalam Inovasi Layanan Publik

TANJUNG MISAL – Puskesmas Tanjung Misal dinobatkan sebagai yang terbaik dalam Kompetisi Inovasi Layanan Publik 2030 berkat inovasi Posyandu Terapung. Penghargaan diberikan Kementerian Aparatur Contoh di Auditorium Rajawali, Kamis (7/11/2030).

Kepala Puskesmas, drg. Yulia Andaisari, menjelaskan Posyandu Terapung melayani 2.615 balita dan lansia di 23 kampung atas air dengan memanfaatkan tiga kapal bekas milik nelayan yang diperbaiki bersama.

“Dulu ibu-ibu harus mendayung hingga dua jam untuk menimbang bayi. Kini kapal kami yang datang setiap pekan,” ujar Yulia.

Angka tengkes di wilayah itu turun dari 28 persen menjadi 17 persen hanya dalam waktu tiga tahun. Inovasi tersebut telah ditiru sembilan kecamatan di dua provinsi.

Menteri Aparatur Contoh, Bram Permisalan, mengapresiasi keberanian petugas mencari jalan keluar di tengah keterbatasan anggaran. Menurutnya, biaya yang dikeluarkan hanya Rp310 juta per tahun.

Kompetisi diikuti 1.460 inovasi dari berbagai instansi, dan 45 di antaranya ditetapkan sebagai inovasi terpuji.`,
    other: `Kapal Bekas, Timbangan Bayi, dan Satu Piala

Setiap Rabu pukul enam, mesin diesel terbatuk-batuk di dermaga Tanjung Misal. Di geladak ada timbangan, kotak vaksin, dan termos nasi. Drg. Yulia Andaisari duduk di haluan karena mudah mabuk.

Tiga kapal itu hampir menjadi kayu bakar sebelum nelayan menyerahkannya. Bengkel kampung menambal lambungnya. Sekarang 23 permukiman di atas air dikunjungi bergiliran, 2.615 anak kecil dan orang tua tercatat dalam buku bersampul plastik.

Auditorium Rajawali, tempat Bram Permisalan menyerahkan piala Kompetisi Inovasi Layanan Publik 2030, terasa jauh dari sini. Sang menteri menanyakan biayanya. Rp310 juta, jawab Yulia, setahun penuh, termasuk solar. Hadirin tertawa tidak percaya.

Posyandu Terapung memang bukan ide yang mahal. Sembilan kecamatan sudah meminjamnya. Yang dibanggakan Yulia justru satu baris di papan tulis: tengkes, tiga tahun lalu 28, hari ini 17. Dari 1.460 peserta, hanya 45 yang disebut terpuji, dan hanya satu berbau ikan asin.`,
  },
  {
    release: `SMK Bina Contoh Borong Medali pada Olimpiade Vokasi

KARANG UMPAMA – Siswa SMK Bina Contoh memborong tujuh medali pada Olimpiade Vokasi Nasional 2032 yang berlangsung di Kompleks Kriya, 2–5 September 2032. Medali terdiri atas tiga emas, satu perak, dan tiga perunggu.

Kepala sekolah, Darmaji Misalwan, menyebut hasil itu sebagai yang terbaik sepanjang sejarah sekolah. Medali emas disumbangkan bidang las kapal, tata boga, dan perbaikan mesin pendingin.

Peraih emas las kapal, Fikri Andaimulya, mengalahkan 38 peserta dengan nilai 94,2. Ia langsung ditawari bekerja oleh galangan PT Samudra Misal setelah lulus nanti.

“Saya berlatih enam jam sehari sejak Januari. Terima kasih kepada Pak Roni yang selalu menunggui di bengkel,” kata Fikri.

Ketua panitia, Endah Permisalan, menyatakan olimpiade diikuti 1.120 siswa dari 214 sekolah. Para juara memperoleh beasiswa penuh senilai Rp48 juta untuk setiap orang.

Dinas Pendidikan berencana memperbarui peralatan bengkel di 30 sekolah kejuruan mulai tahun depan agar lulusan siap memasuki dunia kerja.`,
    other: `Percikan Api Pukul Sebelas Malam

Tetangga bengkel SMK Bina Contoh sudah hafal. Selepas isya selalu ada kilatan biru, kadang sampai pukul sebelas. Itu Fikri Andaimulya, anak penjual bakso, dan gurunya, Roni, yang menunggui sambil memeriksa rapor.

Kerja malam itu berbuah emas. Di Kompleks Kriya, sambungan pelat buatan Fikri diuji dengan sinar-X dan tidak ditemukan rongga. Nilainya 94,2; tiga puluh delapan lawan tertinggal. Orang dari PT Samudra Misal menyelipkan kartu nama ke saku wearpack-nya.

Sekolahnya pulang membawa tujuh medali Olimpiade Vokasi Nasional 2032. Dapur menyumbang satu emas, begitu pula bengkel pendingin. Darmaji Misalwan, kepala sekolah, menangis di bus.

Beasiswa Rp48 juta menanti tiap juara. Endah Permisalan, ketua panitia, menghitung 214 sekolah dan 1.120 murid yang ikut. Pertanyaannya, kata Roni, apakah mesin las tua peninggalan 1998 akan diganti. Dinas menyebut tiga puluh sekolah, tanpa menyebut nama.`,
  },
  {
    release: `Komunitas Rimba Andai Peroleh Penghargaan Penjaga Hutan Lestari

RIMBA ANDAI – Komunitas Adat Rimba Andai memperoleh Penghargaan Penjaga Hutan Lestari 2029 untuk kategori perintis. Penghargaan diserahkan Menteri Kehutanan Contoh, Siti Permisalani, di Istana Rusa, Rabu (5/6/2029).

Komunitas yang dipimpin Tetua Lawai Umpama itu menjaga 9.700 hektare hutan adat dari pembalakan selama 22 tahun. Mereka membentuk 16 pos jaga dan menerapkan denda adat bagi penebang tanpa izin.

“Hutan adalah ibu kami. Menjual hutan sama dengan menjual ibu sendiri,” ujar Lawai melalui penerjemah.

Menteri Siti menegaskan pemerintah segera menyelesaikan pengakuan hutan adat seluas 120.000 hektare pada tahun ini. Selain piala, penerima memperoleh dana Rp250 juta dan perangkat pemantau udara tanpa awak.

Penghargaan tahun ini diberikan kepada 11 perorangan dan kelompok dari 96 calon yang diusulkan pemerintah daerah. Tim penilai yang diketuai Dr. Pramono Misaldi melakukan kunjungan lapangan pada Februari sampai April.

Data satelit menunjukkan tutupan hutan di Rimba Andai tetap di atas 95 persen, jauh lebih baik daripada kawasan sekitarnya.`,
    other: `Denda Seekor Babi untuk Sebatang Meranti

Hukumnya sederhana. Siapa menebang meranti tanpa bertanya, ia berutang seekor babi kepada kampung, dan namanya disebut dalam upacara. Selama 22 tahun baru empat orang yang membayar. Lawai Umpama mengingat semuanya.

Tetua itu pekan lalu naik pesawat untuk pertama kali. Di Istana Rusa ia berdiri di samping Siti Permisalani, sang menteri, memakai kalung manik dan sandal jepit. Piala Penjaga Hutan Lestari 2029 diserahkannya kepada cucunya untuk dipegang.

Dari udara, Rimba Andai tampak seperti pulau hijau tua. Sembilan puluh lima persen lebih masih tertutup tajuk, 9.700 hektare, dikitari kebun. Enam belas pondok jaga berdiri di batasnya. Nanti ada pesawat kecil tanpa awak; Rp250 juta sisanya untuk solar dan beras.

Pramono Misaldi, yang menyaring 96 nama menjadi sebelas, berjalan tiga hari ke sana. Ia bilang yang ia dengar pada malam hari hanya burung. Janji pengakuan atas 120.000 hektare ditanggapi Lawai dengan senyum: ia sudah mendengarnya sejak dua menteri yang lalu.`,
  },
];
