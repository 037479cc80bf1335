import { expect, it } from 'vitest'
import { foldPhrase } from '#domain/calendar/naturalWords.ts'
import { TYPED_WORDS } from '#domain/calendar/typedWords.ts'
import { LANGUAGES } from '#domain/language.ts'

it.each(LANGUAGES)('has words for every weekday, month and near day in %s, folded', (language) => {
  const { weekdays, months, days } = TYPED_WORDS[language]
  expect([weekdays.length, months.length, days.length]).toEqual([7, 12, 5])
  const words = [weekdays, months, days].flatMap((lists) =>
    lists.flatMap((list) => list.split('|')),
  )
  for (const word of words) expect(foldPhrase(word)).toBe(foldPhrase(foldPhrase(word)))
  expect(new Set(words).size).toBe(words.length)
})
