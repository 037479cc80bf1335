import * as v from 'valibot'
import { absenceSchema, type Absence } from '#domain/away/absence.ts'
import type { LocalDate } from '#domain/calendar/wallClock.ts'
import type { Command } from '#domain/logbook/commands.ts'
import type { Settings } from '#domain/logbook/settings.ts'
import type { Reason } from '#domain/outcome.ts'
import type { FieldErrors } from './fieldErrors.ts'

/** An absence while it is being written. */
export interface AwayDraft {
  first: string
  last: string
  /** It begins today, and nothing is done before it. */
  ill: boolean
}

type Checked<Value> = { readonly value: Value } | { readonly errors: FieldErrors }

/** The days that a draft amounts to, or what to complete, each by its field. */
export const absenceOf = ({ first, last, ill }: AwayDraft, today: LocalDate): Checked<Absence> => {
  const begins = ill && first > today ? today : first
  const read = v.safeParse(absenceSchema, { first: begins, last, ...(ill ? { ill } : {}) })
  if (!read.success) {
    // What the two days are to each other is said once both can be read.
    const unread = read.issues.filter(({ path }) => path !== undefined)
    const errors = (unread.length > 0 ? unread : read.issues).map(
      ({ path, message }): [string, Reason] => [
        path?.[0].key === 'first' ? 'first' : 'last',
        message as Reason,
      ],
    )
    return { errors: Object.fromEntries(errors) }
  }
  return last < today ? { errors: { last: 'absence-over' } } : { value: read.output }
}

/** The settings with other absences, as a command; `seen` are those that the change was made on. */
export const absencesChanged = (
  settings: Settings,
  absences: Settings['absences'],
  seen = settings.absences,
): Extract<Command, { do: 'change-settings' }> => ({
  do: 'change-settings',
  settings: { ...settings, absences },
  from: { ...settings, absences: seen },
})

/** The absences without one of them. */
export const withoutAbsence = (absences: Settings['absences'], id: string): Settings['absences'] =>
  Object.fromEntries(Object.entries(absences).filter(([other]) => other !== id))
