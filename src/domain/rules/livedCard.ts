import type { Application } from '#domain/logbook/application.ts'
import { standingOf, type Standing } from './standing.ts'
import { timelineOf, type Lived } from './timeline.ts'
import type { Wall } from './wall.ts'

/** The entries of an application in lived order, and where it stands by them. */
export interface LivedCard {
  readonly timeline: readonly Lived[]
  readonly standing: Standing
}

type Clock = Pick<Wall, 'read' | 'shown'>

/** A card is planned, and its place on the board found right after: it is read once for both. */
let last: {
  readonly application: Application
  readonly wall: Clock
  readonly lived: LivedCard
} | null = null

/** Reads an application on a clock; whatever is asked of it next to each other is read once. */
export const livedCard = (application: Application, wall: Clock): LivedCard => {
  if (last?.application === application && last.wall === wall) return last.lived
  const timeline = timelineOf(application, wall)
  const lived = { timeline, standing: standingOf(application, timeline, wall) }
  last = { application, wall, lived }
  return lived
}
