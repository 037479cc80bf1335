import type { Application } from '#domain/logbook/application.ts'
import type { LocalDateTime } from '#domain/calendar/wallClock.ts'
import type { Entry } from '#domain/entry/entry.ts'
import { cardStageOf } from '#domain/rules/cardStage.ts'
import { stageKindOf } from '#domain/rules/stageKind.ts'
import { entryOfStage, isBeyond, isDecided } from '#domain/stage.ts'
import type { Stage } from '#domain/vocabulary.ts'

/** The entries to withdraw so that a card goes back, and where it then stands. */
export interface TakeBack {
  readonly entries: readonly Entry[]
  readonly lands: Stage
}

const without = (application: Application, entry: Entry): Application => ({
  ...application,
  entries: application.entries.filter(({ id }) => id !== entry.id),
})

/** The latest entry that holds the card where it stands. */
const holding = (application: Application, stage: Stage): Entry | undefined =>
  application.entries.findLast((entry) => stageKindOf(entry) === entryOfStage(stage))

/**
 * What to withdraw, latest first, until the card stands in `target` or before it. From a decision
 * only decisions are taken back: the card returns to where it was, whatever `target` says.
 */
export const takeBack = (
  application: Application,
  target: Stage,
  { now, zone }: { readonly now: LocalDateTime; readonly zone: string },
): TakeBack => {
  const standing = (left: Application): Stage => cardStageOf(left, now, zone).stage
  let left = application
  let lands = standing(left)
  const wasDecided = isDecided(lands)
  const entries: Entry[] = []
  while (isBeyond(lands, target) && (!wasDecided || isDecided(lands))) {
    const entry = holding(left, lands)
    if (entry === undefined) break
    entries.push(entry)
    left = without(left, entry)
    lands = standing(left)
  }
  return { entries, lands }
}
