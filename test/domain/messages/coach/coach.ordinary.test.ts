import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { coach } from '#domain/messages/coach/coach.ts'
import { FAULTS } from '#domain/messages/coach/faults.ts'
import type { AdviceId } from '#domain/messages/coach/advice.ts'
import type { Language } from '#domain/language.ts'
import { aContext } from '#test/build/aContext.ts'

const AROUND = {
  fr: ['Bonjour Madame,', 'Je vous remercie de notre entretien du 17 novembre.', 'Cordialement,'],
  en: ['Dear Madam,', 'Thank you for our interview on 17 November.', 'Kind regards,'],
} as const
const BLAME: ReadonlySet<AdviceId> = new Set([
  ...FAULTS,
  'heavy',
  'spelling',
  'wrong-company',
  'wrong-name',
])

const SENTENCES = readFileSync('test/fixtures/asides/ordinary.txt', 'utf8')
  .split('\n')
  .filter((line) => /^(?:fr|en) /u.test(line))

/** What the coach holds against a sentence in a text that is otherwise well. */
const blames = (line: string): readonly AdviceId[] => {
  const language: Language = line.startsWith('fr') ? 'fr' : 'en'
  const [greeting, thanks, close] = AROUND[language]
  const body = `${greeting}\n\n${thanks} ${line.slice(3)}\n\n${close}\nAnne Dubois`
  const template = line.endsWith('?') ? 'follow-up-first' : 'thanks-email'
  return coach({ template, language, channel: 'email', body }, aContext())
    .map(({ advice }) => advice)
    .filter((advice) => BLAME.has(advice))
}

describe('the coach on ordinary sentences', () => {
  it('is tried on a hundred, in both languages', () => {
    expect(SENTENCES.length).toBeGreaterThanOrEqual(100)
    expect(SENTENCES.filter((line) => line.startsWith('fr')).length).toBeGreaterThanOrEqual(40)
  })

  it.each(SENTENCES)('blames none: %s', (line) => {
    expect(blames(line)).toEqual([])
  })
})
