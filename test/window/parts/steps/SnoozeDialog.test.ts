import userEvent from '@testing-library/user-event'
import { cleanup, screen, waitFor } from '@testing-library/vue'
import { afterEach, describe, expect, it } from 'vitest'
import { windowOverHost } from '#test/window/windowHost.ts'
import { opening } from '#test/build/commands.ts'
import { interview } from '#test/build/entries.ts'

const window = windowOverHost()
const { keptForm } = await import('#window/host/begunForms.ts')
const { default: SnoozeDialog } = await import('#window/parts/steps/SnoozeDialog.vue')
const user = userEvent.setup()

/** Their answer is announced for Thursday 10 December. */
const NOW = '2026-11-25T09:00'
const opened = async () => {
  const host = await window.open(
    NOW,
    opening({
      entries: [interview('2026-11-24T10:00', { promise: { kind: 'date', date: '2026-12-10' } })],
    }),
  )
  const { groups } = await host.handlers.today({ rows: 10 })
  const step = Object.values(groups)
    .flatMap(({ steps }) => steps)
    .find(({ rule }) => rule === 'follow-up')
  await window.show(SnoozeDialog, { step, now: NOW, open: true })
  const chosen = async () => {
    const outcome = await host.handlers.application({ application: 'app' })
    return outcome.ok ? Object.values(outcome.value.application.marks) : []
  }
  const type = async (moment: string) => {
    const field = await screen.findByRole('textbox')
    await user.clear(field)
    await user.type(field, moment)
  }
  const press = (name: string) => user.click(screen.getByRole('button', { name, hidden: true }))
  const left = () => keptForm('snooze', { ids: ['app', step?.id] }).left()
  return { chosen, type, press, left }
}

afterEach(cleanup)

describe('choosing another moment', () => {
  it('takes no words that cannot be read for a moment', async () => {
    const { chosen, type, press } = await opened()
    await type('un jour de décembre')
    await press('Reporter')
    await screen.findByText(/« un jour de décembre » ne se lit pas comme une date/u)
    expect(await chosen()).toEqual([])
  })

  it('says what courtesy would avoid before it is written, and leaves the choice', async () => {
    const { chosen, type, press } = await opened()
    await type('jeudi 3 décembre 10 h')
    await press('Reporter')
    await screen.findByText(/Ils ont annoncé une date/u)
    expect(await chosen()).toEqual([])
    await press('Choisir quand même')
    await waitFor(async () => {
      expect(await chosen()).toMatchObject([
        { as: 'snoozed', until: '2026-12-03T10:00', opens: '2026-12-10T00:00' },
      ])
    })
  })

  it('says nothing of a courteous moment, nor once the moment was changed to one', async () => {
    const { chosen, type, press } = await opened()
    await type('jeudi 3 décembre 10 h')
    await press('Reporter')
    await screen.findByText(/Ils ont annoncé une date/u)
    await type('mardi 15 décembre 10 h')
    expect(screen.queryByText(/Ils ont annoncé une date/u)).toBeNull()
    await press('Reporter')
    await waitFor(async () => {
      expect(await chosen()).toMatchObject([{ as: 'snoozed', until: '2026-12-15T10:00' }])
    })
  })

  it('keeps the date for a window that is gone, until it is written or the sheet is closed', async () => {
    const { type, left } = await opened()
    await type('mardi 15 décembre 10 h')
    await waitFor(() => {
      expect(left()).toEqual({ until: '2026-12-15T10:00' })
    })
    cleanup()
    expect(left()).toEqual({ until: '2026-12-15T10:00' })
    await opened()
    await screen.findByDisplayValue(/^mardi 15 décembre 2026, 10/u)
    await user.click(screen.getByText('Garder la date'))
    await waitFor(() => {
      expect(left()).toBeUndefined()
    })
  })
})
