import type { Level } from '../layouts/layout';

const SUB_KEGIATAN = /^sub[\s-]*kegiatan\b/i;
const BELANJA =
  /^(?:rincian\s+)?belanja\b\s*(?:operasi|pegawai|barang|jasa|bunga|subsidi|hibah|bantuan|bansos|modal|tidak|tak|transfer|langsung|bagi|keuangan|tanah|peralatan|gedung|jalan|aset|$|:)/i;
const TOTAL = /^(?:(?:grand|sub)\s*)?(?:total|jumlah|jml)\b/i;
const TOTAL_ALONE =
  /^(?:(?:grand|sub)\s*)?(?:total|jumlah|jml\.?)\s*(?:total|seluruh(?:nya)?|keseluruhan|anggaran|pagu|semua|program|pd|skpd|opd|perangkat daerah|belanja\b.*)?\s*[:.]*$/i;
/** "Rata-rata capaian kinerja (%)", "Predikat kinerja": the last lines of an evaluation. */
const AVERAGE_OR_PREDICATE =
  /^(?:rata\s*-?\s*rata|predikat)(?:\s+(?:capaian|tingkat|realisasi|kinerja|persentase|total|program|kegiatan)\b.*)?\s*[:.]*$/i;
const YEAR = /^(?:tahun\s*(?:anggaran\s*)?:?\s*)?(?:19|20)\d\d$/i;
/** How the text of an indicator begins; what continues a cut one does not. */
const INDICATOR =
  /^(?:jumlah|jml|prosentase|presentase|persentase|%|rasio|tingkat|indeks|nilai|rata|cakupan|angka|skor|opini|laju|predikat|meningkat|menurun|ter[a-z]+nya|ketersediaan|frekuensi|luas|panjang|volume|pertumbuhan|kontribusi|proporsi|capaian|lama|waktu|kategori|status|hasil)/i;
/** Words that a name cannot end with: it goes on in the row below. */
const UNFINISHED =
  /(?:\b(?:dan|atau|serta|yang|di|ke|dari|untuk|bagi|dengan|pada|oleh|dalam|terhadap|tentang|antar|melalui|kepada|atas|secara)|[,/(&-])$/i;

/** Level a name states by its first word; null where it states none. */
export function levelByWord(nama: string): Level | null {
  switch (nama.charCodeAt(0) | 32) {
    case 112: // p
      return /^program\b/i.test(nama) ? 'program' : null;
    case 107: // k
      return /^kegiatan\b/i.test(nama) ? 'kegiatan' : null;
    case 115: // s
      return SUB_KEGIATAN.test(nama) ? 'subkegiatan' : null;
    case 98: // b
      return /^bidang\b/i.test(nama) ? 'bidang' : null;
    case 117: // u
      if (/^urusan\s+(?:pemerintahan\s+)?bidang\b/i.test(nama)) return 'bidang';
      return /^(?:urusan|unsur)\b/i.test(nama) ? 'urusan' : null;
    case 110: // n
      return /^non[\s-]*urusan\b/i.test(nama) ? 'urusan' : null;
    default:
      return null;
  }
}

export function isBelanja(text: string): boolean {
  const first = text.charCodeAt(0) | 32;
  return (first === 98 || first === 114) && BELANJA.test(text);
}

/** "Jumlah", "TOTAL BELANJA", "Predikat kinerja": a label, not an indicator ("Jumlah dokumen …"). */
export function isTotalLabel(spelt: string): boolean {
  const text = unspaced(spelt);
  if (mayBeTotal(text)) return TOTAL_ALONE.test(text);
  const first = text.charCodeAt(0) | 32;
  return (first === 112 || first === 114) && AVERAGE_OR_PREDICATE.test(text);
}

/** «T O T A L» is a word; every letter stands apart. */
function unspaced(text: string): string {
  if (text.charCodeAt(1) !== 32 || !/^(?:\p{L} ){3,}\p{L}(?: {2,}|$)/u.test(text)) return text;
  return text.replace(/(?<=\p{L}) (?=\p{L}(?: |$))/gu, '');
}

/** A name that begins as totals do. */
export function isTotalName(spelt: string): boolean {
  const text = unspaced(spelt);
  return mayBeTotal(text) && TOTAL.test(text);
}

function mayBeTotal(text: string): boolean {
  const first = text.charCodeAt(0) | 32;
  return first === 106 || first === 116 || first === 115 || first === 103;
}

export function isYear(text: string): boolean {
  return text.length <= 24 && YEAR.test(text);
}

/** Whether a row so named may hold nothing but years: its name would be one, or missing. */
export function mayBeYear(nama: string): boolean {
  const first = nama.charCodeAt(0);
  return nama === '' || (first >= 48 && first <= 57) || first === 84 || first === 116;
}

export function beginsAsIndicator(text: string): boolean {
  return INDICATOR.test(text);
}

export function isUnfinished(text: string): boolean {
  return UNFINISHED.test(text);
}

const AGENCY_CODE = /^\d(?:\.\d{1,4}){6,8}\s*[-–]\s*\p{L}/u;
const CODED_GROUP = /^\d\.\d{2}\s*[-–]\s*\p{L}/u;

/** "1.05.0.00.0.00.01.0000 - Dinas …": the agency, or a part of it, and no program. */
export function isUnitName(text: string): boolean {
  return AGENCY_CODE.test(text);
}

/** An agency or a bidang urusan ("4.01 - SEKRETARIAT DAERAH") that heads what stands below it. */
export function isGroupName(text: string): boolean {
  return CODED_GROUP.test(text) || isUnitName(text);
}

/** All in capitals, with at least two letters in a row. */
export function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);
}

