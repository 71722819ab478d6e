/** A page of a made-up newspaper as a browser saves it: menus, teasers, scripts and all. */
export const madePage = `<!DOCTYPE html>
<!-- saved from url=(0050)https://www.kabarumpama.id/berita/desa-digital -->
<html lang="id"><head>
<meta charset="utf-8">
<title>Dua Desa di Tebo Raih Desa Digital Award 2024 - Kabar Umpama</title>
<meta property="og:title" content="Dua Desa di Tebo Raih Desa Digital Award 2024">
<meta property="og:site_name" content="Kabar Umpama">
<meta property="article:published_time" content="2024-05-02T14:30:00+07:00">
<link rel="canonical" href="https://www.kabarumpama.id/berita/desa-digital">
<style>.menu { color: red }</style>
<script>window.dataLayer = ['jangan terbaca'];</script>
</head><body>
<nav class="menu"><ul><li><a href="/">Beranda</a></li><li><a href="/daerah">Daerah</a></li></ul></nav>
<div id="content" class="single-post">
<div class="post">
<h1 class="entry-title">Dua Desa di Tebo Raih Desa Digital Award 2024</h1>
<div class="author">Penulis: Cici Contoh</div>
<div class="post-date">Kamis, 2 Mei 2024 | 14:30 WIB</div>
<div class="share"><a href="#">Bagikan</a> <a href="#">Facebook</a></div>
<div class="entry-content">
<p><strong>TEBO, KABAR UMPAMA</strong> – Dua desa di Kabupaten Tebo meraih Desa Digital Award 2024 dari Dinas Umpama Provinsi Jambi, Kamis (2/5/2024), di Hotel Rekaan Raya, Kota Jambi, pada puncak acara yang dihadiri para kepala desa.</p>
<p class="baca"><strong>Baca Juga: <a href="/lain">Warga Rekaan Panen Raya Jagung</a></strong></p>
<p>Penghargaan itu diserahkan oleh Kepala Dinas Umpama, Budi Umpama, kepada para kepala desa. “Kami bangga,” kata Budi Umpama, yang menyebut bahwa penilaian berlangsung selama tiga bulan dan melibatkan banyak pihak.</p>
<p>Para pemenang kategori desa maju, menurut panitia, adalah sebagai berikut:</p>
<ol><li>Desa Rekaan Jaya</li><li>Desa Umpama&nbsp;Makmur</li></ol>
<table><tr><th>Peringkat</th><th>Desa</th></tr><tr><td>Terbaik I</td><td>Desa Contoh</td></tr></table>
<p>Advertisement</p>
<p>Acara ditutup dengan doa bersama, dan para kepala desa berharap agar tahun depan lebih banyak desa dari Kabupaten Tebo yang ikut serta dalam penilaian Desa Digital Award.</p>
</div></div>
<aside class="sidebar"><h3>Terpopuler</h3><ul><li><a href="/p">Harga Cabai Rekaan Naik Lagi</a></li></ul></aside>
</div>
<footer>Hak cipta Kabar Umpama</footer>
<script type="text/javascript">console.log('jangan terbaca')</script>
</body></html>
`;
