import { describe, expect, it } from 'vitest'
import { templateProblems } from '#window/parts/templates/templateProblems.ts'

describe('the problems of a template', () => {
  it('are told with their line and their words', () => {
    expect(templateProblems('Bonjour,\n\n{trucmuche} et {company')).toEqual([
      { problem: 'unknown-variable', name: 'trucmuche', line: 3, words: '{trucmuche}' },
      { problem: 'unclosed-variable', name: '', line: 3, words: '{company' },
    ])
  })

  it('are none in a good template', () => {
    expect(templateProblems('{greeting},\n[[interest:Merci {company|au}.]]')).toEqual([])
  })

  it('keep their words short', () => {
    expect(templateProblems(`{${'a'.repeat(200)}`)[0]?.words.length).toBe(40)
  })
})
