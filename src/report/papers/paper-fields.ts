/** Who signs a paper; what is empty is left as a line to write on. */
export interface Signer {
  /** Office or rank: «Kepala Bidang Perencanaan». */
  readonly role: string;
  readonly name: string;
  /** NIP. */
  readonly number: string;
}

/** What a person adds to a paper before it is signed: the same for the letter, the report and the verification sheet. */
export interface PaperFields {
  /** Lines of the letterhead; none where paper is used that has one. */
  readonly letterhead: string;
  /** Of the letter or the sheet, as its office numbers it. */
  readonly number: string;
  /** "Bandung, 3 Maret 2026". */
  readonly place: string;
  readonly reviewer: Signer;
  /** Who takes note and signs with the reviewer. */
  readonly superior: Signer;
}

const NOBODY: Signer = { role: '', name: '', number: '' };

export const EMPTY_FIELDS: PaperFields = {
  letterhead: '',
  number: '',
  place: '',
  reviewer: NOBODY,
  superior: NOBODY,
};

export function letterheadLines({ letterhead }: PaperFields): readonly string[] {
  return letterhead
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
