import type { Application } from '#domain/application.ts'
import { dayOf, localDate, type LocalDate, type LocalDateTime } from '#domain/calendar/wallClock.ts'
import type { Promised } from '#domain/entry.ts'

const dayNamed = (promise: Promised | undefined, saidOn: LocalDateTime): LocalDate | undefined => {
  if (promise?.kind === 'date') return promise.date
  if (promise?.kind === 'within') return localDate(dayOf(saidOn) + promise.days)
  return undefined
}

/**
 * The day they announced for their answer, still ahead: the latest one named in an interview or an
 * answer, unless something decisive followed it.
 */
export const announcedDay = (
  { entries }: Application,
  now: LocalDateTime,
): LocalDate | undefined => {
  let day: LocalDate | undefined
  for (const entry of entries) {
    if (entry.kind === 'interview') day = dayNamed(entry.promise, entry.at)
    else if (entry.kind === 'answer') day = dayNamed(entry.promise, entry.at) ?? day
    else if (entry.kind === 'refusal' || entry.kind === 'hire' || entry.kind === 'let-go')
      day = undefined
  }
  return day !== undefined && day >= now.slice(0, 10) ? day : undefined
}
