import { describe, expect, it } from 'vitest'
import { weightOfTone } from '#domain/messages/coach/heavyTone.ts'
import { judgedTexts } from '#tools/coach/judgedTexts.ts'
import { trainedWeights } from '#tools/coach/trainedWeights.ts'

const FOLDS = 10

describe('what the coach learns from judged texts', () => {
  it('weighs what is seen on one side only, and nothing that was seen once', () => {
    const weights = trainedWeights([
      { body: 'Je vous supplie, répondez.', isHeavy: true },
      { body: 'Je vous supplie encore.', isHeavy: true },
      { body: 'Merci de votre accueil.', isHeavy: false },
      { body: 'Merci pour mardi.', isHeavy: false },
    ])
    expect(weights.get('supplie')).toBeGreaterThan(0)
    expect(weights.get('merci')).toBeLessThan(0)
    expect(weights.get('accueil')).toBeUndefined()
  })

  it.each(['fr', 'en'] as const)(
    'tells nine of ten texts in %s that it did not learn from',
    (language) => {
      const texts = judgedTexts(language)
      const right = Array.from({ length: FOLDS }, (_, fold) => {
        const weights = trainedWeights(texts.filter((_, at) => at % FOLDS !== fold))
        return texts
          .filter((_, at) => at % FOLDS === fold)
          .filter(({ body, isHeavy }) => weightOfTone(body, weights) > 0 === isHeavy).length
      }).reduce((sum, count) => sum + count, 0)
      expect(right / texts.length).toBeGreaterThanOrEqual(0.9)
    },
  )
})
