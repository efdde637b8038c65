import type { PackageParts } from '../package-parts';

/** A package as it is, or as it would be written. */
export interface WholePackage extends PackageParts {
  /** Throws FileFault where the part is missing or damaged. */
  read(part: string): string;
}

/** Something for which Excel would offer to repair the workbook, or refuse it; it says which part and what. */
export interface PackageFault {
  readonly part: string;
  readonly what: string;
}
