import { describe, expect, it } from 'vitest'
import { courtesyWarnings } from '#domain/rules/plan/courtesy.ts'
import { NO_OTHERS } from '#domain/rules/others.ts'
import type { Entry } from '#domain/entry/entry.ts'
import { anApplication } from '#test/build/anApplication.ts'
import {
  answer,
  call,
  interview,
  invitation,
  letGo,
  mail,
  person,
  phoned,
  refusal,
  reopened,
  thanks,
  theyCalled,
} from '#test/build/entries.ts'
import { settingsOf, type Situation } from '#test/build/planLines.ts'

const TUESDAY = '2026-11-24T10:00'
const held = interview(TUESDAY, { met: ['ana', 'bo'] })
const promised = interview(TUESDAY, {
  met: ['ana'],
  promise: { kind: 'date', date: '2026-12-10' },
})
const toAna = { to: 'ana' }

const warned = (before: readonly Entry[], entry: Entry, more: Partial<Situation> = {}) => {
  const situation: Situation = {
    now: entry.at,
    ...more,
    people: [person('Ana'), person('Bo')],
    entries: before,
  }
  return courtesyWarnings(anApplication(situation), entry, settingsOf(situation), {
    now: situation.now,
    others: NO_OTHERS,
  })
}
const ids = (...given: Parameters<typeof warned>) => warned(...given).map(({ id }) => id)

describe('once per person and half-day', () => {
  it('warns of a second contact in the same half-day, by name', () => {
    expect(
      warned([held, thanks('2026-12-01T09:00', 'ana')], mail('2026-12-01T11:59', toAna)),
    ).toEqual([{ id: 'same-half-day', person: 'Ana' }])
  })
  it('lets the afternoon begin at noon', () => {
    expect(ids([held, thanks('2026-12-01T09:00', 'ana')], mail('2026-12-01T12:00', toAna))).toEqual(
      [],
    )
  })
  it('counts an unanswered call, not a wrong number', () => {
    expect(
      ids(
        [held, call('2026-12-01T09:00', 'no-answer', toAna)],
        call('2026-12-01T11:00', 'no-answer', toAna),
      ),
    ).toEqual(['same-half-day'])
    expect(
      ids(
        [held, call('2026-12-01T09:00', 'wrong-number', toAna)],
        call('2026-12-01T11:00', 'no-answer', toAna),
      ),
    ).toEqual([])
  })
  it('counts a contact noted later in the same half-day', () => {
    expect(ids([held, mail('2026-12-01T11:00', toAna)], thanks('2026-12-01T09:00', 'ana'))).toEqual(
      ['same-half-day'],
    )
  })
  it('leaves another person alone', () => {
    expect(
      ids([held, thanks('2026-12-01T09:00', 'bo')], thanks('2026-12-01T10:00', 'ana')),
    ).toEqual([])
  })
  it('does not count LinkedIn invitations, on either side', () => {
    expect(
      ids([held, invitation('2026-12-01T09:00', 'ana')], mail('2026-12-01T10:00', toAna)),
    ).toEqual([])
    expect(
      ids([held, mail('2026-12-01T09:00', toAna)], invitation('2026-12-01T10:00', 'ana')),
    ).toEqual([])
  })
  it('does not count the entry against itself when it is corrected', () => {
    const entry = mail('2026-12-01T10:00', toAna)
    expect(ids([held, entry], entry)).toEqual([])
  })
  it('counts thanks that name nobody as meant for everyone', () => {
    expect(ids([held, thanks('2026-12-01T09:00')], mail('2026-12-01T10:00', toAna))).toEqual([
      'same-half-day',
    ])
    expect(ids([held, mail('2026-12-01T10:00', toAna)], thanks('2026-12-01T09:00'))).toEqual([
      'same-half-day-nobody',
    ])
  })
  it('says so without a name where none is known', () => {
    expect(ids([held, mail('2026-12-01T09:00')], call('2026-12-01T10:00', 'reached'))).toEqual([
      'same-half-day-nobody',
    ])
  })
})

