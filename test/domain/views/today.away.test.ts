import { describe, expect, it } from 'vitest'
import { todayOf } from '#domain/views/today.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { interview, invitation, offer, person, thanks } from '#test/build/entries.ts'
import { stepsAt } from '#test/build/viewed.ts'
import type { Entry, Interview } from '#domain/entry/entry.ts'

/** A Tuesday, two weeks after the last thing noted. */
const NOW = '2026-11-24T10:30'
const HELENE = person('Hélène', { email: 'h@brumelle.example' })

/** Met, thanked and invited; then silence. */
const waiting = (id: string, day: string, given: Partial<Interview>, ...more: readonly Entry[]) =>
  anApplication({
    id,
    people: [HELENE],
    entries: [
      interview(`${day}T10:00`, { met: [HELENE.id], note: 'vu', ...given }),
      thanks(`${day}T18:00`, HELENE.id),
      invitation(`${day}T18:05`, HELENE.id),
      ...more,
    ],
  })
const dated = (date: string) => ({ promise: { kind: 'date', date } }) as const
const silent = (id: string, day: string) => waiting(id, day, { promise: { kind: 'none' } })

const shown = (...applications: readonly ReturnType<typeof waiting>[]) =>
  todayOf(
    applications.map((application) => ({ application, steps: stepsAt(application, NOW) })),
    { now: NOW, region: 'FR', rows: 8 },
  )
const ids = (group: { readonly steps: readonly { readonly application: string }[] }) =>
  group.steps.map(({ application }) => application)

describe('coming back after two weeks', () => {
  const many = [
    waiting('offered', '2026-11-03', {}, offer('2026-11-10T10:00', '2026-11-20')),
    waiting('promised', '2026-11-09', dated('2026-11-20')),
    anApplication({ id: 'to tell', entries: [interview('2026-11-13T10:00')] }),
    ...['a', 'b', 'c', 'd'].map((id) => silent(`open ${id}`, '2026-11-12')),
    silent('long ago', '2026-10-20'),
  ]

  it('shows what still matters, then what is still welcome, then what has had its time', () => {
    const { offers, groups } = shown(...many)
    expect(offers.map(({ application, passed }) => [application, passed])).toEqual([
      ['offered', true],
    ])
    expect(ids(groups.now).sort()).toEqual(['promised', 'to tell'])
    expect(ids(groups.welcome)).toEqual(['open a', 'open b', 'open c', 'open d'])
    expect(ids(groups.past)).toEqual(['long ago'])
  })

  it('leaves a short list as it is', () => {
    const { groups } = shown(...many.slice(1, 5))
    expect(ids(groups.now).sort()).toEqual(['open a', 'open b', 'promised', 'to tell'])
    expect(groups.welcome.total).toBe(0)
  })
})
