import { describe, expect, it } from 'vitest'
import { afterColon } from '#domain/messages/inserted.ts'

describe('noted words behind a colon lose the capital of a line', () => {
  it.each([
    ['Huit ans de comptabilité', 'huit ans de comptabilité'],
    ['Anglais courant', 'anglais courant'],
    ['Maîtrise de Sage', 'maîtrise de Sage'],
    ['Rigueur', 'rigueur'],
    ['Disponible dès janvier', 'disponible dès janvier'],
    ['Deux jours de télétravail', 'deux jours de télétravail'],
    ['Vendredi matin', 'vendredi matin'],
    ['Organisation des tournées', 'organisation des tournées'],
    ['Reprendre la clôture mensuelle', 'reprendre la clôture mensuelle'],
    ['Permis B', 'permis B'],
    ['La relève', 'la relève'],
    ['L’accueil', 'l’accueil'],
  ])('%s', (noted, said) => {
    expect(afterColon(noted, 'fr')).toBe(said)
  })

  it.each([
    ['Eight years in accounting', 'eight years in accounting'],
    ['Fluent French', 'fluent French'],
    ['Strong Excel skills', 'strong Excel skills'],
    ['Patience', 'patience'],
    ['Taking over the closing', 'taking over the closing'],
    ['Negotiation', 'negotiation'],
  ])('%s', (noted, said) => {
    expect(afterColon(noted, 'en')).toBe(said)
  })
})

describe('a name keeps its capital', () => {
  it.each(['Kotlin', 'La Poste', 'Crédit Agricole', 'Sage', 'SAP', 'Provence Tourisme'])(
    '%s',
    (noted) => {
      expect(afterColon(noted, 'fr')).toBe(noted)
    },
  )

  it.each(['Pierre de Lestrac', 'Clément Roy', 'Société Générale', 'Jira', 'Équipe Magazine'])(
    '%s, in French',
    (noted) => {
      expect(afterColon(noted, 'fr')).toBe(noted)
    },
  )

  it.each(['French', 'Sage', 'The Guardian', 'I am free', 'Time Out', 'Kotlin'])(
    '%s, in English',
    (noted) => {
      expect(afterColon(noted, 'en')).toBe(noted)
    },
  )
})
