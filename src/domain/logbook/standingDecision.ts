import { counts, isMeeting, type EntryOf, type KindCounting } from '#domain/entry/entry.ts'
import { isOvertaken, type Decided } from './overtaken.ts'

type Decision = EntryOf<KindCounting<'decision'>>

/** The decision in force; undefined where none was made, or what came later opened the application again. */
export const standingDecision = (application: Decided): Decision | undefined => {
  const last = application.entries.findLast(
    (entry) =>
      counts(entry.kind, 'decision') ||
      counts(entry.kind, 'reopening') ||
      (isMeeting(entry) && !isOvertaken(application, entry)),
  )
  return last !== undefined && counts(last.kind, 'decision') ? (last as Decision) : undefined
}
