import { describe, expect, it } from 'vitest'
import type { Interview } from '#domain/entry/entry.ts'
import type { CardInterview } from '#domain/views/ahead/dayContent.ts'
import { interviewQuestions } from '#domain/views/ahead/interviewQuestions.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { interview } from '#test/build/entries.ts'

const CHRISTMAS = '2026-12-25T10:00'

const on = (id: string, at: string, more: Partial<Interview> = {}): CardInterview => {
  const entry = { ...interview(at, { id }), ...more } as Interview
  return {
    application: anApplication({ id, entries: [entry] }),
    interview: entry,
    shown: {
      application: id,
      interview: id,
      company: 'Coudrelle',
      at,
      ends: `${at.slice(0, 11)}11:00`,
    },
  }
}
const asked = (one: CardInterview, ...others: readonly CardInterview[]) =>
  interviewQuestions(one, [one, ...others], 'FR').map(({ asks }) => asks)

describe('what is asked about an interview to come', () => {
  it('is its day where it is a public holiday, and its hour where another is at the same', () => {
    const one = on('one', CHRISTMAS)
    expect(asked(one)).toEqual(['holiday'])
    expect(asked(one, on('two', '2026-12-25T10:30'))).toEqual(['holiday', 'together'])
    expect(asked(on('plain', '2026-12-22T10:00'))).toEqual([])
  })

  it('is nothing once the person said that it is right', () => {
    const right = on('one', CHRISTMAS, { rightAt: CHRISTMAS })
    expect(asked(right, on('two', CHRISTMAS))).toEqual([])
  })

  it('is asked again when it has moved, and by the other that came to lie at its hour', () => {
    const moved = on('one', CHRISTMAS, { rightAt: '2026-12-24T10:00' })
    expect(asked(moved)).toEqual(['holiday'])
    const right = on('one', '2026-12-22T10:00', { rightAt: '2026-12-22T10:00' })
    expect(asked(on('two', '2026-12-22T10:00'), right)).toEqual(['together'])
  })
})
