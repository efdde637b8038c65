import type { PackageParts } from '../package-parts';
import type { Relationship } from '../relationships';
import type { XmlPart } from './xml-tree';

/** A package whose text parts are unpacked once and changed in memory. Parts go by any spelling of their names. */
export interface EditedPackage extends PackageParts {
  /** The part of the workbook itself. */
  readonly workbook: string;
  /** Throws FileFault where the part is missing or damaged. */
  read(part: string): string;
  /** The part as a tree, for what only lists things. Throws FileFault. */
  tree(part: string): XmlPart;
  write(part: string, text: string): void;
  remove(part: string): void;
  /** What `part` refers to now. */
  relationships(part: string): readonly Relationship[];
  /** Names of the parts that changed. */
  changed(): readonly string[];
  /**
   * The bytes of the package; the very ones it began with where nothing changed, and every entry that needs no change
   * copied byte for byte. Throws FileFault (hasil-rusak) where Excel would not open what came out.
   */
  finish(): Uint8Array;
}
