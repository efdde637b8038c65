/** The page's own style: light and dark by the reader's system, always light on paper. */
export const STYLE = `
:root{--latar:#fff;--kertas:#f7f8fa;--teks:#1b1f24;--redup:#59636e;--garis:#d5d9de;--galat:#b3261e;--peringatan:#8a5300;--catatan:#0b5cad;--baik:#1a7f37;--netral:#4f6b8f}
@media (prefers-color-scheme:dark){:root{--latar:#16191d;--kertas:#1f242a;--teks:#e8eaed;--redup:#a3acb6;--garis:#3a4149;--galat:#ff8a80;--peringatan:#f2b84b;--catatan:#82b7ff;--baik:#6fd08c;--netral:#8fa9cc}}
@page{size:A4;margin:15mm 13mm 16mm}
*{box-sizing:border-box}
body{margin:0 auto;padding:1.5rem 1.25rem 3rem;max-width:60rem;background:var(--latar);color:var(--teks);font:15px/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
h1{font-size:1.7rem;line-height:1.25;margin:0 0 .5rem}
h2{font-size:1.3rem;margin:2.5rem 0 .5rem;padding-top:.75rem;border-top:2px solid var(--teks)}
h3{font-size:1.1rem;margin:2rem 0 .25rem}
h4{font-size:1rem;margin:1.25rem 0 .25rem}
h1,h2,h3,h4,caption,figcaption,.judul,h3~.hitungan{break-after:avoid}
small,.judul,.bawah,.redup,footer{color:var(--redup)}
h2 small,h4 small{font-weight:400;font-size:.85em}
a{color:inherit;text-decoration-color:var(--redup);text-underline-offset:.15em}
p{margin:.25rem 0 .5rem}
ul,ol{margin:.25rem 0;padding-left:1.4rem}
.hitungan{display:flex;flex-wrap:wrap;gap:.25rem 1rem;margin:.25rem 0 .5rem}
.tanda{font-weight:600;white-space:nowrap}
.galat{color:var(--galat)}.peringatan{color:var(--peringatan)}.catatan{color:var(--catatan)}.nol{color:var(--redup);font-weight:400}.baik{color:var(--baik);font-weight:600}
.bergalat,.tidak-terbaca{color:var(--galat)}.berperingatan,.diragukan,.belum-dikenali{color:var(--peringatan)}.bersih{color:var(--baik)}.belum-diperiksa{color:var(--redup)}
.rusak,.putusan{font-weight:600}
table{border-collapse:collapse;width:100%;margin:.25rem 0 .75rem;font-size:.92em}
caption{text-align:left;font-weight:600;padding:.5rem 0 .25rem}
th,td{text-align:left;vertical-align:top;padding:.3rem .5rem;border-bottom:1px solid var(--garis)}
thead th{border-bottom:1px solid var(--teks);font-weight:600;white-space:nowrap}
tr{break-inside:avoid}
thead{display:table-header-group}
.angka{text-align:right;white-space:nowrap}
td.angka{overflow-wrap:normal}
.temuan{table-layout:fixed}
.temuan .sel{width:6.5rem;font-weight:600}
.temuan .angka{width:8.4rem}
.temuan td.angka{white-space:normal;overflow-wrap:anywhere}
.perbaikan{color:var(--redup);font-size:.93em}
.beda td{font-weight:600}
.beda td:last-child{color:var(--galat)}
.fakta{margin:.5rem 0}
.fakta div{display:grid;grid-template-columns:11rem 1fr;gap:.5rem;padding:.1rem 0}
dt{color:var(--redup)}
dd{margin:0}
.bagan{margin:1rem 0;break-inside:avoid}
figcaption{font-weight:600;margin-bottom:.25rem}
.bagan svg{width:100%;max-width:44rem;height:auto;display:block}
.bagan text{fill:var(--teks);font-size:13px;font-family:inherit}
.bagan .nilai{fill:var(--redup)}
.batang{fill:var(--netral)}.batang.galat{fill:var(--galat)}.batang.peringatan{fill:var(--peringatan)}.batang.catatan{fill:var(--catatan)}
details{margin:.25rem 0 .75rem}
summary{cursor:pointer;color:var(--redup)}
summary:focus-visible,a:focus-visible{outline:2px solid var(--catatan);outline-offset:2px}
.matriks th,.matriks td{text-align:center;white-space:nowrap}
.matriks th:first-child,.matriks td[colspan]{text-align:left;white-space:normal}
.gulir{overflow-x:auto}
.matriks a{text-decoration:none}
.matriks th a{text-decoration:underline}
.matriks th:first-child{min-width:13rem}
.matriks small{display:block;font-weight:400}
.matriks .kosong{color:var(--redup)}
.isi .hitungan{margin:0}
.aturan{break-inside:avoid;margin:.75rem 0}
.aturan dt{color:var(--teks);font-weight:600}
.aturan small{font-weight:400;color:var(--redup)}
.verifikasi{break-before:page;padding-top:.5rem}
.verifikasi h3{font-size:1.3rem;margin-top:2.5rem;padding-top:.75rem;border-top:2px solid var(--teks)}
.lembar{table-layout:fixed}
.lembar th,.lembar td{border:1px solid var(--garis)}
.lembar th:nth-child(1){width:2.3rem}.lembar th:nth-child(2){width:19%}.lembar th:nth-child(3){width:9rem}
.lembar tr{break-inside:auto}
.lembar li{break-inside:avoid;margin-bottom:.25rem}
.lembar ol{padding-left:1.2rem;margin:0}
.lembar small{display:block}
.pilihan div{white-space:nowrap}
.tangan{display:grid;grid-template-columns:1fr 1fr;gap:2rem;margin:1.5rem 0 0;break-inside:avoid}
.tangan p{margin:0;min-height:1.5em}.tangan .ruang{height:3.2rem}.tangan .nama{font-weight:600}.tangan .garis{max-width:15rem}
.kop{text-align:center;font-weight:600;padding-bottom:.4rem;margin-bottom:.75rem;border-bottom:3px double var(--teks)}
.nomor-surat{text-align:center}
.aturan-kesiapan{font-size:.75em;color:var(--redup);margin-top:1rem}
.ringkas td,.ringkas th{padding:.15rem .4rem}.ringkas td{white-space:nowrap}.ringkas td:first-child{white-space:normal}
.pd ol{padding-left:1.3rem}.pd li{margin-bottom:.2rem}
.garis{display:block;border-bottom:1px solid var(--redup);height:1.2em}
footer{margin-top:3rem;padding-top:.5rem;border-top:1px solid var(--garis);font-size:.9em}
@media screen and (max-width:40rem){
.temuan,.temuan tbody,.temuan tr,.temuan td{display:block}
.temuan thead{display:none}
.temuan tr{padding:.4rem 0;border-bottom:1px solid var(--garis)}
.temuan td,.temuan td.angka{border:0;padding:.1rem 0;width:auto;text-align:left}
.temuan td.angka::before{content:attr(data-nama) ": ";color:var(--redup)}
.temuan td.angka:empty{display:none}
.fakta div{grid-template-columns:1fr;gap:0}
.lembar{min-width:40rem}
}
@media print{
:root{--latar:#fff;--kertas:#fff;--teks:#000;--redup:#444;--garis:#bbb;--galat:#9c1c15;--peringatan:#7a4a00;--catatan:#0b4f96;--baik:#126329;--netral:#4f6b8f}
body{max-width:none;padding:0;font-size:10pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}
a{text-decoration:none}
.layar,footer{display:none}
.temuan .sel{width:4.6rem}.temuan .angka{width:7.3rem;padding-left:.2rem;padding-right:.2rem}
.lembar{font-size:8.5pt}.lembar th:nth-child(3){width:7.4rem}
details::details-content{content-visibility:visible;display:block;height:auto}
summary{list-style:none}
.berkas+.berkas{break-before:page}
.lampiran{break-before:page}
.pd{break-inside:avoid;font-size:9pt;line-height:1.35}
.pd~.pd,#semua-berkas~.pd{break-before:page}
.pd h2{margin-top:.6rem;padding-top:.4rem}.pd h3{margin-top:.8rem}.pd p{margin:.15rem 0 .3rem}.pd .tangan{margin-top:.8rem}.pd .tangan .ruang{height:2.4rem}
}
`;
