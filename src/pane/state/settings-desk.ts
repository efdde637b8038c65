import { parseRange } from '../../core/grid/a1';
import type { Severity } from '../../core/rules/finding';
import type { Settings } from '../../core/settings';
import type { HostProblem, WorkbookHost } from '../../hosts/host';
import { createStore, type Store } from './store';

/** The key under which the host keeps what concerns the workbook. */
export const SETTINGS_KEY = 'pengaturan';

export type Overrule = NonNullable<Settings['tables']>[number];
export type Acceptance = NonNullable<Settings['accepted']>[number];

export interface SettingsState {
  readonly settings: Settings;
  readonly loaded: boolean;
  /** What was kept in the workbook could not be read. */
  readonly damaged: boolean;
  readonly problem: HostProblem | null;
}

export interface SettingsDesk extends Store<SettingsState> {
  load(): Promise<void>;
  change(change: (settings: Settings) => Settings): Promise<void>;
}

export function createSettingsDesk(host: WorkbookHost): SettingsDesk {
  const store = createStore<SettingsState>({ settings: {}, loaded: false, damaged: false, problem: null });
  const { set } = store;
  return {
    ...store,
    load: async () => {
      const kept = await host.recall(SETTINGS_KEY);
      if (!kept.ok) {
        set({ loaded: true, problem: kept.problem });
        return;
      }
      if (kept.value === null) {
        set({ loaded: true });
        return;
      }
      const settings = await settingsFrom(kept.value);
      set({ settings: settings ?? {}, damaged: settings === null, loaded: true });
    },
    change: async (change) => {
      const settings = change(store.get().settings);
      set({ settings, problem: null, damaged: false });
      const kept = await host.keep(SETTINGS_KEY, JSON.stringify(settings));
      if (!kept.ok) set({ problem: kept.problem });
    },
  };
}

/** The schema comes with a parser that only this needs, so it is loaded when there is something to read. */
export async function settingsFrom(text: string): Promise<Settings | null> {
  const { settingsSchema } = await import('../../core/settings');
  try {
    return settingsSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

export function withRule(settings: Settings, rule: string, grade: Severity | 'diam' | null): Settings {
  const { [rule]: _, ...others } = settings.rules ?? {};
  return { ...settings, rules: grade === null ? others : { ...others, [rule]: grade } };
}

export function withAccepted(settings: Settings, acceptance: Acceptance): Settings {
  return {
    ...withoutAccepted(settings, acceptance),
    accepted: [...others(settings, acceptance), acceptance],
  };
}

export function withoutAccepted(settings: Settings, acceptance: Omit<Acceptance, 'reason' | 'by'>): Settings {
  return { ...settings, accepted: others(settings, acceptance) };
}

function others(settings: Settings, { rule, sheet, cell }: Omit<Acceptance, 'reason' | 'by'>): Acceptance[] {
  return (settings.accepted ?? []).filter(
    (one) => one.rule !== rule || one.sheet !== sheet || one.cell !== cell,
  );
}

/** `overrule` goes over what was said of the same table before; null goes back to what is recognised. */
export function withTable(
  settings: Settings,
  sheet: string,
  at: string,
  overrule: Overrule | null,
): Settings {
  const row = parseRange(at)?.top;
  const isThis = (one: Overrule): boolean =>
    one.sheet === sheet && (one.at === undefined || parseRange(one.at)?.top === row);
  const all = settings.tables ?? [];
  const rest = all.filter((one) => !isThis(one));
  if (!overrule) return { ...settings, tables: rest };
  const before = all.find(isThis);
  const columns = { ...before?.columns, ...overrule.columns };
  const stated = { ...before, ...overrule, ...(Object.keys(columns).length > 0 && { columns }) };
  return { ...settings, tables: [...rest, stated] };
}
