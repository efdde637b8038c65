/** How much a file may cost. Bytes unless said otherwise. */
export interface ReadLimits {
  readonly fileBytes: number;
  readonly entries: number;
  /** All parts together, unpacked: as declared for every part, and as measured for those that are read. */
  readonly unpackedBytes: number;
  /** Unpacked to packed, for one part; judged only above `ratioFromBytes`, as short parts may well pack so. */
  readonly ratio: number;
  readonly ratioFromBytes: number;
  /** Entries of all grid arrays together, the empty ones to the left of a cell included. */
  readonly gridSlots: number;
  /** Characters of formulas written out from shared ones. */
  readonly formulaCharacters: number;
}

const MEGABYTE = 1024 * 1024;

export const DEFAULT_LIMITS: ReadLimits = {
  fileBytes: 128 * MEGABYTE,
  entries: 10_000,
  unpackedBytes: 320 * MEGABYTE,
  ratio: 300,
  ratioFromBytes: 64 * MEGABYTE,
  gridSlots: 25_000_000,
  formulaCharacters: 64_000_000,
};
