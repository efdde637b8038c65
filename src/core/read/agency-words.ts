export const AGENCY =
  /\b(dinas|badan|kecamatan|inspektorat|sekretariat|rsud|rsu|rsj|rumah sakit|satuan polisi|satpol|kantor|bagian|puskesmas|kelurahan|upt|uptd|bappe\w*|bap{1,2}\w*da|bpbd|bpkad|bkpsdm|bkd|bkad|bapenda|diskominfo|dis\w{4,})\b/i;
/** Words of the form's own titles that only look like an agency's. */
export const OF_THE_FORM = /\bperangkat daerah\b|\bbagian (?:dari|yang)\b/gi;

/** True where a text names an agency. */
export function namesAgency(text: string): boolean {
  return AGENCY.test(text.replace(OF_THE_FORM, ' '));
}
