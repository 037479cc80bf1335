import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBeforeInterview } from '#domain/logbook/beforeInterview.ts'
import { aMoment } from '#test/build/aHistory.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { aSentHistory } from '#test/build/aSentHistory.ts'
import {
  answer,
  applied,
  call,
  interview,
  invitation,
  letGo,
  mail,
  person,
  refusal,
  reopened,
  thanks,
  theyCalled,
} from '#test/build/entries.ts'
import { NO_OTHERS as NONE } from '#domain/rules/others.ts'
import { asRow, type PlanCase } from '#test/build/planCase.ts'
import { planLines, rulesOf, stepsOf } from '#test/build/planLines.ts'

const SENT = applied('2026-11-10T12:00')
const ASKED = 'ask-news | 2026-11-20T00:00 | 2026-11-20T10:00 | 2026-12-04T10:00'
const NOW = '2026-11-20T12:00'

const CASES: readonly PlanCase[] = [
  ['one question, ten days after', { entries: [SENT], now: '2026-11-10T13:00' }, ASKED],
  ['until two weeks after its best moment', { entries: [SENT], now: '2026-12-04T09:59' }, ASKED],
  ['then it is gone, and never late', { entries: [SENT], now: '2026-12-04T10:00' }],
  [
    'in contact hours, and not on a quiet day',
    { entries: [applied('2026-12-16T12:00')], now: '2026-12-17T12:00' },
    'ask-news | 2026-12-26T00:00 | 2027-01-05T10:00 | 2027-01-19T10:00',
  ],
  [
    'sent again, it is asked anew',
    { entries: [SENT, applied('2026-11-16T12:00')], now: NOW },
    'ask-news | 2026-11-26T00:00 | 2026-11-26T10:00 | 2026-12-10T10:00',
  ],
  ['never after a message', { entries: [SENT, mail('2026-11-15T10:00')], now: NOW }],
  ['nor after a call', { entries: [SENT, call('2026-11-15T10:00', 'no-answer')], now: NOW }],
  [
    'a wrong number asked nobody',
    { entries: [SENT, call('2026-11-15T10:00', 'wrong-number')], now: NOW },
    ASKED,
  ],
  [
    'a word before the sending asked nothing',
    { entries: [mail('2026-11-09T10:00'), SENT], now: NOW },
    ASKED,
  ],
  ['one in its minute did', { entries: [SENT, mail('2026-11-10T12:00')], now: NOW }],
  ['nor after a thanks', { entries: [SENT, thanks('2026-11-15T10:00')], now: NOW }],
  [
    'once they left a message it is to be called back, in place of a question',
    { entries: [SENT, theyCalled('2026-11-15T10:00', 'left-me-message')], now: NOW },
    'call-back | 2026-11-15T10:00 | 2026-11-16T14:30 | 2026-11-18T14:30',
  ],
  [
    'called back, they are not asked',
    {
      entries: [
        SENT,
        theyCalled('2026-11-15T10:00', 'left-me-message'),
        call('2026-11-16T14:30', 'no-answer'),
      ],
      now: NOW,
    },
  ],
  [
    'nor once their call reached me',
    { entries: [SENT, theyCalled('2026-11-15T10:00', 'reached')], now: NOW },
  ],
  [
    'nor is a message of theirs to be called back once it is let go',
    {
      entries: [SENT, theyCalled('2026-11-15T10:00', 'left-me-message'), letGo('2026-11-15T11:00')],
      now: NOW,
    },
  ],
  ['nor once they answered', { entries: [SENT, answer('2026-11-15T10:00')], now: NOW }],
  [
    'nor after a no: no thanks, no feedback',
    { entries: [SENT, refusal('2026-11-15T10:00')], now: NOW },
  ],
  ['nor once it is let go', { entries: [SENT, letGo('2026-11-15T10:00')], now: NOW }],
  [
    'taken up again, it stands again',
    { entries: [SENT, letGo('2026-11-15T10:00'), reopened('2026-11-16T10:00')], now: NOW },
    ASKED,
  ],
  [
    'an invitation on LinkedIn asks nothing',
    { people: [person('Ana')], entries: [SENT, invitation('2026-11-15T10:00', 'ana')], now: NOW },
    'ask-news ana | 2026-11-20T00:00 | 2026-11-20T10:00 | 2026-12-04T10:00',
  ],
  ['nothing where it is switched off', { entries: [SENT], now: NOW, settings: { askNews: false } }],
  ['nothing where nobody knows when it was sent', { details: { sentUndated: true }, now: NOW }],
  ['nothing where it was not sent', { details: { sentUndated: false }, now: NOW }],
]

describe('an application that was sent', () => {
  it.each(CASES.map(asRow))('$name', ({ situation, plan }) => {
    expect(planLines(situation)).toEqual(plan)
  })

  it('asks nothing of its sending once there is an interview', () => {
    const entries = [SENT, interview('2026-11-24T10:00')]
    expect(rulesOf({ entries, now: NOW })).not.toContain('ask-news')
    expect(rulesOf({ entries, now: '2026-11-25T12:00' })).not.toContain('ask-news')
  })

  it('says that the delay is our choice, and what it is counted from', () => {
    const [step] = stepsOf({ entries: [SENT], now: NOW })
    expect(step?.because.sources).toEqual(['own'])
    expect(step?.because.facts.slice(0, 2)).toMatchObject([
      { fact: 'sending', at: '2026-11-10T12:00' },
      { fact: 'days-after-sending', count: 10 },
    ])
  })

  it('is asked of nobody while another company has hired', () => {
    const hire = { at: '2026-11-12T10:00', zone: 'Europe/Paris', application: 'o', company: 'Else' }
    const others = { ...NONE, hire }
    expect(rulesOf({ entries: [SENT], now: NOW, others: NONE })).toEqual(['ask-news'])
    expect(rulesOf({ entries: [SENT], now: NOW, others })).toEqual([])
  })

  it('never brings any other step but a message of theirs to call back, whatever happens before an interview', () => {
    fc.assert(
      fc.property(aSentHistory(), aMoment, (history, now) => {
        if (!isBeforeInterview(anApplication(history))) return
        const rules = rulesOf({ ...history, now, otherOpen: 2 })
        expect(rules).toEqual([...new Set(rules)])
        expect(['ask-news', 'call-back']).toEqual(expect.arrayContaining([...rules]))
      }),
    )
  })
})
