import type { FileError } from '../file/file-error';
import type { ImportNote } from './imported-book';

/** Nothing was taken; the notes say why, where they can. */
export function noTables(all: readonly ImportNote[]): FileError {
  // What does not come along with a table explains nothing.
  const notes = all.filter(({ code }) => code !== 'tampilan');
  const told = (language: 'id' | 'en'): string =>
    notes.length === 0 ? '' : ` ${notes.map(({ message }) => message[language]).join(' ')}`;
  return {
    code: 'tanpa-tabel',
    message: {
      id: `Tidak ada tabel yang dapat diambil dari berkas ini.${told('id')}`,
      en: `There is no table that can be taken from this file.${told('en')}`,
    },
  };
}

export function importDamaged(): FileError {
  return {
    code: 'berkas-rusak',
    message: {
      id: `Berkas ini terpotong atau rusak, jadi tabelnya tidak dapat diambil. Unduh ulang, atau minta berkas Excel aslinya.`,
      en: `This file is cut short or damaged, so its tables cannot be taken. Download it again, or ask for the original Excel file.`,
    },
  };
}

export function importCancelled(): FileError {
  return {
    code: 'dibatalkan',
    message: {
      id: 'Pengambilan tabel dihentikan sebelum selesai; tidak ada yang diambil.',
      en: 'Taking the tables was stopped before its end; nothing was taken.',
    },
  };
}

export function importTooSlow(seconds: number): FileError {
  return {
    code: 'terlalu-lama',
    message: {
      id: `Berkas ini belum selesai dibaca setelah ${String(seconds)} detik, jadi ditinggalkan. Minta berkas Excel aslinya, atau bagi menjadi beberapa berkas.`,
      en: `This file was not read after ${String(seconds)} seconds, so it was given up. Ask for the original Excel file, or split it into several.`,
    },
  };
}

export function importTooHeavy(megabytes: number): FileError {
  return {
    code: 'terlalu-berat',
    message: {
      id: `Berkas ini memerlukan lebih dari ${String(megabytes)} MB memori untuk dibaca, jadi ditinggalkan. Minta berkas Excel aslinya, atau bagi menjadi beberapa berkas.`,
      en: `This file needs more than ${String(megabytes)} MB of memory to be read, so it was given up. Ask for the original Excel file, or split it into several.`,
    },
  };
}
