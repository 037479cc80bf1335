import { isSoundBeside } from '#electron/host/logbook/events/verifyBeside.ts'
import { verifyChain } from '#electron/host/logbook/events/verifyChain.ts'
import { connect } from '#electron/host/logbook/storage/connection.ts'
import { openUntouched } from '#electron/host/logbook/storage/openUntouched.ts'
import { within, type Step } from '#electron/host/logbook/storage/steps.ts'
import { transaction } from '#electron/host/logbook/storage/transaction.ts'
import { takeEvents, Unfit } from './takeEvents.ts'

/**
 * Takes into a copy of a log what the database of another one holds more, and reads all of it through.
 * Throws `Unfit` where that would not stand; the copy is of no use then.
 */
export const joinCopies = async (copy: string, path: string, step: Step): Promise<void> => {
  const there = openUntouched(path)
  const here = connect(copy)
  try {
    // Nobody needs it after a crash.
    here.exec('PRAGMA synchronous = OFF')
    transaction(here, () => takeEvents(here, there, within(step, 0, 0.5)))
    const damage = await verifyChain(() => here, within(step, 0.5, 1))
    if (damage !== null || !isSoundBeside(here)) throw new Unfit()
  } finally {
    here.close()
    there.close()
  }
}
