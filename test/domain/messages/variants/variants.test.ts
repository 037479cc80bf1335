import { describe, expect, it } from 'vitest'
import { englishTexts } from '#domain/messages/texts/en/en.ts'
import { frenchTexts } from '#domain/messages/texts/fr/fr.ts'
import type { MessageTexts } from '#domain/messages/texts/text.ts'
import { inVariant } from '#domain/messages/variants/inVariant.ts'
import { VARIANTS } from '#domain/messages/variants/variants.ts'

/** The sentences of every template in the words of a country, without their markup. */
const sentencesIn = (texts: MessageTexts, country: string): readonly string[] => {
  const words = VARIANTS.find(({ spoken }) => spoken === `${texts.language}-${country}`)?.words
  if (words === undefined) throw new Error(`No variant: ${country}`)
  return Object.values(texts.templates)
    .flat()
    .flatMap(({ subject = '', body }) => [subject, body])
    .flatMap((source) => inVariant(source, words).split(/[.?!]\s|\n/u))
    .map((sentence) => sentence.replaceAll(/\[\[[?!]?[a-z][a-z\d-]*:|\]\]/gu, ''))
}

describe('what stands beside a word of a country', () => {
  it('agrees with « entrevue »', () => {
    const wrong =
      /(?:entrevue (?:(?:est|était|qui était|qui est|a été) )?(?:prévu|reporté|annulé|passé)(?!e))|(?:[cC]et|[uU]n) entrevue/u
    expect(sentencesIn(frenchTexts, 'CA').filter((text) => wrong.test(text))).toEqual([])
    expect(sentencesIn(frenchTexts, 'CA').some((text) => text.includes('entrevue'))).toBe(true)
  })

  it('keeps to where the message was left', () => {
    const left = /message (?:dans votre|sur votre) \p{L}+(?: vocale)? que/u
    for (const country of ['CA', 'BE', 'CH'])
      expect(sentencesIn(frenchTexts, country).filter((text) => left.test(text))).toEqual([])
  })

  it('goes with “happy”', () => {
    const wrong = /happy of|more interested to|interested to join/u
    expect(sentencesIn(englishTexts, 'US').filter((text) => wrong.test(text))).toEqual([])
  })
})

describe('what is said of the one who writes', () => {
  it('stands for every gender', () => {
    const gendered =
      /nous (?:nous )?sommes manqués|m’en? a empêché|je suis (?:ravi|heureux|désolé|intéressé|convaincu)/u
    const texts = Object.values(frenchTexts.templates).flat()
    expect(texts.filter(({ body }) => gendered.test(body))).toEqual([])
  })
})
