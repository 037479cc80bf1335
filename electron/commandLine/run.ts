import type { Language } from '#domain/language.ts'
import { translator } from '#texts/translator.ts'
import { findRunning } from '#electron/browser/runtimeFile.ts'
import { findDoor } from '#electron/commandDoor/askDoor.ts'
import { logFailure } from '#electron/door/logFailure.ts'
import { CannotFollow } from '#electron/launch/cannotFollow.ts'
import { chooseClock } from '#electron/launch/chooseClock.ts'
import { dataFolder, thisMachine, writtenFolder } from '#electron/launch/dataFolder.ts'
import { systemLanguage } from '#electron/launch/systemLanguage.ts'
import { openAlone } from './alone.ts'
import type { Door } from './door.ts'
import { Ended } from './ended.ts'
import { EXIT } from './exitCodes.ts'
import { asksForJson, readCommand, type Command } from './readCommand.ts'
import { runExport } from './runExport.ts'
import { runImport } from './runImport.ts'
import { runToday } from './runToday.ts'
import type { Saying } from './saying.ts'
import { throughDesktop, throughRunning } from './throughRunning.ts'

type Doing = Exclude<Command, { command: 'help' }>

const folderOf = ({ data }: Doing): string => {
  const machine = thisMachine()
  return data === undefined ? dataFolder(machine) : writtenFolder(data, machine, process.cwd())
}

/** The program that runs answers where there is one; else the files are read, or written, alone. */
const openDoor = async (command: Doing, language: Language): Promise<Door> => {
  const folder = folderOf(command)
  const running = await findRunning(folder)
  if (running !== null) return throughRunning(running)
  const desktop = await findDoor(folder)
  if (desktop !== null) return throughDesktop(desktop)
  return openAlone({
    folder,
    clock: chooseClock(process.env['RELANCE_TEST_CLOCK'], command),
    writes: command.command === 'import' && !command.dryRun,
    language,
  })
}

const obey = async (command: Doing, language: Language, saying: Saying): Promise<void> => {
  const door = await openDoor(command, language)
  try {
    if (command.command === 'today') await runToday(door, { ...command, language }, saying)
    else if (command.command === 'export') await runExport(door, command, { language, saying })
    else await runImport(door, command, { language, saying })
  } finally {
    await door.close()
  }
}

/** What went wrong, as the sentence and exit code that say so; any other error is a bug, and is logged. */
const endOf = (error: unknown): Ended => {
  if (error instanceof Ended) return error
  if (error instanceof CannotFollow)
    return new Ended('not-understood', error.key, { params: error.params })
  logFailure('command', error)
  return new Ended('failed', 'commandLine.failed')
}

const printIfItCan = (saying: Saying, text: string): void => {
  try {
    saying.print(text)
  } catch {
    // The output itself is what refused: the sentence and the code have said so.
  }
}

/**
 * Runs one command of `relance`, without the program's name; gives its exit code. What goes wrong is
 * one sentence for the person, and with `--json` one value on the output too.
 */
export const runCommandLine = async (
  args: readonly string[],
  saying: Saying,
  speaks: Language = systemLanguage(),
): Promise<number> => {
  process.umask(0o077)
  let language = speaks
  try {
    const command = readCommand(args)
    language = command.language ?? speaks
    if (command.command === 'help') saying.print(translator(language)('commandLine.help'))
    else await obey(command, language, saying)
    return EXIT.done
  } catch (error) {
    const { exit, key, params, more } = endOf(error)
    const sentence = translator(language)(key, params)
    saying.explain(`Relance: ${sentence}`)
    if (asksForJson(args))
      printIfItCan(saying, JSON.stringify({ error: { code: exit, sentence, ...more } }, null, 2))
    return EXIT[exit]
  }
}
