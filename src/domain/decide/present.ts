import type { Application } from '#domain/logbook/application.ts'
import type { Logbook } from '#domain/logbook/logbook.ts'
import { accepted, refused, type Outcome } from '#domain/outcome.ts'

/** The application of that id, unless it was removed, merged into another or erased. */
export const present = (logbook: Logbook, id: string): Outcome<Application> => {
  const application = logbook.applications.get(id)
  return application?.presence === 'present'
    ? accepted(application)
    : refused('no-such-application')
}
