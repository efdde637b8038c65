import packageJson from '../../package.json';
import { commands } from './commands';
import { EXIT } from './exit';
import { helpText } from './help';
import { messages } from './messages';
import { parseCall } from './parse-call';
import { commonOptions } from './shared-options';
import type { Streams } from './streams';

/** The command line. `argv` holds the words after the program's name; gives the exit status. */
export async function run(argv: readonly string[], streams: Streams): Promise<number> {
  const call = parseCall(argv, commands, commonOptions);
  const { language } = call;
  const refuse = (sentence: string): number => {
    streams.err.write(`${sentence}\n${messages[language].tryHelp}\n`);
    return EXIT.unreadable;
  };
  switch (call.is) {
    case 'help':
      streams.out.write(helpText(call.command ? [call.command] : commands, commonOptions, language));
      return EXIT.clean;
    case 'version':
      streams.out.write(`${packageJson.version}\n`);
      return EXIT.clean;
    case 'wrong':
      return refuse(call.sentence);
    case 'command': {
      const outcome = await call.command.start(call.values, call.paths, { language, streams });
      return typeof outcome === 'number' ? outcome : refuse(outcome.wrong);
    }
  }
}
