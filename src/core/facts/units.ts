/** Spellings of units that mean the same. */
const SAME: Readonly<Record<string, string>> = {
  org: 'orang',
  orng: 'orang',
  jiwa: 'orang',
  dok: 'dokumen',
  doc: 'dokumen',
  lap: 'laporan',
  bln: 'bulan',
  bl: 'bulan',
  thn: 'tahun',
  th: 'tahun',
  keg: 'kegiatan',
  pkt: 'paket',
  klp: 'kelompok',
  klpk: 'kelompok',
  kel: 'kelurahan',
  kec: 'kecamatan',
  kab: 'kabupaten',
  lbr: 'lembar',
  bh: 'buah',
  lembaga: 'lembaga',
  rkg: 'rekening',
  prosen: 'persen',
  persentase: 'persen',
  prosentase: 'persen',
  presentase: 'persen',
};

/** Units that count things or people, as these tables write them. */
const COUNTS = new Set(
  (
    'orang dokumen laporan bulan kegiatan paket kelompok kelurahan kecamatan desa lembaga unit buah lembar kali ' +
    'rekening jenis kk keluarga set eksemplar surat kotak porsi hari tahun anak lokasi titik event rapat kube ' +
    'opd pegawai sekolah puskesmas ruas km meter kilometer hektar ha ton peserta kasus kendaraan gedung bidang jam'
  ).split(' '),
);

// A table has a handful of units and a hundred thousand cells: each spelling is taken apart once.
const spellings = new Map<string, readonly string[]>();
const SPELLINGS_AT_MOST = 2000;

/** Words of a unit in one spelling: " 226 Org," → ["orang"]. */
export function unitWords(unit: string): readonly string[] {
  const known = spellings.get(unit);
  if (known) return known;
  if (spellings.size >= SPELLINGS_AT_MOST) spellings.clear();
  const words = wordsOf(unit);
  spellings.set(unit, words);
  return words;
}

function wordsOf(unit: string): readonly string[] {
  return unit
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
    .map((word) => SAME[word] ?? word);
}

/** True where two units are the same, or one only says more exactly what the other says ("orang", "orang lansia"). */
export function sameUnit(one: string, other: string): boolean {
  if (one === other) return true;
  const a = unitWords(one);
  const b = unitWords(other);
  if (a.length === 0 || b.length === 0) return true;
  return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));
}

/** True for a unit that counts ("Orang", "Dokumen"), alone or with what is counted. */
export function isCount(unit: string): boolean {
  const [first] = unitWords(unit);
  return first !== undefined && COUNTS.has(first);
}

/** True for "persen" and the like written as a unit. */
export function isPercentUnit(unit: string): boolean {
  return unitWords(unit)[0] === 'persen' || unit.includes('%');
}
