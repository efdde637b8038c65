import type { ProblemFacts } from './problem-facts';

/** Rows are 1-based here, as they are read out. */
export function problemSentenceId(problem: ProblemFacts): string {
  const { row, code, name, stated = '', expected = '', firstRow = 0 } = problem;
  switch (problem.kind) {
    case 'kode-rusak':
      return `Baris ${row}: "${code}" bukan kode menurut skema resmi; baris ini dilewati.`;
    case 'kode-kosong':
      return `Baris ${row}: «${name}» tidak berkode; baris ini dilewati.`;
    case 'nama-kosong':
      return `Baris ${row}: kode ${code} tidak bernama; baris ini dilewati.`;
    case 'level-beda':
      return `Baris ${row}: kode ${code} berbentuk ${expected}, tetapi kolom level menyebut ${stated}; dipakai ${expected}.`;
    case 'pemda-asing':
      return `Baris ${row}: "${stated}" bukan provinsi maupun kabupaten/kota; kode ${code} digolongkan menurut isi daftar.`;
    case 'ganda-sama':
      return `Baris ${row}: kode ${code} «${name}» sudah ada di baris ${firstRow}; cukup sekali.`;
    case 'ganda-beda':
      return `Baris ${row}: kode ${code} «${name}» sudah dipakai «${stated}» di baris ${firstRow}; yang pertama dipakai.`;
    case 'yatim':
      return `Baris ${row}: induk ${stated} dari kode ${code} «${name}» tidak ada dalam daftar.`;
  }
}

export function refusalSentenceId(kind: 'kosong' | 'bukan-daftar', sheet: string, rows: number): string {
  return kind === 'kosong'
    ? `Lembar «${sheet}» tidak berisi apa pun, jadi tidak ada daftar yang dapat diimpor.`
    : `Lembar «${sheet}» (${rows} baris) bukan daftar nomenklatur: tidak ada kolom kode seperti 1.06.04.2.01 di samping kolom nama.`;
}

export function choiceSentenceId(
  why: 'tahun' | 'kecocokan',
  name: string,
  held: number,
  asked: number,
  year: number | null,
): string {
  return why === 'tahun'
    ? `Dipakai daftar «${name}» karena berlaku untuk tahun rencana ${year ?? ''}; ${held} dari ${asked} kode tabel ada di dalamnya.`
    : `Dipakai daftar «${name}» karena paling cocok: ${held} dari ${asked} kode tabel ada di dalamnya.`;
}
