/** Minor numbers of the ExcelApi requirement sets that this host asks for. */
export const NEEDED = 9;
export const SORT_EVENTS = 10;
export const CULTURE = 11;
export const SPILL = 12;
export const MERGED_AREAS = 13;
export const NAME_EVENTS = 17;
export const UNDO_GROUPS = 20;

/** Whether this Excel has ExcelApi 1.`minor`; false outside Excel, where Office.js throws when asked. */
export function supports(minor: number): boolean {
  try {
    return Office.context.requirements.isSetSupported('ExcelApi', `1.${String(minor)}`);
  } catch {
    return false;
  }
}
