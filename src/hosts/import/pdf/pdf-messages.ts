import type { Bilingual } from '../../../core/language/language';
import type { FileError } from '../../file/file-error';
import type { CellDoubt, ImportNote } from '../imported-book';
import type { Blemish } from './page-tables';

type Reason = Pick<CellDoubt, 'why' | 'message'>;

export const BLEMISHED: Readonly<Record<Blemish, Reason>> = {
  cut: {
    why: 'terpotong',
    message: {
      id: 'Isi sel ini terpotong di cetakan; yang diambil adalah teks lengkap yang tersimpan di dalam PDF. Cocokkan dengan aslinya.',
      en: 'This cell is cut off in print; what was taken is the whole text that the PDF keeps. Compare it with the original.',
    },
  },
  spilled: {
    why: 'meragukan',
    message: {
      id: 'Tulisan di sini melewati garis sel, jadi tidak pasti milik sel yang mana. Cocokkan dengan aslinya.',
      en: 'The writing here runs over the line of the cell, so which cell it belongs to is uncertain. Compare it with the original.',
    },
  },
  overprinted: {
    why: 'meragukan',
    message: {
      id: 'Di sel ini dua tulisan bertumpuk, jadi isinya tidak pasti. Cocokkan dengan aslinya.',
      en: 'Two writings lie on each other in this cell, so what it holds is uncertain. Compare it with the original.',
    },
  },
  unknown: {
    why: 'meragukan',
    message: {
      id: 'Fon sel ini tidak menyebut huruf apa yang digambarnya; huruf yang hilang ditulis «\ufffd».',
      en: 'The font of this cell does not say which letters it draws; those that are missing are written “\ufffd”.',
    },
  },
};

export const CUT_ROW: Bilingual = {
  id: 'Baris ini terpotong di ujung halaman dan disambung dengan kelanjutannya di halaman berikutnya.',
  en: 'This row was cut by the end of the page and joined with what goes on on the next one.',
};

export const JOINED_FIGURE: Bilingual = {
  id: 'Angka ini terputus menjadi dua baris di dalam selnya dan disambung. Cocokkan dengan aslinya.',
  en: 'This figure was broken over two lines in its cell and put together. Compare it with the original.',
};

/** «3», «3–9», «3, 5–7»: pages in order, without doubles. */
function pageList(pages: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const page of pages) {
    const last = runs[runs.length - 1];
    if (last && page === last[1] + 1) last[1] = page;
    else runs.push([page, page]);
  }
  const shown = runs
    .slice(0, MOST_RUNS)
    .map(([from, to]) => (from === to ? String(from) : `${String(from)}–${String(to)}`));
  return shown.join(', ') + (runs.length > MOST_RUNS ? ', …' : '');
}
const MOST_RUNS = 12;

function noteOn(
  pages: readonly number[],
  code: string,
  message: (pages: string) => Bilingual,
): readonly ImportNote[] {
  const [first] = pages;
  return first === undefined ? [] : [{ code, message: message(pageList(pages)), place: { page: first } }];
}

export function scannedPages(pages: readonly number[]): readonly ImportNote[] {
  return noteOn(pages, 'pindaian', (list) => ({
    id: `Halaman ${list} adalah gambar hasil pindai; teksnya tidak ada di dalam berkas atau hanya terkaan mesin. Minta berkas Word/Excel aslinya.`,
    en: `Page ${list} is a scanned picture; its text is not in the file, or only as a machine guessed it. Ask for the original Word or Excel file.`,
  }));
}

export function unruledPages(pages: readonly number[]): readonly ImportNote[] {
  return noteOn(pages, 'tanpa-garis', (list) => ({
    id: `Tabel di hal. ${list} tidak bergaris, jadi batas kolom dan barisnya tidak dapat dipastikan; tidak diambil.`,
    en: `The table on p. ${list} has no lines, so where its columns and rows end is uncertain; it was not taken.`,
  }));
}

export function unreadableFonts(pages: readonly number[]): readonly ImportNote[] {
  return noteOn(pages, 'huruf', (list) => ({
    id: `Fon di hal. ${list} tidak menyimpan huruf apa yang digambarnya; cetak ulang ke PDF dari Word/Excel.`,
    en: `The fonts on p. ${list} do not keep which letters they draw; print it to PDF again from Word or Excel.`,
  }));
}

export function heavyPages(pages: readonly number[]): readonly ImportNote[] {
  return noteOn(pages, 'terlalu-berat', (list) => ({
    id: `Halaman ${list} memuat terlalu banyak garis, huruf, atau sel untuk dibaca; dilewati.`,
    en: `Page ${list} holds too many lines, letters or cells to be read; it was skipped.`,
  }));
}

export function damagedPages(pages: readonly number[], read: number, all: number): readonly ImportNote[] {
  return noteOn(pages, 'rusak', (list) => ({
    id: `PDF ini terpotong atau rusak: ${String(read)} dari ${String(all)} halaman terbaca (tidak terbaca: hal. ${list}). Unduh ulang.`,
    en: `This PDF is cut short or damaged: ${String(read)} of ${String(all)} pages were read (not read: p. ${list}). Download it again.`,
  }));
}

export function damagedParts(): ImportNote {
  return {
    code: 'rusak',
    message: {
      id: 'Sebagian isi PDF ini rusak (jumlah periksanya tidak cocok), jadi yang diambil mungkin kurang atau keliru. Unduh ulang, lalu ambil kembali.',
      en: 'A part of this PDF is damaged (its checksum does not match), so what was taken may lack something or be wrong. Download it again and take it once more.',
    },
    place: null,
  };
}

export function pagesLeftOut(from: number, to: number): ImportNote {
  return {
    code: 'halaman-dilewati',
    message: {
      id: `Halaman ${String(from)}–${String(to)} tidak dibaca: sebanyak itu halaman belum dapat diambil sekaligus. Bagi PDF-nya.`,
      en: `Pages ${String(from)}–${String(to)} were not read: so many pages cannot be taken at once. Split the PDF.`,
    },
    place: { page: from },
  };
}

export function stampedPages(pages: readonly number[]): readonly ImportNote[] {
  return noteOn(pages, 'cap-miring', (list) => ({
    id: `Tulisan miring di hal. ${list}, seperti cap atau tanda air, tidak ikut diambil.`,
    en: `Slanting writing on p. ${list}, as of a stamp or watermark, was not taken.`,
  }));
}

export function lockedPdf(): FileError {
  return {
    code: 'terenkripsi',
    message: {
      id: 'PDF ini berkata sandi; simpan salinan tanpa sandi.',
      en: 'This PDF is locked with a password; save a copy without it.',
    },
  };
}

/** A part unpacks to more than any producer writes: a file made to choke its readers. */
export function swollenPdf(): FileError {
  return {
    code: 'terlalu-berat',
    message: {
      id: 'Di dalam PDF ini ada bagian yang mengembang menjadi lebih dari 64 MB, yang tidak pernah ditulis program mana pun, jadi berkasnya tidak dibuka. Cetak ulang ke PDF dari Word/Excel.',
      en: 'A part of this PDF unpacks to more than 64 MB, which no program ever writes, so the file was not opened. Print it to PDF again from Word or Excel.',
    },
  };
}

export function damagedPdf(): FileError {
  return {
    code: 'berkas-rusak',
    message: {
      id: 'PDF ini terpotong atau rusak, jadi tidak satu halaman pun terbaca. Unduh ulang, atau minta berkas Excel aslinya.',
      en: 'This PDF is cut short or damaged, so not one page could be read. Download it again, or ask for the original Excel file.',
    },
  };
}
