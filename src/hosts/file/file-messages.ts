import type { FileError, FileErrorMessage } from './file-error';

/** What a file that is no workbook turned out to be. */
export type ForeignKind =
  | 'html'
  | 'pdf'
  | 'csv'
  | 'xml'
  | 'word'
  | 'doc'
  | 'rtf'
  | 'mht'
  | 'powerpoint'
  | 'xlsb'
  | 'ods'
  | 'zip'
  | 'ole'
  | 'asing';

const FOREIGN: Readonly<Record<ForeignKind, readonly [id: string, en: string]>> = {
  html: ['halaman web (HTML)', 'a web page (HTML)'],
  pdf: ['dokumen PDF', 'a PDF document'],
  csv: ['teks atau CSV', 'plain text or CSV'],
  xml: ['XML biasa', 'plain XML'],
  word: ['dokumen Word', 'a Word document'],
  doc: ['dokumen Word lama (.doc)', 'an old Word document (.doc)'],
  rtf: ['dokumen RTF', 'an RTF document'],
  mht: ['halaman web arsip (MHTML)', 'an archived web page (MHTML)'],
  powerpoint: ['presentasi PowerPoint', 'a PowerPoint presentation'],
  xlsb: ['buku kerja biner (.xlsb)', 'a binary workbook (.xlsb)'],
  ods: ['berkas OpenDocument (.ods)', 'an OpenDocument file (.ods)'],
  zip: ['arsip zip biasa', 'an ordinary zip archive'],
  ole: ['dokumen Office lama selain Excel', 'an old Office document other than Excel'],
  asing: ['jenis yang tidak dikenal', 'of an unknown kind'],
};

const SAVE_ID = 'Buka dengan Excel, lalu simpan sebagai Excel Workbook (.xlsx).';
const SAVE_EN = 'Open it in Excel and save it as an Excel Workbook (.xlsx).';
const WORD_ID =
  'Buka dengan Word, lalu simpan sebagai Word Document (.docx); tabelnya dapat diambil dari situ.';
const WORD_EN = 'Open it in Word and save it as a Word Document (.docx); its tables can be taken from that.';
const AGAIN_ID = 'Salin atau unduh ulang berkasnya, atau buka dengan Excel dan simpan kembali.';
const AGAIN_EN = 'Copy or download it again, or open it in Excel and save it once more.';

export function emptyFile(): FileError {
  return {
    code: 'kosong',
    message: {
      id: 'Berkas ini kosong (0 byte), jadi tidak ada yang dapat diperiksa. Salin atau unduh ulang berkasnya.',
      en: 'This file is empty (0 bytes), so there is nothing to check. Copy or download it again.',
    },
  };
}

export function oldXls(): FileError {
  return {
    code: 'xls-lama',
    message: {
      id: `Berkas ini berformat Excel lama (.xls, Excel 97–2003) meskipun namanya mungkin lain. ${SAVE_ID}`,
      en: `This file is in the old Excel format (.xls, Excel 97–2003), whatever its name says. ${SAVE_EN}`,
    },
  };
}

export function encryptedFile(): FileError {
  return {
    code: 'terenkripsi',
    message: {
      id: 'Berkas ini dikunci dengan kata sandi, jadi isinya tidak dapat dibaca. Buka dengan Excel, hapus kata sandinya (File > Info > Protect Workbook > Encrypt with Password), lalu simpan.',
      en: 'This file is locked with a password, so its contents cannot be read. Open it in Excel, remove the password (File > Info > Protect Workbook > Encrypt with Password) and save it.',
    },
  };
}

export function notXlsx(kind: ForeignKind): FileError {
  const [id, en] = FOREIGN[kind];
  const isWord = kind === 'doc' || kind === 'rtf';
  return {
    code: 'bukan-xlsx',
    message: {
      id: `Berkas ini bukan buku kerja Excel .xlsx: isinya ${id}. ${isWord ? WORD_ID : SAVE_ID}`,
      en: `This file is not an Excel .xlsx workbook: it is ${en}. ${isWord ? WORD_EN : SAVE_EN}`,
    },
  };
}

