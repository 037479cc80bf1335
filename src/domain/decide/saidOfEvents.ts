import { subjectOf, type Entry } from '#domain/entry/entry.ts'
import { emptyApplication, type Application } from '#domain/logbook/application.ts'
import type { EventBody, EventDraft, EventType } from '#domain/logbook/events.ts'
import { applyEvent, type Logbook } from '#domain/logbook/logbook.ts'
import { mostTelling } from './mostTelling.ts'
import { SAID_OF_MARK } from './stepCommands.ts'
import type { Said, SaidKey } from './said.ts'
import { keyOfRecording } from './saidOfRecording.ts'
import { scratchOf } from './scratch.ts'

const about = (key: SaidKey, { details, people }: Application, person?: string): Said => {
  const named = people.find(({ id }) => id === person)?.name
  return { key, company: details.company, ...(named === undefined ? {} : { person: named }) }
}

const ofEntry = (key: SaidKey, before: Application, entry: Entry): Said =>
  about(key, before, subjectOf(entry).subject)

/** What is said of each kind of event, on the application as it stood before it. */
const SAID: {
  readonly [Type in EventType]: (
    before: Application,
    body: EventBody<Type>,
    logbook: Logbook,
  ) => Said
} = {
  'application-opened': (_, { details }) => ({ key: 'opened', company: details.company }),
  'details-changed': (_, { details }) => ({ key: 'details-changed', company: details.company }),
  'application-removed': (before) => about('application-removed', before),
  'application-restored': (before) => about('application-restored', before),
  'application-merged': (_, { into }, { applications }) =>
    about('application-merged', applications.get(into) ?? emptyApplication(into)),
  'application-erased': () => ({ key: 'application-erased' }),
  'person-noted': (before, { person }) => ({
    ...about('person-noted', before),
    person: person.name,
  }),
  'person-removed': (before, { person }) => about('person-removed', before, person),
  'person-erased': (before) => about('person-erased', before),
  'person-identified': (before, { person, apart }) =>
    about(apart === true ? 'people-split' : 'people-joined', before, person),
  'entry-recorded': (before, { entry }) => ofEntry(keyOfRecording(before, entry), before, entry),
  'entry-corrected': (before, { entry }) => ofEntry('entry-corrected', before, entry),
  'entry-withdrawn': (before, { entry: id }) => {
    const entry = before.entries.find((known) => known.id === id)
    return entry === undefined
      ? about('entry-withdrawn', before)
      : ofEntry('entry-withdrawn', before, entry)
  },
  'entry-reinstated': (before, { entry: id }) => {
    const entry = before.withdrawn.find((known) => known.id === id)
    return entry === undefined
      ? about('entry-reinstated', before)
      : ofEntry('entry-reinstated', before, entry)
  },
  'step-snoozed': (before) => about('step-snoozed', before),
  'step-settled': (before, { as }) => about(SAID_OF_MARK[as], before),
  'step-reopened': (before) => about('step-reopened', before),
  'settings-changed': () => ({ key: 'settings-changed' }),
  'template-written': () => ({ key: 'template-written' }),
  'template-reset': () => ({ key: 'template-reset' }),
}

const saidOfOne = (logbook: Logbook, event: EventDraft): Said => {
  const { application: id, body, type } = event
  const before = logbook.applications.get(id ?? '') ?? emptyApplication(id ?? '')
  const say = SAID[type] as (before: Application, body: unknown, logbook: Logbook) => Said
  return body === null ? about('details-changed', before) : say(before, body, logbook)
}

/** Who is who stands on every card a person is known on, and is one sentence; so is where they went. */
const saidOfPeople = (logbook: Logbook, events: readonly EventDraft[]): Said | undefined => {
  const noted = events.flatMap((event) =>
    event.type === 'person-noted' && event.body !== null ? [event] : [],
  )
  const identified = events.filter(({ type }) => type === 'person-identified')
  const [first] = identified
  if (first === undefined) return undefined
  const arrival = noted.find(({ body }) => body?.person.movedHere === true)
  if (arrival !== undefined) {
    const opened = events.find(
      (event) => event.type === 'application-opened' && event.application === arrival.application,
    )
    const details =
      opened?.type === 'application-opened'
        ? opened.body?.details
        : logbook.applications.get(arrival.application)?.details
    const { name } = arrival.body?.person ?? { name: '' }
    return { key: 'person-moved', company: details?.company ?? '', person: name }
  }
  if (identified.length < events.length) return undefined
  const split = identified.find(
    (event) => event.type === 'person-identified' && event.body?.apart === true,
  )
  return saidOfOne(logbook, split ?? first)
}

/**
 * What is said of events written together, on a logbook as it stood before them: as it was said when
 * they were decided, for those who only have the events.
 */
export const saidOfEvents = (logbook: Logbook, events: readonly EventDraft[]): Said => {
  const scratch = scratchOf(logbook)
  const perApplication = new Map<string | null, Said[]>()
  for (const event of events) {
    const saids = perApplication.get(event.application) ?? []
    perApplication.set(event.application, [...saids, saidOfOne(scratch, event)])
    applyEvent(scratch, event)
  }
  const changes = [...perApplication].map(([id, saids]) => {
    const application = id ?? undefined
    return { application, said: mostTelling(saids.map((said) => ({ said, application }))) }
  })
  // A card joined to another changes both: that they are one now tells all of it.
  const merged = changes.find(({ said }) => said.key === 'application-merged')?.said
  return merged ?? saidOfPeople(logbook, events) ?? mostTelling(changes)
}
