import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '#domain/fold.ts'
import { isFound } from '#domain/views/search.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { interview, mail, note, person } from '#test/build/entries.ts'

const application = anApplication({
  details: { company: 'Cœur & Papier', post: 'Éditrice junior', notes: 'Près de la gare' },
  people: [person('Étienne Mauvoisin', { phone: '06 39 98 12 34', role: 'Éditeur' })],
  entries: [
    { ...note('2026-11-20T10:00'), note: 'rappeler l’œuvre' },
    mail('2026-11-21T10:00', { text: 'Je reste disponible' }),
    interview('2026-11-19T10:00', { points: [{ text: 'la nouvelle rotative' }] }),
  ],
})

describe('searching', () => {
  it.each([
    'coeur',
    'CŒUR papier',
    'editrice',
    'mauvoisin etienne',
    '0639981234',
    '06 39',
    "l'oeuvre",
    'disponible',
    'rotative',
    'gare',
    'Cœur et Papier',
    'coeur and papier SAS',
    '+33 6 39 98 12 34',
    '06.39.98.12.34',
    '',
  ])('finds %j', (query) => {
    expect(isFound(application, query)).toBe(true)
  })

  it('asks for every word', () => {
    expect(isFound(application, 'coeur introuvable')).toBe(false)
  })

  it('folds the same way twice as once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })
})
