import { FileFault } from '../file/file-error';
import { tooLarge } from '../file/file-messages';

/** Counts slots of grids and ends the reading of a file that asks for more than is bearable. The function throws FileFault. */
export function slotBudget(most: number): (slots: number) => void {
  let spent = 0;
  return (slots) => {
    spent += slots;
    if (spent > most)
      throw new FileFault(
        tooLarge(`tabelnya melebihi ${String(most)} sel`, `its tables have more than ${String(most)} cells`),
      );
  };
}
