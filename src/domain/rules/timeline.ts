import type { Application } from '#domain/logbook/application.ts'
import type { Minute } from '#domain/calendar/wallClock.ts'
import { countsBefore, type EntryKind, type EntryOf } from '#domain/entry/entry.ts'
import type { Wall } from './wall.ts'

/** An entry with its minute on the person's wall clock. */
export interface Lived<Kind extends EntryKind = EntryKind> {
  readonly entry: EntryOf<Kind>
  readonly at: Minute
}

const inOrder = (a: Lived, b: Lived): number =>
  a.at - b.at || countsBefore(a.entry.kind, b.entry.kind)

/** Narrows a lived entry to one kind. */
export const isLived = <Kind extends EntryKind>(
  lived: Lived,
  kind: Kind,
): lived is Lived & Lived<Kind> => lived.entry.kind === kind

/** The entries in the order they were lived on the person's wall clock, wherever that was. */
export const timelineOf = (
  { entries }: Application,
  wall: Pick<Wall, 'read'>,
): readonly Lived[] => {
  const timeline: Lived[] = []
  let last: Lived | undefined
  let sorted = true
  for (const entry of entries) {
    const lived: Lived = { entry, at: wall.read(entry.at, entry.zone) }
    if (last !== undefined && last.at >= lived.at && inOrder(last, lived) > 0) sorted = false
    timeline.push(lived)
    last = lived
  }
  return sorted ? timeline : timeline.sort(inOrder)
}
