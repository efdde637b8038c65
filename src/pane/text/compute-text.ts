import { computeEn } from './compute-en';
import { type ComputeText, computeId } from './compute-id';
import { useLanguage } from './language';

const texts = { id: computeId, en: computeEn };

export function useComputeText(): ComputeText {
  return texts[useLanguage()];
}
