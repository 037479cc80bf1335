import { cleanup, screen } from '@testing-library/vue'
import { afterEach, expect, it } from 'vitest'
import { dayOf, localDate } from '#domain/calendar/wallClock.ts'
import { opening } from '#test/build/commands.ts'
import { answer, interview } from '#test/build/entries.ts'
import { windowOverHost } from '#test/window/windowHost.ts'

const window = windowOverHost()
const { default: SilenceFigure } = await import('#window/screens/journal/silence/SilenceFigure.vue')

afterEach(cleanup)

const NOW = '2026-11-27T09:00'
const at = (daysAgo: number, time: string): string => `${localDate(dayOf(NOW) - daysAgo)}T${time}`
const card = (name: string, daysAgo: number, answeredAfter?: number) =>
  opening({
    application: name,
    details: { company: name },
    entries: [
      interview(at(daysAgo, '08:00'), { id: `${name}-held`, note: 'vu' }),
      ...(answeredAfter === undefined
        ? []
        : [{ ...answer(at(daysAgo - answeredAfter, '10:00')), id: `${name}-answer` }]),
    ],
  })
const show = async (answers: number): Promise<string> => {
  const cards = Array.from({ length: answers }, (_, turn) => card(`c${turn}`, 40, turn + 1))
  await window.open(NOW, ...cards, card('Nautilia', 6))
  await window.show(SilenceFigure)
  await screen.findByRole('heading', { name: 'Ce que veut dire le silence' })
  return document.body.textContent.replaceAll(/\s+/gu, ' ')
}

it('draws the curve and says of each that waits how much still comes', async () => {
  const words = await show(10)
  expect(screen.getByRole('img')).toBeTruthy()
  expect(words).toContain('à ce stade, encore 5 réponses sur 10 arrivent')
  expect(screen.getAllByRole('row', { hidden: true })).toHaveLength(11)
})

it('under eight answers tells what the articles say, and draws nothing', async () => {
  const words = await show(7)
  expect(screen.queryByRole('img')).toBeNull()
  expect(words).toContain('Dix à quinze jours')
  expect(words).toContain('6 jours depuis l’entretien')
})
