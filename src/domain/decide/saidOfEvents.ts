import { subjectOf, type Entry } from '#domain/entry/entry.ts'
import { emptyApplication, type Application } from '#domain/logbook/application.ts'
import type { EventBody, EventDraft, EventType } from '#domain/logbook/events.ts'
import type { ImportRecord } from '#domain/logbook/importRecord.ts'
import { applyEvent, type Logbook } from '#domain/logbook/logbook.ts'
import type { Person } from '#domain/logbook/person.ts'
import { mostTelling } from './mostTelling.ts'
import { SAID_OF_MARK } from './stepCommands.ts'
import type { Said, SaidKey } from './said.ts'
import { isArrival, saidOfNoted } from './saidOfNoted.ts'
import { keyOfCorrecting, keyOfRecording } from './saidOfRecording.ts'
import { saidOfSettings } from './saidOfSettings.ts'
import { scratchOf } from './scratch.ts'

const about = (key: SaidKey, { details, people }: Application, person?: string): Said => {
  const named = people.find(({ id }) => id === person)?.name
  return { key, company: details.company, ...(named === undefined ? {} : { person: named }) }
}

const personBefore = ({ people }: Application, { id }: Person): Person | undefined =>
  people.find((known) => known.id === id)

const ofEntry = (key: SaidKey, before: Application, entry: Entry): Said =>
  about(key, before, subjectOf(entry).subject)

/** How many rows an import wrote, or how many cards it opened that are off the board again. */
export const saidOfImport = ({ counts, cards, takenBack }: ImportRecord): Said =>
  takenBack === true
    ? { key: 'import-taken-back', count: cards.length }
    : { key: 'table-imported', count: counts.new + counts.joins }
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
    ...about(saidOfNoted(personBefore(before, person), person), before),
    person: person.name,
  }),
  'person-removed': (before, { person }) => about('person-removed', before, person),
  'person-erased': (before) => about('person-erased', before),
  'person-identified': (before, { person, apart }) =>
    about(apart === true ? 'people-split' : 'people-joined', before, person),
  'entry-recorded': (before, { entry }) => ofEntry(keyOfRecording(before, entry), before, entry),
  'entry-corrected': (before, { entry }) => {
    const known = before.entries.find(({ id }) => id === entry.id)
    return ofEntry(keyOfCorrecting(known, entry), before, entry)
  },
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
  'settings-changed': (_, { settings }, { settings: before }) => saidOfSettings(before, settings),
  'template-written': () => ({ key: 'template-written' }),
  'template-reset': () => ({ key: 'template-reset' }),
  'table-imported': (_, record) => saidOfImport(record),
  'logbook-added': (_, { opened, changed }) => ({ key: 'logbook-added', count: opened + changed }),
  // Never alone: what it goes along with is said.
  'import-forgotten': () => ({ key: 'application-erased' }),
}

/** What a change of one card may bring along on others. */
const OF_WHO_IS_WHO: readonly SaidKey[] = ['person-left', 'people-joined']

const saidOfOne = (logbook: Logbook, event: EventDraft): Said => {
  const { application, body, type } = event
  const id = application ?? ''
  const before = logbook.applications.get(id) ?? emptyApplication(id)
  const say = SAID[type] as (before: Application, body: unknown, logbook: Logbook) => Said
  return body === null ? about('details-changed', before) : say(before, body, logbook)
}

/**
 * Who is who stands on every card a person is known on, and is one sentence; so is where they went,
 * and that they left.
 */
const saidOfPeople = (logbook: Logbook, events: readonly EventDraft[]): Said | undefined => {
  const noted = events.flatMap((event) => {
    if (event.type !== 'person-noted' || event.body === null) return []
    const { person } = event.body
    const { applications } = logbook
    const card = applications.get(event.application) ?? emptyApplication(event.application)
    return [{ event, card, person, before: personBefore(card, person) }]
  })
  const identified = events.filter((event) => event.type === 'person-identified')
  const others = events.length - identified.length - noted.length
  // Where they went is written after where they are there again.
  const arrival = noted.findLast(({ before, person }) => isArrival(before, person))
  const opened = events.find(
    (event) => event.type === 'application-opened' && event.application === arrival?.card.id,
  )
  if (arrival !== undefined && others === (opened === undefined ? 0 : 1)) {
    const details =
      opened?.type === 'application-opened' ? opened.body?.details : arrival.card.details
    return { key: 'person-moved', company: details?.company ?? '', person: arrival.person.name }
  }
  if (others > 0) return undefined
  const [first] = noted
  if (first !== undefined && identified.length > 0) {
    const isToldApart = first.person.apart === true && first.before?.apart !== true
    const key = isToldApart ? 'person-noted' : 'people-joined'
    return { ...about(key, first.card), person: first.person.name }
  }
  const haveLeft = noted.every(
    ({ before, person }) => saidOfNoted(before, person) === 'person-left',
  )
  if (first !== undefined) return haveLeft ? saidOfOne(logbook, first.event) : undefined
  const split = identified.find(({ body }) => body?.apart === true)
  const told = split ?? identified[0]
  return told === undefined ? undefined : saidOfOne(logbook, told)
}

/**
 * What is said of events written together, on a logbook as it stood before them: as it was said when
 * they were decided, for those who only have the events.
 */
export const saidOfEvents = (logbook: Logbook, all: readonly EventDraft[]): Said => {
  // What an erasure takes out of the records of imports goes along with it.
  const isErasure = all.some(
    ({ type }) => type === 'application-erased' || type === 'person-erased',
  )
  const events = isErasure
    ? all.filter(({ type }) => type !== 'table-imported' && type !== 'import-forgotten')
    : all
  const added = all.find(({ type }) => type === 'logbook-added')
  if (added !== undefined) return saidOfOne(logbook, added)
  const scratch = scratchOf(logbook)
  const perApplication = new Map<string | null, Said[]>()
  for (const event of events) {
    const saids = perApplication.get(event.application) ?? []
    perApplication.set(event.application, [...saids, saidOfOne(scratch, event)])
    applyEvent(scratch, event)
  }
  const perCard = [...perApplication].map(([id, saids]) => {
    const application = id ?? undefined
    const said = mostTelling(saids.map((each) => ({ said: each, application })))
    return { application, said, follows: saids.every(({ key }) => OF_WHO_IS_WHO.includes(key)) }
  })
  // A table that came in, or was taken back, tells all of it.
  const imported = events.findLast(({ type }) => type === 'table-imported')
  if (imported !== undefined) return saidOfOne(logbook, imported)
  // What is told of people on their other cards goes along with what was noted on one.
  const changes = perCard.filter(({ follows }) => !follows)
  // A card joined to another changes both: that they are one now tells all of it.
  const merged = changes.find(({ said }) => said.key === 'application-merged')?.said
  return merged ?? saidOfPeople(logbook, events) ?? mostTelling(changes)
}