describe('before the announced date', () => {
  it('warns the day before, not on the day', () => {
    expect(warned([promised], mail('2026-12-09T10:00'))).toEqual([
      { id: 'before-promise', day: '2026-12-10', from: '2026-12-10' },
    ])
    expect(ids([promised], mail('2026-12-09T23:59'))).toContain('before-promise')
    expect(ids([promised], mail('2026-12-10T00:00'))).toEqual(['outside-contact-hours'])
    expect(ids([promised], mail('2026-12-10T10:00'))).toEqual([])
  })
  it('names the day after one that is theirs to its end', () => {
    const within = interview(TUESDAY, { met: ['ana'], promise: { kind: 'by', date: '2026-12-04' } })
    expect(warned([within], mail('2026-12-04T10:00', toAna))).toContainEqual({
      id: 'before-promise',
      day: '2026-12-04',
      from: '2026-12-05',
    })
  })
  it('does not keep thanks back', () => {
    expect(ids([promised], thanks('2026-11-25T09:00', 'ana'))).toEqual([])
  })
  it('says nothing of a vague promise', () => {
    expect(
      ids([interview(TUESDAY, { promise: { kind: 'vague' } })], mail('2026-12-01T10:00')),
    ).toEqual([])
  })
  it('knows the date of a later answer', () => {
    expect(
      ids(
        [held, answer('2026-12-01T10:00', { kind: 'within', days: 7 })],
        mail('2026-12-03T10:00'),
      ),
    ).toEqual(['before-promise'])
  })
})

describe('before the plan asks for it', () => {
  it('warns on the eve of the first follow-up, not on its day', () => {
    expect(warned([held], mail('2026-11-26T10:00'))).toEqual([
      { id: 'too-early', day: '2026-12-01' },
    ])
    expect(ids([held], mail('2026-11-30T23:59'))).toContain('too-early')
    expect(ids([held], mail('2026-12-01T10:00'))).toEqual([])
  })
  it('warns before the next round and after an answer without a date', () => {
    const sent = [held, mail('2026-12-01T10:00')]
    expect(ids(sent, mail('2026-12-04T10:00'))).toEqual(['too-early'])
    expect(ids([...sent, answer('2026-12-02T10:00')], mail('2026-12-08T10:00'))).toEqual([
      'too-early',
    ])
  })
  it('knows the margin left after an announced date', () => {
    const numbers = { graceAfterPromiseWorkingDays: 1 }
    expect(warned([promised], mail('2026-12-10T10:00'), { numbers })).toEqual([
      { id: 'too-early', day: '2026-12-11' },
    ])
  })
  it('lets calls and what follows them come in their own time', () => {
    const called = [held, call('2026-12-01T10:00', 'no-answer', toAna)]
    expect(ids(called, call('2026-12-01T14:30', 'no-answer', toAna))).toEqual([])
  })
  it('says it once: a second contact in a half-day is reason enough', () => {
    expect(ids([held, mail('2026-12-01T10:00')], mail('2026-12-01T11:00'))).toEqual([
      'same-half-day-nobody',
    ])
  })
  it('does not come back to a day that is over', () => {
    expect(ids([held], mail('2026-11-26T10:00'), { now: '2026-11-27T09:00' })).toEqual([])
  })
  it('says nothing to whoever has just reopened, and of thanks', () => {
    expect(
      ids(
        [held, letGo('2026-12-01T10:00'), reopened('2026-12-01T11:00')],
        mail('2026-12-02T10:00'),
      ),
    ).toEqual([])
    expect(ids([held], thanks('2026-11-26T10:00', 'ana'))).toEqual([])
  })
})

describe('outside contact hours', () => {
  it('tells the next good slot in the evening', () => {
    expect(warned([held], mail('2026-12-01T18:00'))).toEqual([
      { id: 'outside-contact-hours', moment: '2026-12-02T10:00' },
    ])
    expect(ids([held], mail('2026-12-01T17:59'))).toEqual([])
  })
  it('names a public holiday', () => {
    expect(warned([interview('2026-11-03T10:00')], mail('2026-11-11T10:00'))).toEqual([
      { id: 'public-holiday', day: '2026-11-11', holiday: 'armistice', moment: '2026-11-12T10:00' },
    ])
  })
  it('lets an urgent post be called on Monday afternoon', () => {
    expect(ids([held], mail('2026-12-07T15:00'))).toEqual(['outside-contact-hours'])
    expect(ids([held], mail('2026-12-07T15:00'), { details: { pace: 'urgent' } })).toEqual([])
  })
  it('does not go back to the hours of a day that is over', () => {
    expect(ids([held], mail('2026-12-01T22:00'), { now: '2026-12-02T09:00' })).toEqual([])
  })
  it('leaves thanks alone', () => {
    expect(ids([held], thanks('2026-11-24T22:00', 'ana'))).toEqual([])
  })
})

