import { expect, it } from 'vitest'
import { anApplication } from '#test/build/anApplication.ts'
import { interview } from '#test/build/entries.ts'
import { stepsAt } from '#test/build/viewed.ts'
import type { Interview } from '#domain/entry/entry.ts'

const NOW = '2026-11-24T18:30'
const prepare = (given: Partial<Interview>) =>
  stepsAt(
    anApplication({ entries: [interview('2026-11-25T10:00', { id: 'ahead', ...given })] }),
    NOW,
  ).find(({ rule }) => rule === 'prepare')

it('an interview to prepare brings its video link, and no place that is none', () => {
  expect(prepare({ place: 'Visio : https://meet.brumelle.example/abc.' })?.link).toEqual({
    url: 'https://meet.brumelle.example/abc',
    isTalk: true,
  })
  expect(prepare({ place: '12, rue des Tilleuls' })).not.toHaveProperty('link')
})

it('a card is asked for only where people meet', () => {
  expect(prepare({ mode: 'video' })?.hints).toEqual(['ask-before-hanging-up'])
  expect(prepare({ mode: 'phone' })?.hints).toEqual(['ask-before-hanging-up'])
  expect(prepare({ mode: 'on-site' })?.hints).toEqual(['ask-at-the-end'])
  expect(prepare({})?.hints).toEqual(['ask-at-the-end'])
  expect(prepare({ place: 'meet.google.com/abc-defg-hij' })?.hints).toEqual([
    'ask-before-hanging-up',
  ])
})
