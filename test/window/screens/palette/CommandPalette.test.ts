import userEvent from '@testing-library/user-event'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { windowOverHost } from '#test/window/windowHost.ts'
import { opening } from '#test/build/commands.ts'

const window = windowOverHost()
const { bridge } = await import('#window/host/bridge.ts')
const { default: CommandPalette } = await import('#window/screens/palette/CommandPalette.vue')
const { useExporting } = await import('#window/parts/export/useExporting.ts')

const user = userEvent.setup()
const open = async () => {
  await window.open('2026-11-24T10:30', opening({ details: { company: 'Cœur & Papier' } }))
  await window.show(CommandPalette, { open: true })
  return screen.findByRole<HTMLInputElement>('combobox')
}
const current = (input: HTMLElement) =>
  document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.textContent

afterEach(() => {
  useExporting().close()
  cleanup()
})

describe('the palette', () => {
  it('opens with the focus in its field and names the line that Enter takes', async () => {
    const input = await open()
    await waitFor(() => {
      expect(document.activeElement).toBe(input)
    })
    expect(current(input)).toContain('Nouvel entretien')
    await user.keyboard('{ArrowDown}')
    expect(current(input)).toContain('Aller à Aujourd’hui')
    await user.keyboard('{ArrowUp}{ArrowUp}')
    expect(current(input)).toContain('Thème du système')
  })

  it('finds an application without its accents, and goes there', async () => {
    const input = await open()
    await user.type(input, 'coeur')
    await waitFor(() => {
      expect(current(input)).toContain('Cœur & Papier')
    })
    await user.keyboard('{Enter}')
    await waitFor(() => {
      expect(location.hash).toBe('#/application/app')
    })
  })

  it('takes with Enter what belongs to the words typed, not what was found for the words before', async () => {
    const input = await open()
    await user.type(input, 'coe')
    await waitFor(() => {
      expect(current(input)).toContain('Cœur & Papier')
    })
    await fireEvent.update(input, 'aller tableau')
    await fireEvent.keyDown(input, { key: 'Enter' })
    await waitFor(() => {
      expect(location.hash).toBe('#/board')
    })
  })

  it('finds what it can do by other words for it, too', async () => {
    const input = await open()
    await user.type(input, 'sauvegarde')
    expect(current(input)).toContain('Données et copies')
    await user.clear(input)
    await user.type(input, 'débrief')
    expect(current(input)).toContain('Nouvel entretien')
  })

  it('reaches the export', async () => {
    const input = await open()
    await user.type(input, 'exporter')
    await user.keyboard('{Enter}')
    await waitFor(() => {
      expect(useExporting().exported.value).toEqual({})
    })
  })

  it('says when nothing goes with the words', async () => {
    const input = await open()
    await user.type(input, 'zzz')
    await screen.findByText('Rien ne correspond. Essayez un autre mot.')
    expect(input.getAttribute('aria-expanded')).toBe('false')
  })

  it('does not say so while the applications are still being searched', async () => {
    const input = await open()
    const search = vi.spyOn(bridge.calls, 'search').mockReturnValue(new Promise(() => undefined))
    await user.type(input, 'zzz')
    expect(search).toHaveBeenCalledWith({ text: 'zzz', from: 0, most: 12 })
    expect(screen.queryByText('Rien ne correspond. Essayez un autre mot.')).toBeNull()
    search.mockRestore()
  })
})
