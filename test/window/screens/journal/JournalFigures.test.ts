import { cleanup, screen } from '@testing-library/vue'
import { afterEach, expect, it } from 'vitest'
import { figuresOf, type Figures } from '#domain/views/figures.ts'
import type { UsualDelay } from '#domain/views/usualDelay.ts'
import { windowOverHost } from '#test/window/windowHost.ts'

const window = windowOverHost()
const { default: JournalFigures } = await import('#window/screens/journal/JournalFigures.vue')

const NONE = figuresOf([], {}, { now: '2026-11-24T10:30', zone: 'Europe/Paris' })
const show = async (usualDelay: UsualDelay | null) => {
  await window.open('2026-11-24T10:30')
  await window.show(JournalFigures, { figures: { ...NONE, usualDelay } satisfies Figures })
}

afterEach(cleanup)

it('says how long answers usually take, and on how many applications that rests', async () => {
  await show({ count: 12, waiting: 4, medianDays: 18.5, curve: [] })
  expect(screen.getByText('Délai habituel d’une réponse')).toBeTruthy()
  expect(screen.getByText(/^19\sjours$/u)).toBeTruthy()
  expect(
    screen.getByText(/^D’après 12\sentretiens, ceux qui attendent encore une réponse/u),
  ).toBeTruthy()
})

it('names no number of days while fewer than half have answered', async () => {
  await show({ count: 12, waiting: 9, medianDays: null, curve: [] })
  expect(screen.getByText('Moins de la moitié ont répondu')).toBeTruthy()
  expect(screen.queryByText(/jours?$/u)).toBeNull()
})

it('says nothing of it where too few applications tell', async () => {
  await show(null)
  expect(screen.getByText('Ont répondu')).toBeTruthy()
  expect(screen.queryByText('Délai habituel d’une réponse')).toBeNull()
})
