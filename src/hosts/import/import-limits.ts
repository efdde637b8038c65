import { DEFAULT_LIMITS } from '../file/limits';
import type { ImportLimits } from './imported-book';

export const IMPORT_LIMITS: ImportLimits = {
  fileBytes: DEFAULT_LIMITS.fileBytes,
  pages: 1000,
  pageItems: 200_000,
  gridSlots: 5_000_000,
  span: 1000,
  idleSeconds: 10,
  totalSeconds: 120,
  megabytes: 1024,
};
