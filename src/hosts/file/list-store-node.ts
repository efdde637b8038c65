import { mkdir, readFile, readdir, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { platform } from 'node:process';
import { writeNomenclatureFile } from '../../core/nomenclature/nomenclature-file';
import { keptLists, listId, type ListSaved, type ListStore } from '../nomenclature/list-store';
import { writeWhole } from './write-whole-node';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The folder of kept lists: under PERIKSA_RENJA_HOME, else where the system keeps the data of programs
 * (XDG_DATA_HOME, AppData, Library).
 */
export function listFolder(env: Environment): string {
  const own = env['PERIKSA_RENJA_HOME'];
  return path.join(own ?? path.join(dataFolder(env), 'periksa-renja'), 'nomenclature');
}

function dataFolder(env: Environment): string {
  const { XDG_DATA_HOME: xdg, APPDATA: appData } = env;
  if (xdg && path.isAbsolute(xdg)) return xdg;
  if (platform === 'win32' && appData) return appData;
  return platform === 'darwin'
    ? path.join(homedir(), 'Library', 'Application Support')
    : path.join(homedir(), '.local', 'share');
}

/** Kept lists as files that a person can read, one csv each, named by their ids. */
export function createListStore(env: Environment): ListStore {
  const folder = listFolder(env);
  const fileOf = (id: string): string => path.join(folder, `${listId(id)}.csv`);
  return {
    async read() {
      const names = await readdir(folder).catch((): string[] => []);
      const files = names.filter((name) => /^[a-z0-9-]+\.csv$/.test(name)).sort();
      return keptLists(
        await Promise.all(
          files.map(async (name) => ({
            id: name.slice(0, -'.csv'.length),
            text: await readFile(path.join(folder, name), 'utf8').catch(() => ''),
          })),
        ),
      );
    },
    async save(list): Promise<ListSaved> {
      const file = fileOf(list.meta.id);
      const fault = await mkdir(folder, { recursive: true }).then(
        () => writeWhole(file, writeNomenclatureFile(list), { replace: true }),
        (fault: unknown) => (fault instanceof Error ? fault.message : String(fault)),
      );
      if (fault === null) return { ok: true };
      return {
        ok: false,
        message: {
          id: `Daftar tidak dapat disimpan di ${folder} (${fault}).`,
          en: `The list could not be kept in ${folder} (${fault}).`,
        },
      };
    },
    async remove(id) {
      return rm(fileOf(id)).then(
        () => true,
        () => false,
      );
    },
  };
}
