import type { Bilingual } from '../../core/language/language';
import type { HostProblem } from '../host';

/** Cells that a sentence names one by one; of more it gives the number. */
const NAMED = 5;

function listed(cells: readonly string[], more: (count: number) => string): string {
  const named = cells.slice(0, NAMED).join(', ');
  return cells.length > NAMED ? `${named} ${more(cells.length - NAMED)}` : named;
}

const listedId = (cells: readonly string[]): string =>
  listed(cells, (rest) => `dan ${String(rest)} sel lain`);
const listedEn = (cells: readonly string[]): string =>
  listed(cells, (rest) => `and ${String(rest)} more cells`);

export function sheetGone(sheet: string): HostProblem {
  return {
    code: 'lembar-tidak-ada',
    message: {
      id: `Lembar «${sheet}» tidak ada lagi di buku kerja ini: mungkin dihapus atau diganti namanya. Periksa ulang.`,
      en: `The sheet “${sheet}” is no longer in this workbook: it may have been deleted or renamed. Check again.`,
    },
  };
}

/** Something that was there a moment ago is gone, and Excel does not say what. */
export function somethingGone(): HostProblem {
  return {
    code: 'lembar-tidak-ada',
    message: {
      id: 'Lembar yang dituju tidak ada lagi: mungkin baru saja dihapus. Periksa ulang.',
      en: 'The sheet meant is no longer there: it may just have been deleted. Check again.',
    },
  };
}

/** Cells in full, with their sheet. */
export function lockedCells(sheet: string, cells: readonly string[]): HostProblem {
  return {
    code: 'lembar-terkunci',
    message: {
      id: `Lembar «${sheet}» dilindungi dan sel ${listedId(cells)} terkunci, jadi tidak ada yang diubah. Buka perlindungannya (Tinjau > Buka Proteksi Lembar), lalu ulangi.`,
      en: `The sheet “${sheet}” is protected and the cells ${listedEn(cells)} are locked, so nothing was changed. Unprotect it (Review > Unprotect Sheet) and try again.`,
    },
    cells,
  };
}

export function lockedSomewhere(): HostProblem {
  return {
    code: 'lembar-terkunci',
    message: {
      id: 'Lembar ini dilindungi, jadi tidak ada yang diubah. Buka perlindungannya (Tinjau > Buka Proteksi Lembar), lalu ulangi.',
      en: 'This sheet is protected, so nothing was changed. Unprotect it (Review > Unprotect Sheet) and try again.',
    },
  };
}

export function lockedStructure(): HostProblem {
  return {
    code: 'lembar-terkunci',
    message: {
      id: 'Struktur buku kerja ini dilindungi, jadi lembar baru tidak dapat dibuat. Buka perlindungannya (Tinjau > Proteksi Buku Kerja), lalu ulangi.',
      en: 'The structure of this workbook is protected, so no sheet can be added. Unprotect it (Review > Protect Workbook) and try again.',
    },
  };
}

/** A part of a new sheet could neither be finished nor taken away. */
export function halfMadeLeft(sheets: readonly string[]): HostProblem {
  const id = sheets.map((sheet) => `«${sheet}»`).join(', ');
  const en = sheets.map((sheet) => `“${sheet}”`).join(', ');
  return {
    code: 'gagal',
    message: {
      id: `Lembar baru tidak selesai dibuat, dan sisanya (${id}) tidak dapat dihapus. Hapus sendiri lembar itu.`,
      en: `The new sheet was not finished, and what is there of it (${en}) could not be removed. Delete it yourself.`,
    },
  };
}

export function madeSheetsUsed(sheets: readonly string[]): HostProblem {
  const id = sheets.map((sheet) => `«${sheet}»`).join(', ');
  const en = sheets.map((sheet) => `“${sheet}”`).join(', ');
  return {
    code: 'sel-berubah',
    message: {
      id: `Lembar ${id} sudah diubah sesudah dibuat, jadi tidak ada yang dihapus. Hapus sendiri lembar yang tidak diperlukan.`,
      en: `The sheet ${en} was changed after it was made, so nothing was removed. Delete what is not needed yourself.`,
    },
  };
}

