import type { Command, CommandName } from '#domain/logbook/commands.ts'
import type { StepView } from '#domain/views/stepView.ts'
import type { Plans } from '#electron/host/plans/plans.ts'

/** What moves a plan on; after anything else the next step is no news. */
const MOVES_ON: ReadonlySet<CommandName> = new Set(['record-entry', 'settle-step'])

/** The most urgent step of the application that one command moved on, or undefined. */
export const nextStepAfter = (
  commands: readonly Command[],
  plans: Pick<Plans, 'of'>,
): StepView | undefined => {
  const [command, second] = commands
  if (command === undefined || second !== undefined || !MOVES_ON.has(command.do)) return undefined
  if (!('application' in command)) return undefined
  const steps = plans.of(command.application)?.steps
  // An offer comes before whatever else there is to do.
  return steps?.find(({ rule }) => rule === 'decide') ?? steps?.[0]
}
