import type { KodeAsingFigures } from '../../kode/kode-asing';
import type { KodeNamaFigures } from '../../kode/kode-nama';
import type { NamaEjaanFigures } from '../../kode/nama-ejaan';
import { figure } from '../../support/money';
import { listed } from '../../support/rule-text';

interface Usul {
  readonly list: string;
  readonly count: number;
  readonly of: number;
  readonly code: string;
}

const lagi = (rest: number): string => `${String(rest)} lainnya`;

export const nomenklatur = {
  'kode-asing': {
    title: 'Kode tidak ada dalam daftar',
    why: 'Kode di luar nomenklatur tidak diterima SIPD; tetapi tidak ada daftar yang lengkap, jadi periksa dulu apakah daftarnya sudah yang terbaru (Permendagri 90/2019).',
    example: 'Kode 1.06.04.2.01.99 tidak ada di daftar Kepmendagri 050-3708/2020.',
    message: (f: KodeAsingFigures): string =>
      `Kode ${f.kode} «${f.nama}» tidak ada dalam daftar «${f.list}».`,
    banyak: (f: KodeAsingFigures): string =>
      `${figure(f.count)} kode tidak ada dalam daftar «${f.list}», mulai ${f.kode} «${f.nama}».`,
  },
  'kode-nama': {
    title: 'Kode milik nama lain',
    why: 'Kode menentukan ke mana anggaran tercatat; nama yang benar dengan kode yang salah masuk ke kegiatan lain (Permendagri 90/2019).',
    example: 'Kode 1.06.01.2.01.01 pada «Fasilitasi Pemberdayaan Sosial KAT»; kode nama itu 1.06.02.2.01.01.',
    message: (f: KodeNamaFigures): string =>
      (f.official === null
        ? `Kode ${f.kode} tidak ada dalam daftar «${f.list}»`
        : `Kode ${f.kode} dalam daftar «${f.list}» adalah «${f.official}», bukan «${f.nama}»`) + kodenya(f),
    usul: (f: Usul): string =>
      f.count === 1 && f.of === 1
        ? `Menurut namanya dalam daftar «${f.list}», kodenya ${f.code}.`
        : `Menurut namanya dalam daftar «${f.list}», ${figure(f.count)} dari ${figure(f.of)} kode dapat diisi.`,
    isi: (f: Usul): string => (f.count === 1 ? `Isi ${f.code}` : `Isi ${figure(f.count)} kode`),
  },
  'nama-ejaan': {
    title: 'Ejaan nama',
    why: 'Nama ditulis menurut nomenklatur supaya dapat dicocokkan antartabel dan dengan SIPD (Permendagri 90/2019).',
    example: '«Fasilitasi Bantuan Sosial Keejahteraan Keluarga» mestinya «… Kesejahteraan Keluarga».',
    message: (f: NamaEjaanFigures): string =>
      `Nama «${f.nama}» (${f.kode}) dalam daftar «${f.list}» ditulis «${f.official}»${f.count > 1 ? `; demikian pada ${figure(f.count)} baris` : ''}.${f.rival === null ? '' : ` Sama dekatnya dengan ${f.rival.code} «${f.rival.name}», jadi pastikan kodenya.`}`,
    perbaiki: (f: { name: string }): string => `Tulis «${f.name}»`,
  },
};

function kodenya({ official, nama, proposed }: KodeNamaFigures): string {
  const codes = listed(
    proposed.map(({ code, name }) => (proposed.length === 1 ? code : `${code} («${name}»)`)),
    'atau',
    lagi,
  );
  if (proposed.length === 0) return '; nama itu sendiri tidak ditemukan di sana.';
  return official === null ? `; «${nama}» di sana berkode ${codes}.` : `, yang kodenya ${codes}.`;
}