function damaged(id: string, en: string): FileError {
  return { code: 'berkas-rusak', message: { id: `${id} ${AGAIN_ID}`, en: `${en} ${AGAIN_EN}` } };
}

/** The same where only one part is bad. */
function damagedLocally(id: string, en: string): FileError {
  return { ...damaged(id, en), local: true };
}

export function truncatedZip(): FileError {
  return damaged(
    'Berkas ini terpotong atau rusak: daftar isi arsipnya tidak lengkap.',
    'This file is cut short or damaged: the table of contents of its archive is incomplete.',
  );
}

export function damagedPart(part: string): FileError {
  return damagedLocally(
    `Bagian «${part}» di dalam berkas ini rusak dan tidak dapat dibuka.`,
    `The part “${part}” inside this file is damaged and cannot be unpacked.`,
  );
}

/** The part's real size is not the one the archive declares. */
export function lyingSize(part: string): FileError {
  return damaged(
    `Ukuran bagian «${part}» di dalam berkas ini tidak sama dengan yang tercatat, jadi isinya tidak dapat dipercaya.`,
    `The part “${part}” inside this file is not of the size it declares, so its contents cannot be trusted.`,
  );
}

export function doubledEntry(part: string): FileError {
  return damaged(
    `Bagian «${part}» ada dua kali di dalam berkas ini, jadi tidak dapat dipastikan mana yang berlaku.`,
    `The part “${part}” stands twice in this file, so nobody can tell which one holds.`,
  );
}

export function malformedXml(part: string): FileError {
  return damagedLocally(
    `Bagian «${part}» di dalam berkas ini bukan XML yang sah.`,
    `The part “${part}” inside this file is not well-formed XML.`,
  );
}

export function forbiddenDtd(part: string): FileError {
  return damagedLocally(
    `Bagian «${part}» di dalam berkas ini memuat deklarasi DTD, yang tidak pernah ditulis Excel dan dapat berbahaya, jadi bagian itu tidak dibaca.`,
    `The part “${part}” inside this file holds a DTD declaration, which Excel never writes and which can do harm, so that part is not read.`,
  );
}

export function missingPart(part: string): FileError {
  return damagedLocally(
    `Bagian «${part}» tidak ada di dalam berkas ini.`,
    `The part “${part}” is missing from this file.`,
  );
}

export function missingSheetPart(sheet: string): FileError {
  return damagedLocally(
    `Isi lembar «${sheet}» tidak ada di dalam berkas ini.`,
    `The contents of the sheet “${sheet}” are missing from this file.`,
  );
}

/** `root` is what the part begins with. */
export function noSheetPart(sheet: string, root: string): FileError {
  return damagedLocally(
    `Isi lembar «${sheet}» bukan sebuah lembar kerja: bagiannya dimulai dengan «${root}».`,
    `The contents of the sheet “${sheet}” are no worksheet: its part begins with “${root}”.`,
  );
}

/** `cell` is the reference as the file writes it, or the address worked out for it. */
export function damagedCell(sheet: string, cell: string): FileError {
  return damagedLocally(
    `Sel «${cell}» pada lembar «${sheet}» tidak dapat dibaca: alamat atau isinya tidak sah.`,
    `The cell “${cell}” on the sheet “${sheet}” cannot be read: its address or its contents are invalid.`,
  );
}

/** Cells of a sheet whose texts are not in the file; `cell` is the first of them. */
export function missingTexts(sheet: string, cell: string, cells: number): FileErrorMessage {
  const id = cells === 1 ? `Sel ${cell}` : `${String(cells)} sel (yang pertama ${cell})`;
  const en = cells === 1 ? `The cell ${cell}` : `${String(cells)} cells (the first is ${cell})`;
  const [be, their] = cells === 1 ? ['is', 'its'] : ['are', 'their'];
  return {
    id: `${id} pada lembar «${sheet}» tidak terbaca, karena teksnya tidak ada di dalam berkas ini; yang lain tetap diperiksa. ${AGAIN_ID}`,
    en: `${en} on the sheet “${sheet}” ${be} not read, since ${their} text is not in this file; all else was checked. ${AGAIN_EN}`,
  };
}

