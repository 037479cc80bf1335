import { erasureKept } from '#domain/forms/erasureKept.ts'
import { recordKey } from '#domain/logbook/recordKey.ts'
import { accepted, refused } from '#domain/outcome.ts'
import { peopleOf } from '#domain/views/personDirectory.ts'
import { likelyPeople } from '#domain/views/personLikeness.ts'
import { personViewOf } from '#domain/views/personView.ts'
import type { Handlers } from '#contract/calls.ts'
import { everybody, recordsOf } from '#electron/host/plans/everybody.ts'
import type { WorkingLogbook } from '#electron/host/writing/workingLogbook.ts'

/** The calls about one person, or everybody, over all cards. */
export type PeopleCalls = Pick<Handlers, 'people' | 'person' | 'erasure' | 'likelyPeople'>

/** Answers from the open logbook; while none is open nobody is known. */
export const peopleCalls = (current: () => WorkingLogbook | null): PeopleCalls => ({
  people: (question) => {
    const working = current()
    return working === null
      ? { total: 0, people: [] }
      : peopleOf(everybody(working.plans()), question, working.time().now)
  },
  person: (ref) => {
    const working = current()
    if (working === null) return refused('logbook-unavailable')
    const plans = working.plans()
    const [first, ...more] = recordsOf(plans, ref)
    if (first === undefined) return refused('no-such-person')
    const { settings } = working.logbook()
    const { now } = working.time()
    return accepted(personViewOf([first, ...more], everybody(plans, ref), settings, now))
  },
  erasure: (ref) => {
    const working = current()
    return working === null ? refused('logbook-unavailable') : erasureKept(working.logbook(), ref)
  },
  likelyPeople: ({ of, on = of?.application, ...atHand }) => {
    const working = current()
    if (working === null) return []
    const cards = on === undefined ? [] : [on]
    const plans = working.plans()
    const records = of === undefined ? [] : recordsOf(plans, of)
    return likelyPeople(
      {
        ...atHand,
        on: cards,
        records: records.map(({ application, person }) =>
          recordKey({ application: application.id, person: person.id }),
        ),
        unlike: records.flatMap(({ person }) => person.unlike ?? []),
      },
      everybody(plans, of),
      working.time().now,
    )
  },
})
