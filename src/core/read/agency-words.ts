export const AGENCY =
  /\b(dinas|badan|kecamatan|inspektorat|sekretariat|rsud|rsu|rsj|rumah sakit|satuan polisi|satpol|kantor|bagian|puskesmas|kelurahan|upt|uptd|bappe\w*|bap{1,2}\w*da|bpbd|bpkad|bkpsdm|bkd|bkad|bapenda|diskominfo|dis\w{4,})\b/i;
/** Words of the form's own titles that only look like an agency's. */
export const OF_THE_FORM = /\bperangkat daerah\b|\bbagian (?:dari|yang)\b/gi;

/** A row that names an agency or one of its parts, and no urusan: «BIDANG SOSIAL» may be either, «SEKSI …» is not. */
export function isUnitLabel(text: string): boolean {
  return isUnitWord(text) && text === text.toUpperCase();
}

/** The same in whatever letters: said of rows that a table with codes leaves without one. */
export function isUnitWord(text: string): boolean {
  return text.length <= LONGEST_UNIT && (UNIT.test(text) || UNIT_LABEL.test(text));
}

/** «Bidang …» alone may head a bidang urusan as well. */
export function isBidangWord(text: string): boolean {
  return /^bidang\b/i.test(text);
}

const LONGEST_UNIT = 80;
/** «Unit Kerja: Sekretariat» */
const UNIT_LABEL = /^(?:sub ?)?(?:unit(?: kerja| organisasi)?|perangkat daerah|opd|skpd|pd)\s*:/i;

const UNIT =
  /^(?:dinas|badan|kecamatan|kelurahan|inspektorat|sekretariat|satuan polisi|satpol|kantor|bagian|sub ?bag(?:ian)?|sub ?bid(?:ang)?|sub ?seksi|seksi|bidang(?! (?:urusan|pemerintahan))|upt|uptd|unit pelaksana|puskesmas|rsud|rumah sakit|balai|cabang dinas)\b/i;

/** True where a text names an agency. */
export function namesAgency(text: string): boolean {
  return AGENCY.test(text.replace(OF_THE_FORM, ' '));
}

/** True where a text is the name of an agency and no more: it begins with one, and is short. */
export function isAgencyName(text: string): boolean {
  return text.length <= 80 && AGENCY.exec(text)?.index === 0;
}
