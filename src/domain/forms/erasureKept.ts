import { textsKept, type TextsKept } from './textsKept.ts'
import { erasureOf } from '#domain/decide/erasureOf.ts'
import type { Logbook } from '#domain/logbook/logbook.ts'
import type { PersonRef } from '#domain/logbook/recordKey.ts'
import { accepted, refused, type Outcome } from '#domain/outcome.ts'

/** One card that an erasure reaches, and the texts of it that stay. */
export interface ErasedCard extends TextsKept {
  readonly application: string
  readonly company: string
  /** Was taken off the board; it can be put back. */
  readonly isRemoved: boolean
}

/** What erasing a person reaches, and leaves as it was written. */
export interface ErasureKept {
  readonly here: readonly ErasedCard[]
  readonly everywhere: readonly ErasedCard[]
}

/** Read before a person is erased, on one card or on all. */
export const erasureKept = (
  logbook: Logbook,
  { application: id, person }: PersonRef,
): Outcome<ErasureKept> => {
  const application = logbook.applications.get(id)
  if (application === undefined) return refused('no-such-application')
  const reached = (everywhere: boolean): readonly ErasedCard[] =>
    erasureOf(logbook, application, { person, everywhere }).flatMap((record): ErasedCard[] => {
      const { presence, details, people } = record.application
      const known = people.find((each) => each.id === record.person)
      // What a joined card holds is told by the one it was joined to.
      if (known === undefined || presence === 'merged') return []
      return [
        {
          application: record.application.id,
          company: details.company,
          isRemoved: presence === 'removed',
          ...textsKept(record.application, known),
        },
      ]
    })
  return accepted({ here: reached(false), everywhere: reached(true) })
}
