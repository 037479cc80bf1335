import userEvent from '@testing-library/user-event'
import { cleanup, screen, waitFor } from '@testing-library/vue'
import { afterEach, describe, expect, it } from 'vitest'
import { windowOverHost } from '#test/window/windowHost.ts'
import { opening } from '#test/build/commands.ts'
import { interview } from '#test/build/entries.ts'

const window = windowOverHost()
const { default: StepButtons } = await import('#window/parts/steps/StepButtons.vue')
const user = userEvent.setup()

afterEach(cleanup)

describe('putting a step off in a window that slept', () => {
  it('goes to a slot still to come, though the button names one gone by', async () => {
    const host = await window.open(
      '2026-11-24T09:00',
      opening({ entries: [interview('2026-11-10T10:00', { promise: { kind: 'none' } })] }),
    )
    const { groups } = await host.handlers.today({ rows: 10 })
    const step = Object.values(groups).flatMap(({ steps }) => steps)[0]
    await window.show(StepButtons, { step, now: '2026-11-24T09:00' })
    const button = await screen.findByRole('button', { name: /^Reporter/u })
    host.shell.clock.set('2026-11-26T14:30')
    await user.click(button)
    await waitFor(async () => {
      const outcome = await host.handlers.application({ application: 'app' })
      const marks = outcome.ok ? Object.values(outcome.value.application.marks) : []
      expect(marks).toMatchObject([{ as: 'snoozed' }])
      expect(marks[0]).toHaveProperty('until', '2026-11-27T10:00')
    })
  })
})
