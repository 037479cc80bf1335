import { describe, expect, it } from 'vitest'
import { zoneMeant, zoneNames } from '#texts/zoneNames.ts'

const WINTER = Date.parse('2026-11-24T12:00Z')
const SUMMER = Date.parse('2026-07-01T12:00Z')
const NAMES = zoneNames(['America/Toronto', 'Europe/Paris'], 'fr', WINTER)
const labelOf = (zone: string, language: 'fr' | 'en', at = WINTER) =>
  zoneNames([zone], language, at)[0]?.label

describe('a time zone', () => {
  it.each([
    ['America/Toronto', 'fr', 'Toronto, Canada – heure de l’Est nord-américain (UTC−5)'],
    ['America/Toronto', 'en', 'Toronto, Canada – Eastern Time (UTC-5)'],
    ['Europe/Paris', 'fr', 'Paris, France – heure d’Europe centrale (UTC+1)'],
    ['Europe/London', 'fr', 'Londres, Royaume-Uni (UTC+0)'],
    ['Europe/London', 'en', 'London, United Kingdom (UTC+0)'],
    ['Asia/Singapore', 'fr', 'Singapour (UTC+8)'],
    ['Etc/GMT-1', 'fr', 'UTC+1'],
    ['Etc/GMT+5', 'en', 'UTC-5'],
  ] as const)('%s in %s is "%s"', (zone, language, label) => {
    expect(labelOf(zone, language)).toBe(label)
  })

  it('tells how far it is from UTC on that day', () => {
    expect(labelOf('America/Toronto', 'fr', SUMMER)).toContain('(UTC−4)')
  })

  it('stands in a list without twins, the person’s own first', () => {
    expect(NAMES.slice(0, 2).map(({ zone }) => zone)).toEqual(['America/Toronto', 'Europe/Paris'])
    for (const language of ['fr', 'en'] as const) {
      const labels = zoneNames(['Europe/Paris'], language, WINTER).map(({ label }) => label)
      expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([])
      expect(labels.length).toBeGreaterThan(300)
    }
  })
})

describe('the zone meant', () => {
  it.each([
    ['Toronto, Canada – heure de l’Est nord-américain (UTC−5)', 'America/Toronto'],
    ['toronto', 'America/Toronto'],
    ['Genève', 'Europe/Zurich'],
    ['london', undefined],
    ['londres', 'Europe/London'],
    ['France', 'Europe/Paris'],
    ['Portugal', undefined],
    ['america/toronto', 'America/Toronto'],
    ['US/Eastern', 'US/Eastern'],
    ['Mars/Olympus', undefined],
    ['', undefined],
  ])('by %j is %s', (text, zone) => {
    expect(zoneMeant(text, NAMES)).toBe(zone)
  })
})
