import { describe, expect, it } from 'vitest'
import { emptySentDraft, sentCommandOf, type SentDraft } from '#domain/forms/sentDraft.ts'

const GROUND = {
  application: 'a',
  entry: 'e',
  now: '2026-11-24T09:30',
  zone: 'Europe/Paris',
} as const
const draft = (more: Partial<SentDraft> = {}): SentDraft => ({
  ...emptySentDraft('2026-11-24'),
  company: 'Coudrelle',
  post: 'Soudeuse',
  ...more,
})
const made = (more: Partial<SentDraft>) => sentCommandOf(draft(more), GROUND)

describe('an application noted as sent', () => {
  it('opens a card with when it was sent, how, where it was found, which CV and the notes', () => {
    expect(
      made({
        channel: 'email',
        source: 'Apec',
        cv: 'CV atelier',
        offerUrl: 'https://www.coudrelle.example/offre',
        notes: 'Par Nadia.',
      }),
    ).toMatchObject({
      value: {
        do: 'open-application',
        application: 'a',
        details: {
          company: 'Coudrelle',
          source: 'Apec',
          cv: 'CV atelier',
          offerUrl: 'https://www.coudrelle.example/offre',
          notes: 'Par Nadia.',
        },
        people: [],
        entries: [
          {
            kind: 'applied',
            id: 'e',
            at: '2026-11-24T09:30',
            zone: 'Europe/Paris',
            channel: 'email',
          },
        ],
      },
    })
  })

  it('was sent at noon of an earlier day, as nobody knows the hour', () => {
    expect(made({ on: '2026-11-20' })).toMatchObject({
      value: { entries: [{ at: '2026-11-20T12:00' }] },
    })
    expect(made({ on: '2026-11-20' })).not.toHaveProperty('value.details.sentUndated')
  })

  it.each([
    ['undated', true],
    ['not-yet', false],
  ] as const)('says %s, and gives no day', (sending, sentUndated) => {
    expect(made({ sending })).toMatchObject({ value: { details: { sentUndated }, entries: [] } })
  })

  it('names every field to complete at once', () => {
    expect(
      sentCommandOf(
        { ...emptySentDraft('2026-11-24'), on: 'un jour', offerUrl: 'pas un lien' },
        GROUND,
      ),
    ).toMatchObject({
      errors: {
        company: 'company-missing',
        post: 'post-missing',
        offerUrl: 'link-malformed',
        on: expect.any(String),
      },
    })
    expect(made({ on: '2026-11-25' })).toEqual({ errors: { on: 'in-the-future' } })
    expect(made({ sending: 'undated', on: 'un jour' })).toHaveProperty('value')
  })
})