/** How a number in front of a name or in its own column is made: "1", "A", "a", "I" or "1.1"; "" for none. */
export function numberShape(nomor: string): string {
  if (nomor === '') return '';
  if (isDigits(nomor)) return '1';
  if (/^#+$/.test(nomor)) return '1';
  if (/^[IVX]{2,}$|^[IVX]$/.test(nomor)) return 'I';
  if (/^[A-Z]$/.test(nomor)) return 'A';
  if (/^[a-z]$/.test(nomor)) return 'a';
  return /^\d+(?:\.\d+)+$/.test(nomor) ? `1.${String(nomor.split('.').length)}` : '';
}

function isDigits(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

const LEADING =
  /^\(?([A-Z]|[a-z]|[IVX]{1,5}|\d{1,3}(?:\.\d{1,3})*)\s*[.)](?!\d)\s*(?=\S)|^(\d{1,2})\s+(?=\p{Lu})/u;

/** "1. Kegiatan …" → number "1" and the name behind it. */
export function splitNumber(text: string): { nomor: string; nama: string } {
  const first = text.charCodeAt(0);
  const second = text.charCodeAt(1);
  // Quick no: a number is a digit, or a letter with a sign behind it.
  const digit = first >= 48 && first <= 57;
  if (!digit && first !== 40 && second !== 46 && second !== 41 && !beginsRoman(text, first)) {
    return { nomor: '', nama: text };
  }
  const found = LEADING.exec(text);
  if (!found) return { nomor: '', nama: text };
  return { nomor: found[1] ?? found[2] ?? '', nama: text.slice(found[0].length).trim() };
}

function beginsRoman(text: string, first: number): boolean {
  return (first === 73 || first === 86 || first === 88) && /^[IVX]{2,5}[.)]/.test(text);
}

/** "1.", "(2)", "A." → "1", "2", "A". */
export function bareNumber(text: string): string {
  if (isDigits(text)) return text;
  return text.replace(/^[\s(]+|[\s.):]+$/g, '').replace(/(?<=\d) (?=\d)/g, '');
}