describe('after a refusal', () => {
  const refused = [held, refusal('2026-12-01T10:00')]
  it('tells when getting back in touch opens', () => {
    expect(warned(refused, mail('2026-12-02T10:00'))).toEqual([
      { id: 'after-refusal-until', day: '2027-02-16' },
    ])
  })
  it('says nothing once it is open', () => {
    expect(ids(refused, mail('2027-02-15T15:00'))).toEqual([
      'outside-contact-hours',
      'after-refusal-until',
    ])
    expect(ids(refused, mail('2027-02-16T10:00'))).toEqual([])
  })
  it('says nothing after reopening', () => {
    expect(ids([...refused, reopened('2026-12-01T12:00')], mail('2026-12-02T10:00'))).toEqual([])
  })
  it('says it plainly without an interview', () => {
    expect(ids([refusal('2026-12-01T10:00')], mail('2026-12-02T10:00'))).toEqual(['after-refusal'])
  })
  it('says nothing after a let-go', () => {
    expect(ids([held, letGo('2026-12-01T10:00')], mail('2026-12-02T10:00'))).toEqual([])
  })
})

describe('at the maximum of rounds', () => {
  const both = [held, mail('2026-12-01T10:00'), mail('2026-12-08T10:00')]
  it('tells how many went unanswered', () => {
    expect(warned(both, mail('2026-12-15T10:00'))).toEqual([{ id: 'rounds-used', count: 2 }])
    expect(ids(both.slice(0, 2), mail('2026-12-15T10:00'))).toEqual([])
  })
  it('does not count the mail that keeps its round', () => {
    const left = [held, mail('2026-12-01T10:00'), call('2026-12-08T10:00', 'voicemail')]
    expect(ids(left, mail('2026-12-11T10:00'))).toEqual([])
    expect(ids(left, call('2026-12-11T10:00', 'voicemail'))).toEqual(['rounds-used'])
    const triedAgain = [...left, call('2026-12-09T10:00', 'no-answer')]
    expect(ids(triedAgain, mail('2026-12-11T10:00'))).toEqual([])
  })
  it('says nothing once they answered', () => {
    expect(ids([...both, answer('2026-12-09T10:00')], mail('2026-12-16T10:00'))).toEqual([])
  })
})

describe('a contact noted beside others', () => {
  const dated = answer('2026-12-02T10:00', { kind: 'date', date: '2026-12-10' })

  it.each([
    ['before a date was named, goes by what was known then', '2026-12-02T09:59', []],
    ['in the minute in which it was named', '2026-12-02T10:00', ['before-promise']],
    ['after it was named', '2026-12-02T14:30', ['before-promise']],
  ])('%s', (_, at, told) => {
    expect(ids([held, dated], mail(at), { now: '2026-12-03T09:00' })).toEqual(told)
  })

  it('calls back whoever left a message, whatever day they had named', () => {
    const left = theyCalled('2026-12-01T09:10', 'left-me-message', toAna)
    const calling = phoned('2026-12-01T10:30', 'reached', toAna)
    expect(ids([promised], calling)).toEqual(['before-promise'])
    expect(ids([promised, left], calling)).toEqual([])
    const again = [promised, phoned('2026-12-01T09:00', 'no-answer', toAna), left]
    expect(ids(again, calling)).toEqual(['same-half-day'])
  })

  it.each([
    ['today', '2026-12-01T09:00', []],
    ['in an absence to come', '2026-11-30T09:00', ['away']],
    ['in one that is over', '2026-12-05T09:00', []],
  ])('is warned of %s', (_, now, told) => {
    const absences = { away: { first: '2026-12-01', last: '2026-12-02' } }
    const entry = mail('2026-12-01T15:00', toAna)
    expect(ids([held], entry, { now, settings: { absences } })).toEqual(told)
  })
})