/** A tab of a sort that no workbook has; `type` is the last step of its relationship's address. */
export function strangeSheet(sheet: string, type: string): FileErrorMessage {
  return {
    id: `Lembar «${sheet}» tercatat sebagai jenis yang tidak dikenal («${type}»): isinya dibaca sejauh dapat, tetapi Excel mungkin menolaknya. ${AGAIN_ID}`,
    en: `The sheet “${sheet}” is listed as of an unknown sort (“${type}”): it was read as far as it goes, but Excel may refuse it. ${AGAIN_EN}`,
  };
}

/** `row` is the row number as the file writes it. */
export function damagedRow(sheet: string, row: string): FileError {
  return damagedLocally(
    `Baris «${row}» pada lembar «${sheet}» tidak dapat dibaca: nomornya tidak sah.`,
    `The row “${row}” on the sheet “${sheet}” cannot be read: its number is invalid.`,
  );
}

/** Excel would not open what came out: a mistake of ours, found before anything was written. */
export function unsafeOutput(part: string, what: string): FileError {
  const place = part === '' ? what : `${part}: ${what}`;
  return {
    code: 'hasil-rusak',
    message: {
      id: `Hasilnya tidak ditulis, karena Excel tidak akan dapat membukanya (${place}). Berkas ini disusun secara tidak biasa; buka dengan Excel, simpan sebagai .xlsx, lalu ulangi.`,
      en: `The result was not written, since Excel could not open it (${place}). This file is put together in an unusual way; open it in Excel, save it as .xlsx and try again.`,
    },
  };
}

/** The name asked for would give the workbook an ending that Excel refuses for it; `right` is the one it must have. */
export function wrongEnding(ending: string, right: string): FileError {
  const macros = right === '.xlsm' || right === '.xltm' || right === '.xlam';
  return {
    code: 'akhiran-keliru',
    message: macros
      ? {
          id: `Berkas ini memuat makro, jadi hasilnya harus berakhiran ${right}, bukan ${ending}; Excel menolak yang lain. Tidak ada yang ditulis.`,
          en: `This file holds macros, so the result must end in ${right}, not ${ending}; Excel refuses anything else. Nothing was written.`,
        }
      : {
          id: `Hasilnya buku kerja tanpa makro, jadi namanya harus berakhiran ${right}, bukan ${ending}; Excel menolak yang lain. Tidak ada yang ditulis.`,
          en: `The result is a workbook without macros, so its name must end in ${right}, not ${ending}; Excel refuses anything else. Nothing was written.`,
        },
  };
}

/** `id` and `en` say what is too large, as a clause without a full stop. */
export function tooLarge(id: string, en: string): FileError {
  return {
    code: 'terlalu-besar',
    message: {
      id: `Berkas ini terlalu besar untuk diperiksa: ${id}. Hapus lembar, gambar, dan baris yang tidak dipakai, atau bagi menjadi beberapa berkas.`,
      en: `This file is too large to check: ${en}. Remove sheets, pictures and rows that are not needed, or split it into several files.`,
    },
  };
}

export function fileNotFound(): FileError {
  return {
    code: 'tidak-ditemukan',
    message: {
      id: 'Berkas ini tidak ditemukan. Periksa nama dan foldernya.',
      en: 'This file was not found. Check its name and folder.',
    },
  };
}

export function notAFile(): FileError {
  return {
    code: 'tidak-ditemukan',
    message: {
      id: 'Alamat ini bukan berkas, melainkan folder atau perangkat. Tunjuk satu berkas .xlsx di dalamnya.',
      en: 'This path is not a file but a folder or a device. Point to one .xlsx file in it.',
    },
  };
}

export function fileNotOpened(): FileError {
  return {
    code: 'tidak-ditemukan',
    message: {
      id: 'Berkas ini ada tetapi tidak dapat dibuka. Tutup program lain yang memakainya dan periksa izin bacanya.',
      en: 'This file is there but cannot be opened. Close other programs that use it and check that you may read it.',
    },
  };
}
