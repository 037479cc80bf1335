import { describe, expect, it } from 'vitest'
import { statusOf, yesOrNo } from '#domain/incoming/statuses/statusOf.ts'

describe('a status', () => {
  it.each([
    ['Rejected after interview', 'refused'],
    ['Interview, then rejected', 'refused'],
    ['Refus après entretien', 'refused'],
    ['Offer declined', 'offer-declined'],
    ['not hired', 'refused'],
    ['Nothing yet', 'sent'],
    ['Pas encore de réponse', 'sent'],
    ['pas de réponse', 'silence'],
    ['No answer', 'silence'],
    ['👻 Ghosted', 'silence'],
    ['3. Entretien', 'interview'],
    ['🟢 Envoyée', 'sent'],
    ['À postuler', 'wished'],
    ['Not applied', 'wished'],
    ['Relancé', 'followed-up'],
    ['Entretien prévu', 'interview-planned'],
    ['Phone screen scheduled', 'interview-planned'],
    ['Withdrawn', 'withdrawn'],
    ['Offre expirée', 'expired'],
    ['Embauchée !', 'hired'],
    ['Negotiating', 'offer'],
    ['Vorstellungsgespräch', 'interview'],
    ['Absage', 'refused'],
    ['Entretien passé, en attente de réponse', 'interview'],
    ['Waiting for interview feedback', 'interview'],
    ['-', 'none'],
  ])('%s is read', (text, status) => {
    expect(statusOf(text)).toEqual({ status, isSure: true })
  })

  it.each([
    'Declined',
    'Embauché ? Non',
    'Pas refusé',
    'not rejected',
    'Maybe an offer',
    'Entretien passé le 12',
    'offer expected',
    'Je ne sais plus',
    'Archived',
    'unrejected',
    'Préparation de l’entretien',
    'no interview',
    'constructor',
    '__proto__',
    'Interview or offer?',
    'reoffered',
    'Entretien refusé',
    'En attente d’entretien',
    'Waiting for an interview',
    'Rejected offer',
    'Refusé (par moi)',
    'Zusage',
    'abgesagt',
    '❌',
  ])('%s is asked', (text) => {
    expect(statusOf(text).isSure).toBe(false)
  })

  it('never takes a question with a no for a hire', () => {
    expect(statusOf('Embauché ? Non').status).not.toBe('hired')
    expect(statusOf('Hired? No').status).not.toBe('hired')
  })
})

describe('a tick', () => {
  it.each(['x', 'X', '✓', '☑', '✅', 'oui', 'Yes', 'TRUE', '1'])('%s says yes', (text) => {
    expect(yesOrNo(text)).toBe(true)
  })
  it.each(['non', 'No', 'FALSE', '0', '❌', '☐'])('%s says no', (text) => {
    expect(yesOrNo(text)).toBe(false)
  })
  it.each(['', 'peut-être', '12/03'])('“%s” says neither', (text) => {
    expect(yesOrNo(text)).toBeNull()
  })
})
