import userEvent from '@testing-library/user-event'
import { cleanup, screen, waitFor } from '@testing-library/vue'
import { afterEach, describe, expect, it } from 'vitest'
import { windowOverHost } from '#test/window/windowHost.ts'
import { opening } from '#test/build/commands.ts'
import { interview } from '#test/build/entries.ts'

const window = windowOverHost()
const { default: RuleSettings } = await import('#window/screens/settings/RuleSettings.vue')
const { default: MovedSteps } = await import('#window/screens/settings/MovedSteps.vue')
const { useAct } = await import('#window/parts/act/useAct.ts')
const { defineComponent, h } = await import('vue')

let undo: () => Promise<void>
const Page = defineComponent({
  setup: () => {
    undo = useAct().undo
    return () => [h(RuleSettings), h(MovedSteps)]
  },
})
const user = userEvent.setup()
const field = () =>
  screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Première relance, après' })
const open = async () => {
  const host = await window.open(
    '2026-11-24T10:30',
    opening({ entries: [interview('2026-11-23T15:00', { note: 'vu' })] }),
  )
  await window.show(Page)
  await user.click(screen.getByRole('button', { name: 'Relancer' }))
  return host
}
const write = async (text: string) => {
  await user.clear(field())
  await user.type(field(), `${text}{Tab}`)
}
const saved = async (host: Awaited<ReturnType<typeof open>>) =>
  (await host.handlers.start(undefined)).settings.numbers.firstFollowUpDays

afterEach(cleanup)

describe('a number of the rules', () => {
  it('is kept at once, says what moved, and goes back to its default', async () => {
    const host = await open()
    await write('9')
    await screen.findByText('Un geste a bougé.')
    expect(await saved(host)).toBe(9)
    await user.click(screen.getByRole('button', { name: 'Rétablir 7' }))
    await waitFor(() => {
      expect(field().value).toBe('7')
    })
    expect(await saved(host)).toBe(7)
  })

  it.each([
    ['0', 7],
    ['1', 1],
    ['60', 60],
    ['61', 7],
    ['7.5', 7],
  ])('written as %s leaves %i days: bounds are 1 and 60', async (text, kept) => {
    const host = await open()
    await write(text)
    await waitFor(async () => {
      expect(await saved(host)).toBe(kept)
    })
    expect(screen.queryByText('Écrivez un nombre de 1 à 60.') !== null).toBe(kept === 7)
  })

  it('shows the old number again when the change is undone, and no longer tells what moved', async () => {
    await open()
    await write('9')
    await screen.findByText('Un geste a bougé.')
    await undo()
    await waitFor(() => {
      expect(field().value).toBe('7')
    })
    expect(screen.queryByText('Un geste a bougé.')).toBeNull()
  })
})
