import { cleanup, screen } from '@testing-library/vue'
import { afterEach, expect, it } from 'vitest'
import { opening } from '#test/build/commands.ts'
import { answer, interview, person, thanks } from '#test/build/entries.ts'
import { windowOverHost } from '#test/window/windowHost.ts'

const window = windowOverHost()
const { default: WeekScreen } = await import('#window/screens/week/WeekScreen.vue')

afterEach(cleanup)

it('tells what was done, what came and what is ahead', async () => {
  await window.open(
    '2026-11-27T17:00',
    opening({
      details: { company: 'Nautilia' },
      people: [person('Ana')],
      entries: [
        interview('2026-11-24T10:00', { met: ['ana'], note: 'vu' }),
        thanks('2026-11-24T15:00', 'ana'),
        answer('2026-11-27T09:00'),
      ],
    }),
  )
  await window.show(WeekScreen)
  await screen.findByRole('heading', { level: 1, name: 'Bilan de la semaine' })
  const words = document.body.textContent.replaceAll(/\s+/gu, ' ')
  expect(words).toContain(
    'Un geste cette semaine, et il compte. Un entretien passé.'.replace('. Un', '.Un'),
  )
  expect(words).toContain('Un signe est venu de leur côté.')
  expect(screen.getByRole('heading', { name: 'Ce qui vient' })).toBeTruthy()
  expect(words).toContain('Relancer')
})
