import type { Language } from '#domain/language.ts'
import { judgedTexts } from './judgedTexts.ts'
import { trainedWeights } from './trainedWeights.ts'

/** Languages that have judged texts. */
export const WEIGHED_LANGUAGES = ['fr', 'en'] as const satisfies Language[]
type Weighed = (typeof WEIGHED_LANGUAGES)[number]
const NAMES: Readonly<Record<Weighed, string>> = { fr: 'FRENCH_WEIGHTS', en: 'ENGLISH_WEIGHTS' }

/** The file of a language's weights: a line for each weight, in tenths, with its turns. */
export const weightsFile = (language: Weighed): string => {
  const byWeight = Map.groupBy(trainedWeights(judgedTexts(language)), ([, weight]) => weight)
  const lines = [...byWeight]
    .toSorted(([one], [other]) => one - other)
    .map(([weight, turns]) => {
      const sorted = turns.map(([turn]) => turn).toSorted()
      return `${String(weight)}:${sorted.join('|')}`
    })
  return [
    '/** Written by `npm run docs` from the texts in `test/fixtures/coach/`. */',
    `export const ${NAMES[language]} = \``,
    ...lines,
    '`',
    '',
  ].join('\n')
}
