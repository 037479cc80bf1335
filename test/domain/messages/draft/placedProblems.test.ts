import { describe, expect, it } from 'vitest'
import { placedProblems } from '#domain/messages/draft/placedProblems.ts'

describe('the problems of a template', () => {
  it('are told with their line and their words', () => {
    expect(placedProblems('Bonjour,\n\n{trucmuche} et {company')).toEqual([
      { problem: 'unknown-variable', name: 'trucmuche', line: 3, words: '{trucmuche}' },
      { problem: 'unclosed-variable', name: '', line: 3, words: '{company' },
    ])
  })

  it('are none in a good template', () => {
    expect(placedProblems('{greeting},\n[[interest:Merci {company|au}.]]')).toEqual([])
  })

  it('keep their words short', () => {
    expect(placedProblems(`{${'a'.repeat(200)}`)[0]?.words.length).toBe(40)
  })
})
