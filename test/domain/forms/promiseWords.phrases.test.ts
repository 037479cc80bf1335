import { describe, expect, it } from 'vitest'
import { readPhrase } from '#domain/calendar/naturalPhrase.ts'
import { readPromise, type ReadPromise } from '#domain/forms/promiseWords.ts'
import { phrases } from '#test/build/promisePhrases.ts'

const shown = ({ kind, date, days, hours }: ReadPromise): string => {
  if (kind === 'within') return `within ${String(days)}`
  if (kind === 'hours') return `hours ${String(hours)}`
  return kind === 'vague' ? 'vague' : `${kind === 'date' ? 'on' : kind} ${String(date)}`
}

describe('promises as recruiters say them', () => {
  it.each(phrases())('$region, $language: $text', ({ text, expected, ...context }) => {
    const { sure, promises } = readPromise(text, context)
    const all = promises.map(shown)
    if (expected === 'unread') expect(all).toEqual([])
    else if (expected === 'ask')
      expect({ sure, some: all.length > 0 }).toEqual({ sure: false, some: true })
    else if (expected.startsWith('ask '))
      expect({ sure, all: all.toSorted() }).toEqual({
        sure: false,
        all: expected.slice(4).split(' / ').toSorted(),
      })
    else expect({ sure, all }).toEqual({ sure: true, all: [expected] })
    // Before or behind what is said, a word that nobody knows leaves no day.
    const [before, behind] = [`zut ${text}`, `${text} zut`].map((said) =>
      readPhrase(said, { ...context, leaning: 'future' }),
    )
    if (expected === 'ask vague') expect(before).toBeNull()
    expect(before?.isVague ?? true).toBe(true)
    expect(behind?.said ?? []).toEqual([])
  })
})