export function madeWithout(sheet: string, parts: readonly Bilingual[]): Bilingual {
  const listed = (language: keyof Bilingual): string => parts.map((part) => part[language]).join('; ');
  return {
    id: `Lembar «${sheet}» dibuat, tetapi Excel ini menolak: ${listed('id')}. Atur sendiri bila perlu.`,
    en: `The sheet “${sheet}” was made, but this Excel refused: ${listed('en')}. Set them yourself where needed.`,
  };
}

export function marksLocked(sheets: readonly string[]): HostProblem {
  const id = sheets.map((sheet) => `«${sheet}»`).join(', ');
  const en = sheets.map((sheet) => `“${sheet}”`).join(', ');
  return {
    code: 'lembar-terkunci',
    message: {
      id: `Tanda pada lembar ${id} tidak dapat diubah karena lembar itu dilindungi; lembar lain sudah selesai.`,
      en: `The marks on the sheet ${en} could not be changed because it is protected; the other sheets are done.`,
    },
  };
}

export function hiddenSheet(sheet: string): HostProblem {
  return {
    code: 'tidak-didukung',
    message: {
      id: `Lembar «${sheet}» disembunyikan, jadi selnya tidak dapat ditunjukkan. Tampilkan lembarnya dahulu (klik kanan pada tab lembar > Perlihatkan).`,
      en: `The sheet “${sheet}” is hidden, so its cells cannot be shown. Unhide it first (right-click a sheet tab > Unhide).`,
    },
  };
}

export function badAddress(address: string): HostProblem {
  return {
    code: 'gagal',
    message: { id: `«${address}» bukan alamat sel.`, en: `“${address}” is not the address of a cell.` },
  };
}

export function cellsChanged(cells: readonly string[]): HostProblem {
  return {
    code: 'sel-berubah',
    message: {
      id: `Sel ${listedId(cells)} sudah berubah sejak itu, jadi pembatalan tidak dijalankan agar isi barunya tidak hilang.`,
      en: `The cells ${listedEn(cells)} have changed since, so nothing was undone: their new content would be lost.`,
    },
    cells,
  };
}

export function notTaken(cells: readonly string[]): HostProblem {
  return {
    code: 'gagal',
    message: {
      id: `Excel tidak menerima isi untuk sel ${listedId(cells)} (mungkin bagian dari sel gabungan), jadi semuanya dikembalikan seperti semula.`,
      en: `Excel did not take the content for the cells ${listedEn(cells)} (they may be part of a merged cell), so everything was put back as it was.`,
    },
    cells,
  };
}

export function tableFills(cells: readonly string[]): HostProblem {
  return {
    code: 'tidak-didukung',
    message: {
      id: `Excel mengisi rumus itu ke seluruh kolom tabelnya dan menimpa sel ${listedId(cells)}, jadi semuanya dikembalikan. Matikan «Isi rumus dalam tabel» (File > Opsi > Pemeriksaan > Opsi KoreksiOtomatis) atau ubah tabelnya menjadi rentang, lalu ulangi.`,
      en: `Excel fills that formula into the whole column of its table, over the cells ${listedEn(cells)}, so everything was put back. Switch off “Fill formulas in tables” (File > Options > Proofing > AutoCorrect Options) or convert the table to a range, and try again.`,
    },
    cells,
  };
}

export function halfWritten(cells: readonly string[]): HostProblem {
  return {
    code: 'gagal',
    message: {
      id: `Perubahan terputus di tengah dan tidak dapat dikembalikan. Periksa sel ${listedId(cells)}, atau tekan Ctrl+Z di Excel.`,
      en: `The change broke off half-way and could not be put back. Check the cells ${listedEn(cells)}, or press Ctrl+Z in Excel.`,
    },
    cells,
  };
}

