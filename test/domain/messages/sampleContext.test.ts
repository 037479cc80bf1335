import { expect, it } from 'vitest'
import { composeMessage } from '#domain/messages/draft/composeMessage.ts'
import { SAMPLE_WORDS, sampleContext, type SampleWords } from '#domain/messages/sampleContext.ts'
import { TEMPLATE_IDS } from '#domain/messages/templates.ts'
import { englishTexts } from '#domain/messages/texts/en/en.ts'
import { frenchTexts } from '#domain/messages/texts/fr/fr.ts'

const words = Object.fromEntries(SAMPLE_WORDS.map((word) => [word, word])) as SampleWords

it.each([frenchTexts, englishTexts])(
  'every fact of every template is known in $language',
  (texts) => {
    const sample = sampleContext(words, '2026-11-24T09:00', 'Europe/Zurich')
    const missing = TEMPLATE_IDS.map((template) => [
      template,
      composeMessage(template, texts, sample).missing,
    ]).filter(([, names]) => names?.length !== 0)
    expect(missing).toEqual([])
  },
)

it('happened in the zone of the person who reads it', () => {
  const { application } = sampleContext(words, '2026-11-24T09:00', 'Europe/Zurich')
  expect(new Set(application.entries.map(({ zone }) => zone))).toEqual(new Set(['Europe/Zurich']))
})
