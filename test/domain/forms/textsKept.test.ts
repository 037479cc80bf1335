import { describe, expect, it } from 'vitest'
import { textsKept } from '#domain/forms/textsKept.ts'
import type { Entry } from '#domain/entry/entry.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { interview, note, person, thanks } from '#test/build/entries.ts'

const HELENE = person('Hélène Laurent', { id: 'h' })
const AT = '2026-11-24T10:00'
const kept = (entries: readonly Entry[], notes?: string) => {
  const { entries: left, notes: named } = textsKept(
    anApplication({ entries, ...(notes === undefined ? {} : { details: { notes } }) }),
    HELENE,
  )
  return [...left.map(({ kind }) => kind), ...(named ? ['notes'] : [])]
}

describe('what erasing a person leaves as it was written', () => {
  it('is the text of an interview with others, and not of one with this person alone', () => {
    const told = { note: 'Une équipe soudée.' }
    expect(kept([interview(AT, { met: ['h', 'k'], ...told })])).toEqual(['interview'])
    expect(kept([interview(AT, { met: ['h'], ...told })])).toEqual([])
    expect(kept([interview(AT, { met: ['h', 'k'] })])).toEqual([])
  })

  it('is not what this person said, which leaves with them', () => {
    const said = (who: string) => [{ text: 'Le quai de nuit', person: who }]
    expect(kept([interview(AT, { met: ['h', 'k'], points: said('h') })])).toEqual([])
    expect(kept([interview(AT, { met: ['h', 'k'], points: said('k') })])).toEqual(['interview'])
  })

  it('is every other text in which the name stands, accents and capitals aside', () => {
    const written = (text: string): Entry => ({ ...note(AT), note: text })
    expect(kept([written('Rappeler Mme LAURENT jeudi')])).toEqual(['note'])
    expect(kept([written('Rappeler Helene')])).toEqual(['note'])
    expect(kept([written('Rue Saint-Laurentin')])).toEqual([])
    expect(kept([thanks(AT, 'k', { text: 'Comme le disait Hélène,' })])).toEqual(['thanks'])
  })

  it('is no text written to this person alone', () => {
    expect(kept([thanks(AT, 'h', { text: 'Chère Hélène,' })])).toEqual([])
  })

  it('is the notes about the application where they name the person', () => {
    expect(kept([], 'Demander à Hélène')).toEqual(['notes'])
    expect(kept([], 'Équipe de quatorze')).toEqual([])
  })
})
