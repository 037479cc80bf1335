import { cleanup, render, screen } from '@testing-library/vue'
import { afterEach, expect, it } from 'vitest'
import WeekStrip from '#ui/WeekStrip.vue'

afterEach(cleanup)

const show = () =>
  render(WeekStrip, {
    props: {
      days: [
        { key: 'a', weekday: 'wed', date: '11', closed: 'holiday', bands: [] },
        {
          key: 'b',
          weekday: 'thu',
          date: '12',
          bands: [{ from: 8, to: 13.5, tone: 'good' as const }],
          pick: { at: 10, label: '10:00' },
        },
      ],
      axis: [{ at: 12, label: '12:00' }],
      alternative: 'Thursday 12 at 10:00',
      legend: { good: 'good', possible: 'possible', avoid: 'avoid' },
    },
  })

it('says in words what it draws, and names its colours', () => {
  show()
  expect(screen.getByRole('img', { name: 'Thursday 12 at 10:00' })).toBeTruthy()
  for (const word of ['good', 'possible', 'avoid', 'holiday', '10:00'])
    expect(screen.getByText(word)).toBeTruthy()
})

it('draws a band from the top of the scale to its middle', () => {
  const { container } = show()
  const band = container.querySelector<HTMLElement>('.band')
  expect(band?.style.top).toBe('0%')
  expect(band?.style.height).toContain('50%')
})
