import type { EventDraft } from '#domain/logbook/events.ts'
import { applyEvent, type Logbook } from '#domain/logbook/logbook.ts'
import { recordKey, type RecordKey } from '#domain/logbook/recordKey.ts'
import { scratchOf } from './scratch.ts'
import { unlikeUnited, withUnlike } from '#domain/logbook/unlike.ts'

/**
 * Notes anew everybody who was told apart from a record that is another one or gone after `events`:
 * `keyAfter` gives what names it then. Cards off the board count, as they may come back.
 */
export const unlikeAfter = (
  logbook: Logbook,
  events: readonly EventDraft[],
  keyAfter: (key: RecordKey) => RecordKey | undefined,
): readonly EventDraft[] => {
  const scratch = scratchOf(logbook)
  for (const event of events) applyEvent(scratch, event)
  return [...scratch.applications.values()].flatMap(({ id: application, presence, people }) =>
    presence === 'merged'
      ? []
      : people.flatMap((person): EventDraft[] => {
          const { unlike } = person
          if (unlike?.some((key) => keyAfter(key) !== key) !== true) return []
          const own = recordKey({ application, person: person.id })
          const after = unlike.flatMap((key) => keyAfter(key) ?? []).filter((key) => key !== own)
          return [
            {
              type: 'person-noted',
              application,
              subject: person.id,
              body: { person: withUnlike(person, unlikeUnited([after])) },
            },
          ]
        }),
  )
}
