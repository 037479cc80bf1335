import type { Application } from '#domain/logbook/application.ts'
import type { Logbook } from '#domain/logbook/logbook.ts'
import { recordsEvenRemoved } from './recordsEvenRemoved.ts'
import { tracesOf } from './traces.ts'

/** A record that an erasure takes away: the person by their id on that application. */
export interface ErasedRecord {
  readonly application: Application
  readonly person: string
}

/**
 * Every record that erasing a person takes away, the one asked for first: theirs on this card, or on
 * every card where they are known, those taken off the board included; and on the cards that were
 * joined to these.
 */
export const erasureOf = (
  logbook: Logbook,
  application: Application,
  { person, everywhere }: { readonly person: string; readonly everywhere: boolean },
): readonly ErasedRecord[] => {
  const records = everywhere
    ? recordsEvenRemoved(logbook, application.id, person).map((record) => ({
        application: record.application,
        person: record.person.id,
      }))
    : []
  return (records.length === 0 ? [{ application, person }] : records).flatMap((record) =>
    tracesOf(logbook, record.application, [record.person]).flatMap((trace) =>
      trace.people.map((known) => ({ application: trace.application, person: known })),
    ),
  )
}
