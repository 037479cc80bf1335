import { describe, expect, it } from 'vitest'
import { readMoments } from '#domain/calendar/naturalDate.ts'
import { phrases } from '#test/build/promisePhrases.ts'

describe('moments with an hour, as people type them', () => {
  it.each(phrases('.moments'))('$region, $language: $text', ({ text, expected, ...context }) => {
    const { sure, moments } = readMoments(text, { ...context, leaning: 'future' })
    const all = moments.map(({ local }) => local.replace('T', ' '))
    if (expected === 'none') expect(all).toEqual([])
    else if (expected.startsWith('ask '))
      expect({ sure, all }).toEqual({ sure: false, all: expected.slice(4).split(' / ') })
    else expect({ sure, all }).toEqual({ sure: true, all: [expected] })
  })
})