export function noRecord(): HostProblem {
  return {
    code: 'gagal',
    message: {
      id: 'Catatan perubahan ini tidak ada lagi (hanya perubahan terakhir di komputer ini yang disimpan), jadi tidak dapat dibatalkan dari sini.',
      en: 'The record of this change is gone (only the last changes on this computer are kept), so it cannot be undone from here.',
    },
  };
}

export function changeTooLarge(): HostProblem {
  return {
    code: 'terlalu-besar',
    message: {
      id: 'Perubahan ini terlalu besar untuk dapat dibatalkan nanti, jadi tidak dijalankan. Terapkan sebagian demi sebagian.',
      en: 'This change is too large to be undone later, so it was not made. Apply it in parts.',
    },
  };
}

export function sheetTooLarge(sheet: string, lastCell: string): HostProblem {
  return {
    code: 'terlalu-besar',
    message: {
      id: `Lembar «${sheet}» terlalu besar untuk dibaca: isinya menyebar sampai sel ${lastCell}. Hapus isi yang tidak dipakai jauh di bawah atau di kanan tabel, lalu periksa ulang.`,
      en: `The sheet “${sheet}” is too large to read: its content spreads as far as cell ${lastCell}. Remove what is not needed far below or to the right of the table and check again.`,
    },
  };
}

export function textTooLarge(): HostProblem {
  return {
    code: 'terlalu-besar',
    message: {
      id: 'Setelan ini terlalu besar untuk disimpan di dalam buku kerja.',
      en: 'These settings are too large to be kept in the workbook.',
    },
  };
}

export function tooLargeForExcel(): HostProblem {
  return {
    code: 'terlalu-besar',
    message: {
      id: 'Data ini terlalu besar untuk satu permintaan ke Excel. Buka buku kerjanya di Excel desktop, atau bagi menjadi beberapa lembar.',
      en: 'This is too much data for one request to Excel. Open the workbook in desktop Excel, or split it into several sheets.',
    },
  };
}

export function stillEditing(): HostProblem {
  return {
    code: 'sedang-diedit',
    message: {
      id: 'Sebuah sel sedang diketik. Tekan Enter atau Esc di Excel, lalu ulangi.',
      en: 'A cell is being typed in. Press Enter or Esc in Excel and try again.',
    },
  };
}

export function cancelled(): HostProblem {
  return { code: 'dibatalkan', message: { id: 'Pembacaan dibatalkan.', en: 'Reading was cancelled.' } };
}

/** Merged cells are seen from ExcelApi 1.13 on. */
export const mergesUnseen = {
  id: 'Versi Excel ini tidak memberitahukan sel mana yang digabung, jadi judul kolom yang digabung dapat salah dikenali. Bila kolom tabel keliru, betulkan lewat «Betulkan jenis atau kolom …».',
  en: 'This version of Excel does not tell which cells are merged, so merged column headings may be misread. Where columns of a table are wrong, set them right by “Correct kind or columns …”.',
};

export function tooOld(): HostProblem {
  return {
    code: 'tidak-didukung',
    message: {
      id: 'Versi Excel ini belum mendukungnya. Pakai Excel 2021 atau Microsoft 365, atau Excel di web.',
      en: 'This version of Excel does not support it. Use Excel 2021 or Microsoft 365, or Excel on the web.',
    },
  };
}

/** Excel answers only for the workbook and the kind of sheet that is in front. */
export function elsewhere(detail: string): HostProblem {
  return {
    code: 'tidak-siap',
    message: {
      id: `Excel sedang menampilkan buku kerja lain, lembar grafik, atau beberapa lembar sekaligus (${detail}). Kembali ke satu lembar buku kerja ini, lalu periksa ulang.`,
      en: `Excel is showing another workbook, a chart sheet or several sheets at once (${detail}). Go back to one sheet of this workbook and check again.`,
    },
  };
}

