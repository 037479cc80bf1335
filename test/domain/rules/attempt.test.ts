import { describe, expect, it } from 'vitest'
import { minuteOf } from '#domain/calendar/wallClock.ts'
import type { Entry } from '#domain/entry/entry.ts'
import { attemptIn, isTheirMessage, isTheirWord } from '#domain/rules/attempt.ts'
import type { Lived } from '#domain/rules/timeline.ts'
import { answer, call, mail, phoned, theyCalled } from '#test/build/entries.ts'

const AT = '2026-11-24T10:00'
const lived = (entry: Entry): Lived => ({ entry, at: minuteOf(AT) })

describe('an attempt to reach somebody', () => {
  it.each([
    ['a mail', mail(AT), true],
    ['a call, as it was noted before', call(AT, 'voicemail'), true],
    ['a call of one’s own', phoned(AT, 'reached'), true],
    ['a call of theirs', theyCalled(AT, 'reached'), false],
    ['an answer', answer(AT), false],
  ])('%s: %#', (_, entry, isOne) => {
    expect(attemptIn(lived(entry)) !== null).toBe(isOne)
  })

  it.each([
    ['a call of theirs that reached me', theyCalled(AT, 'reached'), 'word'],
    ['a message they left', theyCalled(AT, 'left-me-message'), 'message'],
    ['a call of mine that reached them', phoned(AT, 'reached'), 'neither'],
    ['the same, as it was noted before', call(AT, 'reached'), 'neither'],
    ['a mail', mail(AT), 'neither'],
  ])('%s is their %s', (_, entry, what) => {
    expect([isTheirWord(lived(entry)), isTheirMessage(lived(entry))]).toEqual([
      what === 'word',
      what === 'message',
    ])
  })
})
