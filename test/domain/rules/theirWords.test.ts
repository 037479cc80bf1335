import { describe, expect, it } from 'vitest'
import { interview, mail, phoned, thanks, theyCalled } from '#test/build/entries.ts'
import { linesBesideThanks } from '#test/build/planLines.ts'

/** One round was sent without an answer; then they rang and left a message. */
const BEFORE = [
  interview('2026-11-10T10:00', { note: 'vu', promise: { kind: 'none' } }),
  thanks('2026-11-11T09:00'),
  mail('2026-11-17T10:00'),
  theyCalled('2026-11-18T11:00', 'left-me-message'),
]
const AT = '2026-11-18T14:35'
const FOLLOW_UP = 'follow-up #2 | 2026-11-25T00:00 | 2026-11-25T10:00 | 2026-12-02T10:00'

describe('a message they left, called back', () => {
  it.each([
    ['reached: it is their word, as if they had rung again', phoned(AT, 'reached'), FOLLOW_UP],
    ['they rang again first', theyCalled(AT, 'reached'), FOLLOW_UP],
    [
      'in vain: it is called back again',
      phoned(AT, 'no-answer'),
      'call-back #2 | 2026-11-19T00:00 | 2026-11-19T10:00 | 2026-11-21T10:00',
    ],
    [
      'to a voicemail: that is a round, and its mail follows',
      phoned(AT, 'voicemail'),
      'mail-after-message #2 | 2026-11-18T14:35 | 2026-11-20T14:35 | 2026-11-27T14:35',
    ],
  ])('%s', (_, entry, line) => {
    expect(linesBesideThanks({ now: '2026-11-18T15:00', entries: [...BEFORE, entry] })).toEqual([
      line,
    ])
  })

  it('a call that reached them after a mail answered theirs is a round like any other', () => {
    const since = [mail('2026-11-18T12:00', { id: 'since' }), phoned(AT, 'reached')]
    const lines = linesBesideThanks({ now: '2026-11-18T15:00', entries: [...BEFORE, ...since] })
    expect(lines).toEqual(['let-go | 2026-12-02T10:00 | 2026-12-02T10:00 | never'])
  })
})
