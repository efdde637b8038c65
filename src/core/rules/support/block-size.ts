/** So many rows are looked at again where one of them was edited; each block of a long table costs a look as well. */
export const ROWS_IN_BLOCK = 256;
