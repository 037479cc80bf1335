import type { Application } from '#domain/logbook/application.ts'
import { recordKey, type PersonRef } from '#domain/logbook/recordKey.ts'
import { hasLeft } from '#domain/rules/plan/hasLeft.ts'
import type { KnownPerson, KnownRecordView } from '#domain/views/personDirectory.ts'
import type { PersonRecordView } from '#domain/views/personRecord.ts'
import type { Planned, Plans } from './plans.ts'

type KnownPlans = Pick<Plans, 'all' | 'of' | 'othersOf' | 'recordsOfPerson'>

interface Found extends Pick<KnownRecordView, 'application' | 'person'> {
  readonly planned: Planned
}

const found = (plans: KnownPlans, { application, person }: PersonRef): readonly Found[] =>
  plans.recordsOfPerson({ card: application, person }).flatMap((record) => {
    const planned = plans.of(record.card)
    const known = planned?.application.people.find(({ id }) => id === record.person)
    return planned === undefined || known === undefined
      ? []
      : [{ planned, application: planned.application, person: known }]
  })

const isElsewhere = (one: Found, other: Found): boolean => one.application !== other.application

const withLeft = (records: readonly Found[]): readonly (Found & { readonly left: boolean })[] =>
  records.map((record) => ({
    ...record,
    left: hasLeft(
      record,
      records.filter((other) => isElsewhere(record, other)),
    ),
  }))

/** Every record of the person that is meant, that one first; none where nobody is. */
export const recordsOf = (plans: KnownPlans, ref: PersonRef): readonly PersonRecordView[] =>
  withLeft(found(plans, ref)).map(({ planned, person, left }) => ({
    ...planned,
    person,
    left,
    others: plans.othersOf(planned.application),
  }))

const refsOn = ({ id: application, people }: Application): readonly PersonRef[] =>
  people.map(({ id: person }) => ({ application, person }))

/** Everybody on the board, each once over all their cards; whoever a reference names is left out. */
export const everybody = (plans: KnownPlans, besides?: PersonRef): readonly KnownPerson[] => {
  const seen = new Set<string>()
  const take = (ref: PersonRef): readonly Found[] => {
    const records = found(plans, ref)
    for (const { application, person } of records)
      seen.add(recordKey({ application: application.id, person: person.id }))
    return records
  }
  if (besides !== undefined) take(besides)
  return plans.all().flatMap(({ application }) =>
    refsOn(application).flatMap((ref): readonly KnownPerson[] => {
      if (seen.has(recordKey(ref))) return []
      const [first, ...more] = withLeft(take(ref)).map(({ application, person, left }) => ({
        application,
        person,
        left,
      }))
      return first === undefined ? [] : [[first, ...more]]
    }),
  )
}
