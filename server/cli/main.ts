// run(): from the words of a command line to an exit status. It never throws and never ends the process.
import { LOCALES, say } from '../core/index.js';
import { type OptionSpecs, peek, readArguments } from './args.js';
import { commands } from './commands/index.js';
import { mainHelp } from './help.js';
import { ClosedPipe, type Io } from './io.js';
import { chooseLocale } from './locale.js';
import { Session } from './session.js';
import { UsageError } from './usage.js';
import { version } from './version.js';

const COMMON: OptionSpecs = {
  help: { short: 'h' },
  version: { short: 'v' },
  locale: { values: LOCALES },
};

const KNOWN: OptionSpecs = Object.assign({}, ...commands.map((command) => command.options), COMMON);

export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { words, value } = peek(argv, KNOWN, 'locale');
  const session = new Session(io, chooseLocale(value, io.env));
  try {
    await dispatch(argv, words, session);
  } catch (error) {
    await explain(error, session).catch(() => session.raise(2));
  }
  return session.status;
}

async function dispatch(argv: readonly string[], words: readonly string[], session: Session): Promise<void> {
  const name = words[0] === 'help' ? words[1] : words[0];
  const command = commands.find((candidate) => candidate.name === name);
  if (name !== undefined && !command) {
    throw new UsageError((texts) =>
      texts.unknownCommand(
        name,
        commands.map((each) => each.name),
      ),
    );
  }
  const allowed = { ...command?.options, ...COMMON };
  const { positionals, values } = readArguments(argv, KNOWN, allowed);
  const help = command ? say(command.help, session.locale) : mainHelp(commands, session.locale);
  if (values.has('help') || words[0] === 'help') await session.io.stdout.write(help);
  else if (values.has('version')) await session.io.stdout.write(`${version}\n`);
  else if (command) await command.run(session, { positionals: positionals.slice(1), values });
  else {
    session.raise(2);
    await session.io.stderr.write(help);
  }
}

async function explain(error: unknown, session: Session): Promise<void> {
  if (error instanceof ClosedPipe) return;
  if (error instanceof UsageError) return session.complain(error.word(session.texts, session.locale));
  // Reading never throws, so what the system refuses here is the output: a full disk behind `> file`.
  if (error instanceof Error && 'code' in error) return session.complain(session.texts.cannotWrite(String(error.code)));
  await session.complain(session.texts.reasons.internal(error instanceof Error ? error.message : String(error)));
}