/** GeneralException: with this code Excel refuses what it has no other code for. */
export function refusedWithoutReason(): HostProblem {
  return {
    code: 'gagal',
    message: {
      id: 'Excel menolak tanpa menyebut sebabnya (GeneralException). Pastikan buku kerja ini yang ada di depan, bukan lembar grafik, dan hanya satu lembar yang dipilih (klik kanan tab > Lepas Grup Lembar); lalu ulangi.',
      en: 'Excel refused without saying why (GeneralException). Make sure that this workbook is in front, that it is no chart sheet, and that one sheet only is selected (right-click a tab > Ungroup Sheets); then try again.',
    },
  };
}

export function excelBusy(detail: string): HostProblem {
  return {
    code: 'tidak-siap',
    message: {
      id: `Excel memutus permintaan (${detail}): mungkin sedang sibuk, menyimpan, atau memulai ulang. Tunggu sebentar, lalu ulangi; bila tetap begitu, simpan dan buka kembali buku kerjanya.`,
      en: `Excel broke off the request (${detail}): it may be busy, saving or restarting. Wait a moment and try again; if it stays so, save the workbook and open it again.`,
    },
  };
}

export function notAnswered(): HostProblem {
  return {
    code: 'tidak-menjawab',
    message: {
      id: 'Excel belum menjawab. Selesaikan sel yang sedang diketik (Enter atau Esc) dan tutup kotak dialog yang terbuka, lalu periksa ulang.',
      en: 'Excel has not answered. Finish the cell that is being typed in (Enter or Esc), close any open dialog, and check again.',
    },
  };
}

/** The same while something is being written. */
export function notAnsweredYet(): HostProblem {
  return {
    code: 'tidak-menjawab',
    message: {
      id: 'Excel belum menjawab, jadi belum pasti apakah ini sudah ditulis. Selesaikan sel yang sedang diketik (Enter atau Esc) dan tutup kotak dialog yang terbuka; begitu Excel menjawab, hasilnya diperlihatkan di sini.',
      en: 'Excel has not answered, so it is not certain yet whether this was written. Finish the cell that is being typed in (Enter or Esc) and close any open dialog; once Excel answers, what came of it is shown here.',
    },
  };
}

export function answeredLate(): HostProblem {
  return {
    code: 'tidak-siap',
    message: {
      id: 'Excel menjawab terlambat, dan tidak ada yang diubah. Ulangi.',
      en: 'Excel answered too late, and nothing was changed. Try again.',
    },
  };
}

/** `detail` is the code by which Microsoft's library says that something is missing in the answer. */
export function answeredInPart(detail: string): HostProblem {
  return {
    code: 'gagal',
    message: {
      id: `Excel hanya menjawab sebagian (${detail}), jadi jawabannya tidak dipakai. Ulangi; bila tetap begitu, simpan lalu buka kembali buku kerjanya.`,
      en: `Excel answered only in part (${detail}), so its answer was not used. Try again; if it stays so, save the workbook and open it again.`,
    },
  };
}

/** Somebody else, or a macro, was faster. */
export function changedElsewhere(cells: readonly string[]): HostProblem {
  return {
    code: 'sel-berubah',
    message: {
      id: `Isi sel ${listedId(cells)} baru saja diubah dari tempat lain (orang lain yang membuka buku kerja ini, atau makro). Isi barunya dipertahankan dan tidak ada yang diubah. Lihat lagi temuannya.`,
      en: `The cells ${listedEn(cells)} were changed from elsewhere a moment ago (by someone else who has this workbook open, or by a macro). Their new content was kept and nothing was changed. Look at the finding again.`,
    },
    cells,
  };
}

/** `detail` is Excel's own code: for the person who is asked for help. */
export function failed(detail: string): HostProblem {
  return {
    code: 'gagal',
    message: {
      id: `Excel tidak dapat menjalankannya (${detail}). Ulangi; bila tetap gagal, simpan lalu buka kembali buku kerjanya.`,
      en: `Excel could not do it (${detail}). Try again; if it keeps failing, save the workbook and open it again.`,
    },
  };
}
