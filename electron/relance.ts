/** The commands of `relance`, for those who wish them; see `docs/COMMAND_LINE.md`. */
import { runCommandLine } from './commandLine/run.ts'
import { standardSaying } from './commandLine/standardSaying.ts'

process.exitCode = await runCommandLine(process.argv.slice(2), standardSaying)
