import type { Today } from '#domain/views/today.ts'
import type { WorkingLogbook } from '#electron/host/writing/workingLogbook.ts'

/** Every card that a first screen tells of. */
const cardsOf = ({ groups, offers }: Today): readonly string[] => [
  ...Object.values(groups).flatMap(({ steps }) => steps.map(({ application }) => application)),
  ...offers.map(({ application }) => application),
]

/** The first screen as of this minute, what is best done right now included. */
export const todayNow = (working: WorkingLogbook, rows: number): Today => {
  const { region } = working.logbook().settings
  const question = { now: working.time().now, region, rows }
  const today = working.plans().today().read(question)
  // Only what is shown is looked at every minute: of the rest that moment is asked by nobody.
  return working.bringUp(cardsOf(today)) ? working.plans().today().read(question) : today
}
