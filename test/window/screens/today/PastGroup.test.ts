import userEvent from '@testing-library/user-event'
import { cleanup, screen, waitFor } from '@testing-library/vue'
import { afterEach, expect, it } from 'vitest'
import { windowOverHost } from '#test/window/windowHost.ts'
import { opening } from '#test/build/commands.ts'
import { interview, thanks } from '#test/build/entries.ts'

const window = windowOverHost()
const { default: TodayScreen } = await import('#window/screens/today/TodayScreen.vue')
const user = userEvent.setup()

afterEach(cleanup)

it('what has had its time is one line, put away at once and brought back at once', async () => {
  const host = await window.open(
    '2026-11-24T10:30',
    ...['a', 'b'].map((id) =>
      opening({
        application: id,
        details: { company: `Maison ${id}` },
        entries: [
          interview('2026-10-20T10:00', { id: `${id}-met`, note: 'vu' }),
          thanks('2026-10-21T09:00', undefined, { id: `${id}-thanked` }),
        ],
      }),
    ),
  )
  await window.show(TodayScreen)
  await screen.findByRole('heading', { name: 'Leur moment est passé' })
  expect(document.querySelectorAll('[data-step]')).toHaveLength(0)
  await user.click(screen.getByRole('button', { name: 'Afficher' }))
  expect(document.querySelectorAll('[data-step]')).toHaveLength(2)
  await user.click(screen.getByRole('button', { name: /^Laisser ces 2/u }))
  await waitFor(() => {
    expect(screen.queryByRole('heading', { name: 'Leur moment est passé' })).toBeNull()
  })
  await host.handlers.undo({})
  await screen.findByRole('heading', { name: 'Leur moment est passé' })
})
