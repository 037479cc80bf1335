import type { Application } from '#domain/logbook/application.ts'
import type { ImportRecord } from '#domain/logbook/importRecord.ts'
import type { LiveLogbook } from '#domain/logbook/logbook.ts'
import type { Settings } from '#domain/logbook/settings.ts'
import type { WrittenTemplate } from '#domain/logbook/template.ts'
import type { Snapshot } from '#electron/host/logbook/events/snapshot.ts'
import type { Scheduler } from '#electron/host/machine/scheduler.ts'
import { LOOKED_AT } from '#electron/host/plans/passTime.ts'
import { peopleGoneIn, type KnownGone, type PeopleGone } from './peopleGone.ts'

/** What the events of a log amount to up to one of them, with what is kept beside that. */
export interface Standing {
  /** The position of that event; 0 before the first one. */
  readonly seq: number
  readonly live: LiveLogbook
  /** When each application was last taken off, in milliseconds since the epoch. */
  readonly removals: Map<string, number>
  readonly gone: PeopleGone
  /** The settings as written name a zone that no clock knows. */
  readonly hasNoZone: boolean
}

/** All but the applications, in the first line. */
interface Beginning {
  readonly settings: Settings
  readonly templates: readonly (readonly [string, WrittenTemplate])[]
  readonly imports: readonly (readonly [string, ImportRecord])[]
  readonly removals: readonly (readonly [string, number])[]
  readonly gone: KnownGone
  readonly hasNoZone: boolean
}

/** The same, which stays as it is while that goes on: applications are replaced, never changed. */
export const heldStill = ({ live, removals, gone, ...standing }: Standing): Standing => ({
  ...standing,
  live: {
    settings: live.settings,
    applications: new Map(live.applications),
    templates: new Map(live.templates),
    imports: new Map(live.imports),
  },
  removals: new Map(removals),
  gone: peopleGoneIn([], gone.known()),
})

/** As lines of text: one for each application behind one for all the rest. */
export const standingLines = function* (standing: Omit<Standing, 'seq'>): Generator<string> {
  const { settings, templates, imports, applications } = standing.live
  const beginning: Beginning = {
    settings,
    templates: [...templates],
    imports: [...imports],
    removals: [...standing.removals],
    gone: standing.gone.known(),
    hasNoZone: standing.hasNoZone,
  }
  yield JSON.stringify(beginning)
  for (const application of applications.values()) yield JSON.stringify(application)
}

/** What those lines say, letting other calls through. */
export const standingOf = async (
  { seq, lines }: Snapshot,
  { yieldToCalls }: Pick<Scheduler, 'yieldToCalls'>,
): Promise<Standing> => {
  const applications = new Map<string, Application>()
  let beginning: Beginning | undefined
  for (const line of lines) {
    if (beginning === undefined) {
      beginning = JSON.parse(line) as Beginning
      continue
    }
    const application = JSON.parse(line) as Application
    applications.set(application.id, application)
    if (applications.size % LOOKED_AT === 0) await yieldToCalls()
  }
  if (beginning === undefined) throw new TypeError('A snapshot without a line.')
  const { settings, templates, imports, removals, gone, hasNoZone } = beginning
  return {
    ...{ seq, hasNoZone, removals: new Map(removals), gone: peopleGoneIn([], gone) },
    live: {
      ...{ settings, applications },
      templates: new Map(templates),
      imports: new Map(imports),
    },
  }
}
