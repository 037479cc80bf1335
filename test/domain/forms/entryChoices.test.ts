import { describe, expect, it } from 'vitest'
import { entryChoices } from '#domain/forms/entryChoices.ts'
import type { Entry } from '#domain/entry/entry.ts'
import { ENTRY_KINDS } from '#domain/entry/kinds.ts'
import { anApplication } from '#test/build/anApplication.ts'
import {
  applied,
  cancelled,
  hire,
  interview,
  invitation,
  letGo,
  mail,
  offer,
  offerWithdrawn,
  refusal,
  reopened,
} from '#test/build/entries.ts'

const NOW = '2026-11-24T09:00'
const MET = interview('2026-11-10T10:00', { id: 'met' })
const AHEAD = interview('2026-12-01T10:00', { id: 'ahead' })
const choices = (entries: readonly Entry[], hiredElsewhere = false) =>
  entryChoices(anApplication({ entries }), { now: NOW, hiredElsewhere })
const ids = (...entries: readonly Entry[]) => choices(entries).map(({ id }) => id)

describe('what can be noted of an application', () => {
  it('stands in groups, messages first and how it ends last', () => {
    const all = choices([MET, mail('2026-11-18T10:00')])
    expect(all.map(({ id }) => id)).toEqual([
      'follow-up',
      'thanks',
      'linkedin-invitation',
      'interview',
      'offer',
      'hire',
      'refusal',
      'let-go',
    ])
    expect(all.filter(({ apart }) => apart === true).map(({ id }) => id)).toEqual([
      'interview',
      'offer',
      'hire',
    ])
  })

  it('says what became of an interview that is ahead, or after which nothing happened yet', () => {
    const fates = ['postponed', 'cancelled', 'no-show', 'could-not-come']
    expect(ids(MET, AHEAD).filter((id) => fates.includes(id))).toEqual(['postponed', 'cancelled'])
    expect(choices([MET, AHEAD]).find(({ id }) => id === 'postponed')?.given).toEqual({
      interview: 'ahead',
    })
    expect(ids(MET)).toEqual(expect.arrayContaining(fates))
    expect(ids(MET, mail('2026-11-18T10:00'))).not.toContain('no-show')
    expect(ids(AHEAD, cancelled('2026-11-20T10:00', 'ahead'))).not.toContain('cancelled')
    const underWay = interview('2026-11-24T08:30', { id: 'now', durationMinutes: 60 })
    expect(ids(underWay)).toEqual(expect.arrayContaining(fates))
  })

  it('speaks of an offer while one stands: a new one, a message, its end', () => {
    const about = ['new-offer', 'offer-message', 'offer-withdrawn', 'declined']
    expect(ids(MET, offer('2026-11-20T10:00'))).toEqual(expect.arrayContaining(about))
    expect(ids(MET, offer('2026-11-20T10:00'))).not.toContain('offer')
    expect(
      choices([MET, offer('2026-11-20T10:00')]).find(({ id }) => id === 'declined'),
    ).toMatchObject({ kind: 'let-go', given: { letGoReason: 'declined' } })
    for (const end of [
      offerWithdrawn('2026-11-21T10:00'),
      refusal('2026-11-21T10:00'),
      letGo('2026-11-21T10:00', 'declined'),
      hire('2026-11-21T10:00'),
    ]) {
      expect(ids(MET, offer('2026-11-20T10:00'), end)).toContain('offer')
      expect(ids(MET, offer('2026-11-20T10:00'), end)).not.toContain('offer-message')
    }
  })

  it('reopens what is put away, goes on where one is hired elsewhere, keeps feedback for a refusal', () => {
    const away = letGo('2026-11-20T10:00')
    expect(ids(MET, away)).toContain('reopened')
    expect(ids(MET)).not.toContain('reopened')
    expect(ids(MET, away, reopened('2026-11-21T10:00'))).not.toContain('reopened')
    expect(choices([MET], true).map(({ id }) => id)).toContain('go-on')
    expect(choices([MET, away], true).map(({ id }) => id)).not.toContain('go-on')
    expect(ids(MET)).not.toContain('go-on')
    expect(ids(MET, refusal('2026-11-20T10:00'))).toContain('feedback')
    expect(ids(MET)).not.toContain('feedback')
  })

  it('asks of an application without an interview when it was sent, until that is known, and for no thanks', () => {
    expect(ids()).toContain('applied')
    expect(ids()).not.toContain('thanks')
    expect(ids(applied('2026-11-10T12:00'))).not.toContain('applied')
    expect(ids(applied('2026-11-10T12:00'))).not.toContain('thanks')
    expect(ids(MET)).not.toContain('applied')
  })

  it('knows of an acceptance only once there was an invitation', () => {
    expect(ids(MET)).not.toContain('linkedin-acceptance')
    expect(ids(MET, invitation('2026-11-10T12:00', 'h'))).toContain('linkedin-acceptance')
  })

  it('leaves no kind that cannot be noted somewhere; calls, what they wrote and notes have buttons', () => {
    const everywhere = new Set(
      [
        choices([]),
        choices([MET, AHEAD, offer('2026-11-20T10:00')], true),
        choices([MET, refusal('2026-11-20T10:00')]),
        choices([MET]),
        choices([MET, invitation('2026-11-10T12:00', 'h')]),
      ]
        .flat()
        .map(({ kind }) => kind),
    )
    expect(ENTRY_KINDS.filter((kind) => !everywhere.has(kind))).toEqual(['call', 'answer', 'note'])
  })
})
