import { isMeeting } from '#domain/entry/entry.ts'
import type { Application } from './application.ts'
import type { Telling } from './telling.ts'

/** The hour that stands in an entry of which only the day is known: the middle of the day. */
export const HOUR_UNKNOWN = '12:00'

const isOpen = ({ entries }: Application, { asks, entry: id }: Telling): boolean => {
  if (asks === 'interview') return !entries.some(isMeeting)
  const entry = entries.find((known) => known.id === id)
  if (entry === undefined) return false
  switch (asks) {
    case 'outcome':
      return true
    case 'hour':
      return isMeeting(entry) && entry.at.endsWith(HOUR_UNKNOWN)
    case 'whom':
      return isMeeting(entry) && entry.met.length === 0
    case 'promise':
      return isMeeting(entry) && entry.promise === undefined
  }
}

/** What is still to be told about an application that came from a file; nothing for all others. */
export const toTell = (application: Application): readonly Telling[] =>
  (application.details.toTell ?? []).filter((telling) => isOpen(application, telling))
