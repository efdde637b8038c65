/** What the pane is opened for: by a button of the ribbon (manifest.xml, `?aksi=`), or as an exercise. */
const PANE_ACTIONS = ['periksa', 'buat', 'bantuan', 'latihan'] as const;
export type PaneAction = (typeof PANE_ACTIONS)[number];

/** An action, and how often one has been asked for since the pane was opened. */
export interface AskedAction {
  readonly action: PaneAction | null;
  readonly nth: number;
}

/** Opened for nothing in particular. */
export const BY_ITSELF: AskedAction = { action: null, nth: 0 };

/** "?aksi=buat" → buat; null where the pane was opened by itself. */
export function actionOf(search: string): PaneAction | null {
  const asked = new URLSearchParams(search).get('aksi');
  return PANE_ACTIONS.find((action) => action === asked) ?? null;
}
