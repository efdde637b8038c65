/** Fund sources as the tables name them: offered for choosing, never demanded. */
export const SUMBER_DANA_PILIHAN = [
  'APBD',
  'PAD',
  'DAU',
  'DAK Fisik',
  'DAK Non Fisik',
  'DBH',
  'DBH-CHT',
  'BK Prov',
  'DID',
  'BLUD',
  'Hibah',
  'APBN',
] as const;

/** Units that stand behind targets most often. */
export const SATUAN_PILIHAN = [
  'Orang',
  'Keluarga',
  'Kelompok',
  'Lembaga',
  'Dokumen',
  'Laporan',
  'Paket',
  'Unit',
  'Bulan',
  'Kegiatan',
  'Kali',
  '%',
  'Poin',
] as const;
