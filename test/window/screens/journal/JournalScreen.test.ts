import userEvent from '@testing-library/user-event'
import { cleanup, screen, waitFor } from '@testing-library/vue'
import { afterEach, describe, expect, it } from 'vitest'
import { windowOverHost } from '#test/window/windowHost.ts'
import { opening } from '#test/build/commands.ts'
import type { Entry } from '#domain/entry/entry.ts'
import { interview, note, person, refusal, thanks } from '#test/build/entries.ts'

const window = windowOverHost()
const { default: JournalScreen } = await import('#window/screens/journal/JournalScreen.vue')

const user = userEvent.setup()
const anne = person('Anne Benali')
const lines = () =>
  screen.queryAllByRole('listitem').filter((line) => line.className.includes('row'))
const open = async () => {
  await window.open(
    '2026-11-24T10:30',
    opening({
      people: [anne],
      entries: [
        interview('2026-10-01T10:00', { met: [anne.id] }),
        thanks('2026-10-02T09:00', anne.id),
        note('2026-11-20T09:00'),
        interview('2026-11-26T10:00'),
      ],
    }),
  )
  await window.show(JournalScreen)
  await waitFor(() => {
    expect(lines()).toHaveLength(4)
  })
}

afterEach(cleanup)

describe('the journal', () => {
  it('is newest first, and marks what is only planned', async () => {
    await open()
    expect(lines()[0]?.textContent).toContain('Prévu')
    expect(lines()[3]?.textContent).toContain('Anne Benali')
    expect(lines()[3]?.textContent).not.toContain('Prévu')
  })

  it('keeps to a person, then to a period, and comes back in one press', async () => {
    await open()
    await user.type(screen.getByRole('combobox', { name: 'Personne' }), 'benali')
    await waitFor(() => {
      expect(lines()).toHaveLength(2)
    })
    await user.selectOptions(screen.getByRole('combobox', { name: 'Période' }), '7 derniers jours')
    await screen.findByText('Aucune ligne ne correspond.')
    await user.click(screen.getByRole('button', { name: 'Effacer les filtres' }))
    await waitFor(() => {
      expect(lines()).toHaveLength(4)
    })
    expect(document.activeElement).toBe(screen.getByRole('searchbox'))
  })

  it('shows everybody until a name is typed, and again once it is cleared', async () => {
    await open()
    const field = screen.getByRole('combobox', { name: 'Personne' })
    expect(field.getAttribute('placeholder')).toBe('Toutes')
    await user.type(field, 'nobody')
    await screen.findByText('Aucune ligne ne correspond.')
    expect(screen.queryByRole('region', { name: 'Où vous en êtes' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Effacer le nom' }))
    await waitFor(() => {
      expect(lines()).toHaveLength(4)
    })
    expect(document.activeElement).toBe(field)
  })

  it('tells a refusal quietly, and its reason only to whoever searches for it', async () => {
    const refused = { ...refusal('2026-11-20T09:00'), reason: 'Un profil plus proche' } as Entry
    await window.open('2026-11-24T10:30', opening({ entries: [refused] }))
    await window.show(JournalScreen)
    await screen.findByText('Leur refus')
    expect(screen.queryByText('Un profil plus proche')).toBeNull()
    await user.type(screen.getByRole('searchbox'), 'profil')
    await screen.findByText('Un profil plus proche')
  })

  it('goes on with the keyboard where more lines begin', async () => {
    const many = Array.from({ length: 130 }, (_, at) =>
      interview(`2026-0${String((at % 9) + 1)}-01T10:00`, { id: `i${String(at)}` }),
    )
    await window.open('2026-11-24T10:30', opening({ entries: many }))
    await window.show(JournalScreen)
    await waitFor(() => {
      expect(lines()).toHaveLength(100)
    })
    await user.click(screen.getByRole('button', { name: /Afficher la suite/u }))
    await waitFor(() => {
      expect(lines()).toHaveLength(130)
    })
    expect(lines()[100]?.contains(document.activeElement)).toBe(true)
  })

  it('offers the names of people met', async () => {
    await open()
    await waitFor(() => {
      expect(
        [...document.querySelectorAll('datalist option')].map((o) => o.getAttribute('value')),
      ).toEqual(['Anne Benali'])
    })
  })
})
