import { describe, expect, it } from 'vitest'
import type { Person } from '#domain/logbook/person.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { interview, invitation, person, refusal, thanks } from '#test/build/entries.ts'
import { cardAt } from '#test/build/viewed.ts'

const HELENE = person('Hélène', { email: 'h@brumelle.example' })
const held = interview('2026-11-19T10:00', {
  met: [HELENE.id],
  promise: { kind: 'date', date: '2026-11-26' },
})
const done = [thanks('2026-11-20T09:00', HELENE.id), invitation('2026-11-20T09:05', HELENE.id)]

describe('a card', () => {
  const application = anApplication({ people: [HELENE], entries: [held, ...done] })

  it('waits for the day they announced, and says so', () => {
    expect(cardAt(application, '2026-11-24T09:00')).toMatchObject({
      stage: 'thanked',
      round: 1,
      people: ['Hélène'],
      planned: false,
      interviewAt: '2026-11-19T10:00',
      next: {
        rule: 'follow-up',
        promised: true,
        waitsUntil: '2026-11-26',
        moment: '2026-11-26T10:00',
        when: 'this-week',
      },
    })
  })

  it('waits no more on that day', () => {
    const { next } = cardAt(application, '2026-11-26T00:00')
    expect(next).toMatchObject({ promised: false, when: 'today' })
    expect(next).not.toHaveProperty('waitsUntil')
    expect(cardAt(application, '2026-11-26T10:00').next).toMatchObject({ when: 'now' })
  })

  it('keeps the moment it was asked for while it is late, whatever the hour', () => {
    const moments = ['2026-11-26T10:00', '2026-11-26T15:00', '2026-11-26T15:01'].map(
      (now) => cardAt(application, now).next?.moment,
    )
    expect(moments).toEqual(['2026-11-26T10:00', '2026-11-26T10:00', '2026-11-26T10:00'])
  })

  it('dates an interview by the clock of where the person is', () => {
    const abroad = anApplication({
      people: [HELENE],
      entries: [interview('2026-11-25T09:00', { met: [HELENE.id], zone: 'Europe/London' })],
    })
    expect(cardAt(abroad, '2026-11-24T10:00').interviewAt).toBe('2026-11-25T10:00')
  })

  it('is about the interview ahead until that one ends', () => {
    const again = anApplication({
      people: [HELENE],
      entries: [held, ...done, interview('2026-11-25T14:00', { met: [] })],
    })
    expect(cardAt(again, '2026-11-25T14:59')).toMatchObject({
      planned: true,
      round: 2,
      interviewAt: '2026-11-25T14:00',
    })
    expect(cardAt(again, '2026-11-25T15:00')).toMatchObject({
      planned: false,
      round: 2,
      interviewAt: '2026-11-25T14:00',
    })
  })

  it('shows a quiet proposal only where nothing else waits', () => {
    const thanked = anApplication({
      people: [HELENE],
      entries: [
        interview('2026-11-23T10:00', { met: [HELENE.id], goodRapport: true }),
        thanks('2026-11-24T08:00', HELENE.id),
      ],
    })
    expect(cardAt(thanked, '2026-11-24T14:00').next?.rule).toBe('follow-up')
  })

  it('knows the one person there is, or of several the only one met', () => {
    const PAUL = person('Paul')
    const only = (people: readonly Person[], met: string[]) =>
      cardAt(
        anApplication({ people, entries: [interview('2026-11-19T10:00', { met })] }),
        '2026-11-24T09:00',
      ).only
    expect(only([HELENE], [])).toBe(HELENE.id)
    expect(only([HELENE, PAUL], [PAUL.id])).toBe(PAUL.id)
    expect(only([HELENE, PAUL], [HELENE.id, PAUL.id])).toBeUndefined()
    expect(only([HELENE, PAUL], [])).toBeUndefined()
    expect(only([HELENE, PAUL], ['gone'])).toBeUndefined()
  })

  it('without interview or people has nothing to show but the post', () => {
    expect(cardAt(anApplication(), '2026-11-24T09:00')).toEqual({
      id: 'app',
      company: 'Brumelle Logistique',
      post: 'Responsable d’exploitation',
      stage: 'sent',
      round: 0,
      planned: false,
      people: [],
      sending: { isUntold: true },
    })
  })
  it('is about the interview held, never about one that a decision cancelled', () => {
    const cancelled = interview('2026-11-25T10:00', { met: [HELENE.id] })
    const refused = anApplication({
      people: [HELENE],
      entries: [held, cancelled, refusal('2026-11-24T10:00')],
    })
    expect(cardAt(refused, '2026-12-01T09:00').interviewAt).toBe(held.at)
  })

  it('stands in the stage of a refusal', () => {
    const refused = anApplication({ entries: [held, refusal('2026-11-23T10:00')] })
    expect(cardAt(refused, '2026-11-24T09:00').stage).toBe('refused')
  })
})
