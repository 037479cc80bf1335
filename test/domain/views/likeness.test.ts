import { describe, expect, it } from 'vitest'
import type { Application } from '#domain/logbook/application.ts'
import { likenessKey } from '#domain/views/likeness.ts'
import { anApplication } from '#test/build/anApplication.ts'

const alike = (one: Application, all: readonly Application[]): readonly Application[] =>
  all.filter((other) => other.id !== one.id && likenessKey(other) === likenessKey(one))

const app = (id: string, company: string, post: string) =>
  anApplication({ id, details: { company, post } })
const one = app('one', 'Brumelle Logistique', 'Responsable d’exploitation')

describe('applications that look like the same one', () => {
  it.each([
    ['brumelle  logistique SAS', "Responsable d'exploitation (H/F)"],
    ['BRUMELLE LOGISTIQUE', 'responsable d’exploitation F/H'],
    ['Brumelle-Logistique', 'Responsable d’exploitation'],
  ])('are found: %j, %j', (company, post) => {
    expect(alike(one, [one, app('two', company, post)]).map(({ id }) => id)).toEqual(['two'])
  })

  it.each([
    'Paul et Fils',
    'Paul and Fils',
    'PAUL&FILS',
    'Paul + Fils',
    'Paul & Fils SARL',
    'Sté Paul & Fils',
    'Société Paul et Fils',
    'Ets Paul & Fils, S.A.S.',
    'S.A. Paul & Fils',
    'Paul & Fils Ltd.',
    'Paul & Fils (S.A.R.L.)',
  ])('know a company by its name and not by its form: %j', (company) => {
    const firm = app('firm', 'Paul & Fils', 'Comptable')
    expect(alike(firm, [app('two', company, 'Comptable')])).toHaveLength(1)
  })

  it.each(['Paul & Filles', 'Paul', 'SAS', 'R&D'])('do not take %j for it', (company) => {
    const firm = app('firm', 'Paul & Fils', 'Comptable')
    expect(alike(firm, [app('two', company, 'Comptable')])).toEqual([])
  })

  it.each([
    ['Brumelle Logistique', 'Responsable qualité'],
    ['Brumelle', 'Responsable d’exploitation'],
  ])('are not confused with %j, %j', (company, post) => {
    expect(alike(one, [app('two', company, post)])).toEqual([])
  })

  it('keep programming languages apart', () => {
    expect(alike(app('c', 'X', 'Développeur C++'), [app('d', 'X', 'Développeur C#')])).toEqual([])
  })
})
