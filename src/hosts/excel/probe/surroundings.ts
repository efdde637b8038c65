/** What page, browser and Office say of themselves: before anything is asked of the workbook. */
export function probeHead(version: string, when: string, browser: string): readonly string[] {
  const { diagnostics, displayLanguage, contentLanguage, officeTheme } = Office.context;
  const told = (value: unknown): string => (typeof value === 'string' ? value : '–');
  return [
    `Periksa Renja ${version}: probe Excel, ${when}`,
    'Teks ini tidak memuat isi sel maupun nama lembar Anda.',
    `Excel: ${told(diagnostics.version)} · ${told(diagnostics.platform)} · ${told(diagnostics.host)}`,
    `Bahasa: ${told(displayLanguage)} · isi ${told(contentLanguage)} · tema ${told(officeTheme?.bodyBackgroundColor)}`,
    `Set: ExcelApi 1.${String(highest('ExcelApi', 30))} · SharedRuntime 1.${String(highest('SharedRuntime', 3))} · RibbonApi 1.${String(highest('RibbonApi', 3))}`,
    `Penyimpanan: localStorage ${holds(() => localStorage.length)} · IndexedDB ${holds(() => indexedDB.open.length)} · partitionKey ${told(Office.context.partitionKey) === '–' ? 'tidak ada' : 'ada'}`,
    `Peramban: ${browser}`,
  ];
}

function highest(set: string, most: number): number {
  let minor = most;
  while (minor > 0 && !Office.context.requirements.isSetSupported(set, `1.${String(minor)}`)) minor--;
  return minor;
}

/** A browser that forbids storage to a page in a frame throws at the very name. */
function holds(touch: () => unknown): string {
  try {
    touch();
    return 'ya';
  } catch (error) {
    return `tidak (${error instanceof Error ? error.name : String(error)})`;
  }
}
