import packageJson from '../../package.json';
import { catalogue } from '../core/rules/catalogue';
import { annotateCommand } from './annotate-command';
import { readArguments } from './arguments';
import { checkCommand } from './check-command';
import { compareCommand } from './compare-command';
import { computeCommand } from './compute-command';
import { EXIT } from './exit';
import { help } from './help';
import { loadLists } from './load-lists';
import { loadSettings } from './load-settings';
import { messages } from './messages';
import { nomenclatureCommand } from './nomenclature-command';
import { verifyCommand } from './report-verify-command';
import { rulesCommand } from './rules-command';
import type { Streams } from './streams';
import { templateCommand } from './template-command';
import { tidyCommand } from './tidy-command';

/** The command line. `argv` holds the words after the program's name; gives the exit status. */
export async function run(argv: readonly string[], streams: Streams): Promise<number> {
  const ruleIds = catalogue.map(({ id }) => id);
  const call = readArguments(argv, ruleIds);
  const refuse = (sentence: string): number => {
    streams.err.write(`${sentence}\n${messages[call.language].tryHelp}\n`);
    return EXIT.unreadable;
  };
  switch (call.command) {
    case 'help':
      streams.out.write(help[call.language]);
      return EXIT.clean;
    case 'version':
      streams.out.write(`${packageJson.version}\n`);
      return EXIT.clean;
    case 'wrong':
      return refuse(call.sentence);
    case 'rules':
      return rulesCommand(call, streams);
    case 'nomenclature':
      return nomenclatureCommand(call, streams);
    case 'compute': {
      const loaded = await loadSettings(call.settings, ruleIds, call.language);
      return loaded.ok ? computeCommand(call, loaded.settings, streams) : refuse(loaded.sentence);
    }
    case 'compare': {
      const loaded = await loadSettings(call.settings, ruleIds, call.language);
      return loaded.ok ? compareCommand(call, loaded.settings, streams) : refuse(loaded.sentence);
    }
    case 'template': {
      const kept = await loadLists({}, null, call.language, streams);
      return kept.ok ? templateCommand(call, kept.lists, streams) : refuse(kept.sentence);
    }
    case 'tidy': {
      const loaded = await loadSettings(call.settings, ruleIds, call.language);
      return loaded.ok ? tidyCommand(call, loaded.settings, streams) : refuse(loaded.sentence);
    }
    case 'annotate':
    case 'verify': {
      const loaded = await loadSettings(call.settings, ruleIds, call.language);
      if (!loaded.ok) return refuse(loaded.sentence);
      const kept = await loadLists(loaded.settings, call.settings, call.language, streams);
      if (!kept.ok) return refuse(kept.sentence);
      const command = call.command === 'annotate' ? annotateCommand : verifyCommand;
      return command(call, loaded.settings, kept.lists, streams);
    }
    case 'check': {
      const loaded = await loadSettings(call.settings, ruleIds, call.language);
      if (!loaded.ok) return refuse(loaded.sentence);
      const kept = await loadLists(loaded.settings, call.settings, call.language, streams);
      return kept.ok ? checkCommand(call, loaded.settings, kept.lists, streams) : refuse(kept.sentence);
    }
  }
}
