export const AGENCY =
  /\b(dinas|badan|kecamatan|inspektorat|sekretariat|rsud|rsu|rsj|rumah sakit|satuan polisi|satpol|kantor|bagian|puskesmas|kelurahan|upt|uptd|bappe\w*|bap{1,2}\w*da|bpbd|bpkad|bkpsdm|bkd|bkad|bapenda|diskominfo|dis\w{4,})\b/i;
/** Words of the form's own titles that only look like an agency's. */
export const OF_THE_FORM = /\bperangkat daerah\b|\bbagian (?:dari|yang)\b/gi;

/** A row that names an agency or one of its parts, and no urusan: «BIDANG SOSIAL» may be either, «SEKSI …» is not. */
export function isUnitLabel(text: string): boolean {
  return UNIT.test(text) && text === text.toUpperCase();
}

const UNIT =
  /^(?:dinas|badan|kecamatan|kelurahan|inspektorat|sekretariat|satuan polisi|satpol|kantor|bagian|sub ?bagian|seksi|bidang(?! (?:urusan|pemerintahan))|upt|uptd|puskesmas|rsud|rumah sakit|balai|cabang dinas)\b/i;

/** True where a text names an agency. */
export function namesAgency(text: string): boolean {
  return AGENCY.test(text.replace(OF_THE_FORM, ' '));
}

/** True where a text is the name of an agency and no more: it begins with one, and is short. */
export function isAgencyName(text: string): boolean {
  return text.length <= 80 && AGENCY.exec(text)?.index === 0;
}
