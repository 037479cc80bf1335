import { erasureOf } from '#domain/decide/erasureOf.ts'
import { namesThem, textsKept } from '#domain/forms/textsKept.ts'
import { isMeeting, type Entry } from '#domain/entry/entry.ts'
import type { Application, StepMark } from '#domain/logbook/application.ts'
import type { Logbook } from '#domain/logbook/logbook.ts'
import type { Person } from '#domain/logbook/person.ts'
import { recordKey, type PersonRef } from '#domain/logbook/recordKey.ts'
import { isAbout } from '#domain/views/personRecord.ts'

/** Somebody as a card has them. */
export interface NamedThere {
  readonly name: string
  readonly company: string
}

/** What one card holds of a person. */
export interface HeldCard {
  readonly application: Application
  readonly person: Person
  /** Whom they were told apart from, on either side; not who is no longer known. */
  readonly unlike: readonly NamedThere[]
  /** Entries that name them, or that were for everybody they stand among. */
  readonly entries: readonly Entry[]
  /** The same of entries taken back, which can be brought back. */
  readonly withdrawn: readonly Entry[]
  /** Other entries in whose words their name stands. */
  readonly naming: readonly Entry[]
  /** What is written about the application itself, where their name stands in it. */
  readonly texts: readonly string[]
  /** Marks on steps that were about them, by the id of the step. */
  readonly marks: readonly (readonly [step: string, mark: StepMark])[]
}

/** The parts of the id of a step: its rule, its entry, its person, its round. */
const isStepOf = (step: string, person: string): boolean => step.split(':').includes(person)

/** Details of an application in which somebody may be named. */
const WRITTEN = ['notes', 'source', 'place', 'postSaid', 'cv'] as const

/** Entries that name them, or tell what became of an interview with them: moved, called off, missed. */
const isHeldBy = (application: Application, person: Person): ((entry: Entry) => boolean) => {
  const about = (entry: Entry): boolean => isAbout(entry, person, application)
  const met = new Set(
    [...application.entries, ...application.withdrawn]
      .filter((entry) => isMeeting(entry) && about(entry))
      .map(({ id }) => id),
  )
  return (entry) => about(entry) || ('interview' in entry && met.has(entry.interview))
}

/** Whom a record was told apart from, by itself or by the other one. */
const unlikeOf = (logbook: Logbook, application: Application, person: Person) => {
  const own = recordKey({ application: application.id, person: person.id })
  // Who stands on a card that was joined to another stands on that one too.
  const cards = [...logbook.applications.values()].filter(({ presence }) => presence !== 'merged')
  return cards.flatMap(({ id, people, details: { company } }) =>
    people.flatMap((other): readonly NamedThere[] => {
      const key = recordKey({ application: id, person: other.id })
      const isUnlike = person.unlike?.includes(key) === true || other.unlike?.includes(own) === true
      return isUnlike ? [{ name: other.name, company }] : []
    }),
  )
}

const heldOn = (logbook: Logbook, application: Application, person: Person): HeldCard => {
  const isTheirs = isHeldBy(application, person)
  const entries = application.entries.filter(isTheirs)
  const kept = textsKept(application, person)
  return {
    application,
    person,
    unlike: unlikeOf(logbook, application, person),
    entries,
    withdrawn: application.withdrawn.filter(isTheirs),
    naming: kept.entries.filter((entry) => !entries.includes(entry)),
    texts: WRITTEN.flatMap((field) => application.details[field] ?? []).filter(namesThem(person)),
    marks: Object.entries(application.marks).filter(([step]) => isStepOf(step, person.id)),
  }
}

/**
 * Everything held about a person, on every card where they are known: those taken off the board and
 * those joined to another included, as erasing them would reach. What stands on them before a
 * correction lies in the log alone.
 */
export const heldAbout = (
  logbook: Logbook,
  { application: id, person }: PersonRef,
): readonly HeldCard[] => {
  const application = logbook.applications.get(id)
  if (application === undefined) return []
  return erasureOf(logbook, application, { person, everywhere: true }).flatMap((record) => {
    const known = record.application.people.find((each) => each.id === record.person)
    return known === undefined ? [] : [heldOn(logbook, record.application, known)]
  })
}
