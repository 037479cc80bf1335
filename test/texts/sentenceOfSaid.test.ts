import { describe, expect, it } from 'vitest'
import { COUNTED } from '#domain/decide/counted.ts'
import { OTHER_CHANGES } from '#domain/decide/said.ts'
import { ENTRY_KINDS } from '#domain/entry/kinds.ts'
import { frenchTypography } from '#domain/frenchTypography.ts'
import { translator } from '#texts/translator.ts'
import { sentenceOfSaid } from '#texts/sentenceOfSaid.ts'

describe('what is said after a change', () => {
  it('names the company, and tells when it was taken back', () => {
    const said = { key: 'thanks', company: 'Brumelle' } as const
    expect(sentenceOfSaid(said, translator('fr'))).toBe('Remerciement noté, Brumelle.')
    expect(sentenceOfSaid({ ...said, turn: 'undone' }, translator('fr'))).toBe(
      'Annulé · Remerciement noté, Brumelle.',
    )
    expect(sentenceOfSaid({ ...said, turn: 'redone' }, translator('en'))).toBe(
      'Redone · Thanks noted, Brumelle.',
    )
  })

  it('counts in both languages', () => {
    const several = (count: number, language: 'fr' | 'en') =>
      sentenceOfSaid({ key: 'several', count }, translator(language))
    expect([0, 1, 2].map((count) => several(count, 'fr'))).toEqual([
      'Rien à changer.',
      'Un changement enregistré.',
      '2 changements enregistrés.',
    ])
    expect(several(2, 'en')).toBe('2 changes saved.')
  })

  it('speaks of several applications where the same was done to each', () => {
    expect(sentenceOfSaid({ key: 'let-go', count: 12, turn: 'undone' }, translator('fr'))).toBe(
      frenchTypography('Annulé · 12 candidatures rangées dans « Sans suite ».'),
    )
    for (const key of COUNTED)
      for (const language of ['fr', 'en'] as const)
        expect(sentenceOfSaid({ key, count: 12 }, translator(language))).toContain('12 ')
  })

  it('does not tell that a card is put away when that is undone', () => {
    const said = { key: 'refusal', company: 'Brumelle', turn: 'undone' } as const
    expect(sentenceOfSaid(said, translator('fr'))).toBe('Annulé · Refus, Brumelle.')
  })

  it('leaves no gap unfilled in either language', () => {
    for (const key of [...ENTRY_KINDS, ...OTHER_CHANGES])
      for (const language of ['fr', 'en'] as const)
        for (const turn of [undefined, 'undone', 'redone'] as const)
          expect(
            sentenceOfSaid(
              { key, company: 'B', person: 'P', count: 2, ...(turn === undefined ? {} : { turn }) },
              translator(language),
            ),
          ).not.toMatch(/[{}]|said|entries\./u)
  })
})
