import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '#domain/language.ts'
import type { JudgedTone } from './trainedWeights.ts'

/** The texts people wrote, each with what is right to say of it. */
export const JUDGED_FOLDER = join(import.meta.dirname, '../../test/fixtures/coach')

/** Verdicts on the tone of a whole text. */
const HEAVY: readonly string[] = ['begging', 'pressure', 'hurt', 'familiar']

/** Every judged text of a language, without the greeting and the close that all have. */
export const judgedTexts = (language: Language): readonly JudgedTone[] =>
  readdirSync(JUDGED_FOLDER)
    .toSorted()
    .flatMap((name) => readFileSync(join(JUDGED_FOLDER, name), 'utf8').split(/^= /mu).slice(1))
    .flatMap((record) => {
      const [head = '', ...lines] = record.split('\n')
      const [, tag, expected = ''] = (head.split('|')[0] ?? '').trim().split(' ')
      if (tag !== language) return []
      const body = lines.join('\n').replace('{G}', '').replace('{S}', '').trim()
      return [{ body, isHeavy: expected.split('/').some((each) => HEAVY.includes(each)) }]
    })
