import type { Bilingual } from '../../core/language/language';

const REASONS: Readonly<Record<string, Bilingual>> = {
  EEXIST: {
    id: 'sudah ada; tambahkan --force untuk menggantinya',
    en: 'it exists; add --force to replace it',
  },
  ENOSPC: { id: 'cakram penuh', en: 'the disk is full' },
  EDQUOT: { id: 'jatah cakram habis', en: 'the disk quota is used up' },
  EFBIG: { id: 'terlalu besar untuk tempat ini', en: 'too large for this place' },
  EACCES: { id: 'tidak diizinkan', en: 'not allowed' },
  EPERM: { id: 'tidak diizinkan', en: 'not allowed' },
  EROFS: { id: 'tempatnya hanya dapat dibaca', en: 'the place is read-only' },
  EBUSY: { id: 'sedang dipakai program lain', en: 'another program is using it' },
  ENAMETOOLONG: { id: 'namanya terlalu panjang', en: 'the name is too long' },
  ENOENT: { id: 'foldernya tidak ada', en: 'its folder does not exist' },
  ENOTDIR: { id: 'foldernya bukan folder', en: 'its folder is no folder' },
  EISDIR: { id: 'itu folder', en: 'it is a folder' },
  ELOOP: { id: 'tautan di jalurnya berputar', en: 'links on the way to it lead in circles' },
  ELINK: {
    id: 'itu tautan, dan hasil tidak ditulis melalui tautan',
    en: 'it is a link, and no result is written through a link',
  },
  ENOTFILE: { id: 'itu bukan berkas biasa', en: 'it is not a regular file' },
  EREADONLY: { id: 'berkas itu hanya dapat dibaca', en: 'the file is read-only' },
  ESOURCE: {
    id: 'itu berkas sumber perintah ini; hasilnya akan menimpa berkas aslinya',
    en: 'it is a source of this call; the result would replace the original',
  },
};

/** Why a file was or would not be written, by the system's code or one of ours; the code itself where it is a rare one. */
export function whyNotWritten(code: string): Bilingual {
  return REASONS[code] ?? { id: code, en: code };
}
