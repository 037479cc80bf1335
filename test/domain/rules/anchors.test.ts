import { describe, expect, it } from 'vitest'
import { minuteOf } from '#domain/calendar/wallClock.ts'
import type { Entry } from '#domain/entry/entry.ts'
import { ANCHOR } from '#domain/rules/anchors.ts'
import type { Facts } from '#domain/rules/facts.ts'
import type { Lived } from '#domain/rules/timeline.ts'
import {
  answer,
  call,
  cancelled,
  feedback,
  hire,
  interview,
  invitation,
  letGo,
  mail,
  note,
  offer,
  offerMessage,
  offerWithdrawn,
  phoned,
  refusal,
  reopened,
  thanks,
  theyCalled,
} from '#test/build/entries.ts'

const AT = '2026-11-24T10:00'
const LATER = '2026-12-01T10:00'
const NOBODY = { key: 'any' } as const
const facts = (given: Partial<Facts>): Facts => given as Facts
const lived = (entry: Entry): Lived => ({ entry, at: minuteOf(entry.at) })
/** The latest word among these, and the end of the latest talk. */
const lastWord = (entries: readonly Entry[], ends?: string) =>
  ANCHOR['last-word'](
    facts({
      timeline: entries.map(lived),
      last: ends === undefined ? null : ({ ends: minuteOf(ends) } as NonNullable<Facts['last']>),
    }),
    NOBODY,
    {},
  )

describe('what keeping in touch counts from', () => {
  it.each<[string, Entry]>([
    ['thanks', thanks(LATER)],
    ['a message about their offer', offerMessage(LATER)],
    ['an answer', answer(LATER)],
    ['an application taken up again', reopened(LATER)],
    ['an offer withdrawn', offerWithdrawn(LATER)],
    ['a talk called off', cancelled(LATER, AT)],
    ['their call', theyCalled(LATER, 'reached')],
    ['a refusal', refusal(LATER)],
    ['a hire', hire(LATER)],
    ['a card put away', letGo(LATER)],
    ['a mail', mail(LATER)],
    ['a call that reached them', phoned(LATER, 'reached')],
  ])('is %s', (_, entry) => {
    expect(lastWord([mail(AT), entry])).toBe(minuteOf(LATER))
  })

  it.each<[string, Entry]>([
    ['a note', note(LATER)],
    ['what was said of me', feedback(LATER)],
    ['an invitation', invitation(LATER, 'ana')],
    ['an interview', interview(LATER)],
    ['an offer', offer(LATER)],
    ['a message they left', theyCalled(LATER, 'left-me-message')],
    ['a call nobody took', call(LATER, 'no-answer')],
  ])('is not %s', (_, entry) => {
    expect(lastWord([mail(AT), entry])).toBe(minuteOf(AT))
  })

  it('is the end of the latest talk where that came after it, and nothing where there is neither', () => {
    expect(lastWord([mail(AT)], LATER)).toBe(minuteOf(LATER))
    expect(lastWord([mail(LATER)], AT)).toBe(minuteOf(LATER))
    expect(lastWord([], AT)).toBe(minuteOf(AT))
    expect(lastWord([])).toBeUndefined()
  })
})

describe('what is counted from nothing', () => {
  it.each(['their-date', 'deadline', 'deadline-end', 'offer-message'] as const)(
    '%s lies nowhere without an offer',
    (anchor) => {
      expect(ANCHOR[anchor](facts({ offer: null }), NOBODY, {})).toBeUndefined()
    },
  )

  it('a deadline that was not named lies nowhere', () => {
    const open = { latest: lived(offer(AT)), message: null, answered: null }
    const the = facts({ offer: open as unknown as NonNullable<Facts['offer']> })
    for (const anchor of ['deadline', 'deadline-end', 'their-date'] as const)
      expect(ANCHOR[anchor](the, NOBODY, {})).toBeUndefined()
    const elsewhere = { from: minuteOf(AT) } as const
    expect(ANCHOR['deadline-elsewhere'](the, { ...NOBODY, elsewhere } as never, {})).toBeUndefined()
  })

  it('the start of whoever was chosen is that of a refusal, else the decision itself', () => {
    const decided = (entry: Entry): Facts => facts({ decision: lived(entry) as Facts['decision'] })
    expect(ANCHOR['chosen-start'](decided(refusal(AT, '2027-01-04')), NOBODY, {})).toBe(
      minuteOf('2027-01-04T00:00'),
    )
    for (const entry of [refusal(AT), { ...hire(AT), chosenStarts: '2027-01-04' } as Entry])
      expect(ANCHOR['chosen-start'](decided(entry), NOBODY, {})).toBe(minuteOf(AT))
  })
})
