import userEvent from '@testing-library/user-event'
import { cleanup, screen, waitFor } from '@testing-library/vue'
import { afterEach, describe, expect, it } from 'vitest'
import { windowOverHost } from '#test/window/windowHost.ts'
import { opening } from '#test/build/commands.ts'
import { interview, person } from '#test/build/entries.ts'
import type { NotedKind } from '#domain/entry/entry.ts'

const window = windowOverHost()
const { default: RecordingSheet } = await import('#window/parts/recording/RecordingSheet.vue')
const { useRecording } = await import('#window/parts/recording/useRecording.ts')

/** A Tuesday. */
const NOW = '2026-11-24T10:30'
const user = userEvent.setup()
const anne = person('Anne', { name: 'Anne Benali' })
const open = async (kind: NotedKind, given = {}) => {
  const host = await window.open(
    NOW,
    opening({ people: [anne], entries: [interview('2026-11-10T10:00', { met: [anne.id] })] }),
  )
  await window.show(RecordingSheet)
  useRecording().record({ application: 'app', kind, given })
  await screen.findByRole('dialog')
  return async () => {
    const outcome = await host.handlers.application({ application: 'app' })
    return outcome.ok ? outcome.value.application.entries.slice(1) : []
  }
}
const write = async (name: RegExp, text: string) => {
  await user.type(screen.getByRole('textbox', { name }), text)
  await user.click(screen.getByRole('textbox', { name: 'Note' }))
}
const press = (name: string) => user.click(screen.getByRole('button', { name }))

afterEach(() => {
  useRecording().close()
  cleanup()
})

describe('a day that may be left out', () => {
  it.each([
    ['offer', /Réponse attendue/u, '31 novembre'],
    ['hire', /Premier jour/u, 'quand je pourrai'],
    ['refusal', /Arrivée de la personne choisie/u, 'après les fêtes'],
  ] as const)(
    'of an entry of kind %s is not dropped where it cannot be read',
    async (kind, name, text) => {
      const entries = await open(kind)
      await write(name, text)
      expect(
        screen.getByText(new RegExp(`« ${text} » ne se lit pas comme une date`, 'u')),
      ).toBeTruthy()
      await press('Noter')
      await waitFor(() => {
        expect(document.activeElement).toBe(screen.getByRole('textbox', { name }))
      })
      expect(await entries()).toEqual([])
    },
  )

  it('is understood as people say it, and tells that an hour has no place there', async () => {
    const entries = await open('offer')
    await write(/Réponse attendue/u, 'fin du mois')
    expect(screen.queryByText(/Seul le jour est gardé ici/u)).toBeNull()
    await user.clear(screen.getByRole('textbox', { name: /Réponse attendue/u }))
    await write(/Réponse attendue/u, '30 novembre 17 h')
    expect(screen.getByText(/Seul le jour est gardé ici/u)).toBeTruthy()
    await press('Noter')
    await waitFor(async () => {
      expect(await entries()).toMatchObject([{ kind: 'offer', deadline: '2026-11-30' }])
    })
  })

  it('stays out where nothing is written', async () => {
    const entries = await open('offer')
    await press('Noter')
    await waitFor(async () => {
      expect(await entries()).toHaveLength(1)
    })
    expect(JSON.stringify(await entries())).not.toContain('deadline')
  })
})

describe('what was said in a call', () => {
  it.each([
    ['Un délai', undefined],
    ['Une date', 'un jour'],
  ])('%s: is not dropped while it cannot be read', async (kind, text) => {
    const entries = await open('call', { to: anne.id, channel: 'phone', outcome: 'reached' })
    await user.click(screen.getByRole('radio', { name: kind }))
    if (text !== undefined) await write(/Date annoncée/u, text)
    await press('Noter')
    await waitFor(() => {
      expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true')
    })
    expect(await entries()).toEqual([])
  })
})

describe('whom it is about', () => {
  it('is the only person there is, unless something else is known', async () => {
    await open('thanks', { channel: 'email' })
    const whom = () => screen.getByRole<HTMLSelectElement>('combobox', { name: /À qui/u })
    expect(whom().value).toBe(anne.id)
    cleanup()
    useRecording().close()
    await open('thanks', { channel: 'email', to: '' })
    expect(whom().value).toBe('')
  })
})
