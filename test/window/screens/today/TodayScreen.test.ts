import userEvent from '@testing-library/user-event'
import { cleanup, screen, waitFor, within } from '@testing-library/vue'
import { afterEach, describe, expect, it } from 'vitest'
import { windowOverHost } from '#test/window/windowHost.ts'
import { opening } from '#test/build/commands.ts'
import { interview, person, thanks } from '#test/build/entries.ts'

const window = windowOverHost()
const { default: TodayScreen } = await import('#window/screens/today/TodayScreen.vue')
const { default: ToastRegion } = await import('#ui/ToastRegion.vue')

/** Tuesday, in contact hours. */
const NOW = '2026-11-24T10:30'
const met = (name: string) => person(name, { email: 'x@y.example', civility: 'madame' })
const open = async (...names: string[]) => {
  const people = names.map(met)
  const host = await window.open(
    NOW,
    opening({
      people,
      entries: [interview('2026-11-23T15:00', { met: people.map(({ id }) => id), note: 'vu' })],
    }),
  )
  await window.show(TodayScreen)
  await screen.findByRole('heading', { level: 1 })
  return host
}
const rows = () =>
  screen
    .queryAllByRole('listitem')
    .filter((row) => row.dataset['step'] !== undefined && !row.className.includes('leave'))
/** A name keeps its civility on the same line. */
const THANK = /^Remercier Mme\sBenali$/u
const rowNamed = (name: RegExp) => {
  const row = rows().find((each) => within(each).queryByRole('heading', { name }) !== null)
  if (row === undefined) throw new Error(name.source)
  return row
}
const user = userEvent.setup()

afterEach(cleanup)

describe('the first screen', () => {
  it('says for each step whom, where, by which channel and why', async () => {
    await open('Anne Benali')
    const row = within(rowNamed(THANK))
    expect(row.getByText('Brumelle Logistique')).toBeTruthy()
    expect(row.getByText('E-mail')).toBeTruthy()
    await user.click(row.getByRole('button', { name: /^Pourquoi cette date/u }))
    expect(row.getByText('Fin de l’entretien')).toBeTruthy()
    expect(row.getByText(/^D’après/u)).toBeTruthy()
  })

  it('says in the week on which days one is away', async () => {
    const host = await open('Anne Benali')
    const { settings } = await host.handlers.start(undefined)
    await host.handlers.act([
      {
        do: 'change-settings',
        settings: {
          ...settings,
          absences: { a1: { first: '2026-11-25', last: '2026-11-26', ill: false } },
        },
      },
    ])
    const days = await screen.findAllByText('Absence')
    expect(days.length).toBe(2)
  })

  it('walks with the arrows, and puts off with R; the next row has the focus', async () => {
    await open('Anne Benali', 'Zoé Adam')
    await user.keyboard('{ArrowDown}')
    const first = document.activeElement as HTMLElement
    expect(first.dataset['step']).toBe(rows()[0]?.dataset['step'])
    const second = rows()[1]?.dataset['step']
    await user.keyboard('r')
    await waitFor(() => {
      expect((document.activeElement as HTMLElement).dataset['step']).toBe(second)
    })
  })

  it('goes on to the next row once the sheet of what was done has closed', async () => {
    const { default: RecordingSheet } = await import('#window/parts/recording/RecordingSheet.vue')
    await open('Anne', 'Zoe')
    await window.show(RecordingSheet)
    await user.keyboard('{ArrowDown}')
    const [first, second] = rows().map((row) => row.dataset['step'])
    await user.keyboard('f')
    await user.click(await screen.findByRole('button', { name: 'Noter' }))
    await waitFor(() => {
      expect(rows().map((row) => row.dataset['step'])).not.toContain(first)
      expect((document.activeElement as HTMLElement).dataset['step']).toBe(second)
    })
  })

  it('opens the application with O, and asks for another date with D', async () => {
    await open('Anne Benali')
    await user.keyboard('{ArrowDown}d')
    const dialog = await screen.findByRole('dialog', { name: /^Reporter «/u })
    await user.click(within(dialog).getAllByRole('button', { name: 'Garder la date' })[0]!)
    await waitFor(() => {
      expect(screen.queryByRole('dialog')).toBeNull()
    })
    rowNamed(THANK).focus()
    await user.keyboard('o')
    expect(location.hash).toBe('#/application/app')
  })

  it('names the keys of a row on the page of all keys', async () => {
    await open('Anne Benali')
    const { default: ShortcutsDialog } = await import('#window/frame/ShortcutsDialog.vue')
    await window.show(ShortcutsDialog, { open: true })
    const list = within(await screen.findByRole('dialog'))
    const line = list.getByText('Reporter au prochain bon créneau').closest('div')!
    expect(within(line).getByText('R')).toBeTruthy()
  })

  it('lets messages be written where nothing can be noted, and notes nothing', async () => {
    const { useSessionStore } = await import('#window/host/sessionStore.ts')
    await open('Anne Benali')
    useSessionStore().logbook = { status: 'read-only' }
    const button = (name: RegExp) =>
      within(rowNamed(THANK)).getByRole<HTMLButtonElement>('button', { name })
    await waitFor(() => {
      expect(button(/^Fait/u).disabled).toBe(true)
    })
    expect([button(/^Écrire/u).disabled, button(/^Reporter/u).disabled]).toEqual([false, true])
    const before = rows().length
    await user.keyboard('{ArrowDown}r')
    expect(rows()).toHaveLength(before)
  })

  it('says what comes next after a step was let go, and offers to undo it', async () => {
    await open('Anne Benali')
    await window.show(ToastRegion, { label: 'Messages', dismissLabel: 'Fermer' })
    const before = rows().length
    const row = within(rowNamed(THANK))
    await user.click(row.getByRole('button', { name: /^Pourquoi cette date/u }))
    await user.click(row.getByRole('button', { name: 'Laisser ce geste de côté' }))
    expect((await screen.findByText(/laissé de côté/u)).textContent).toMatch(
      /Ensuite\s: Proposer un contact LinkedIn à Mme\sBenali, dès maintenant\.$/u,
    )
    await user.click(await screen.findByRole('button', { name: 'Annuler' }))
    await waitFor(() => {
      expect(rows()).toHaveLength(before)
    })
  })

  it('shows what can wait only when asked', async () => {
    await window.open(
      NOW,
      opening({
        entries: [interview('2026-11-23T15:00', { note: 'vu' }), thanks('2026-11-23T17:00')],
      }),
    )
    await window.show(TodayScreen)
    const show = await screen.findByRole('button', { name: /^Afficher$/u })
    expect(rows()).toHaveLength(0)
    expect(
      screen.getByRole('heading', { level: 1, name: /^Bonjour\. Rien aujourd’hui/u }),
    ).toBeTruthy()
    await user.click(show)
    expect(rows()).toHaveLength(1)
  })
})

describe('an empty logbook', () => {
  it('says that nothing leaves the computer, and keeps the first name', async () => {
    const host = await window.open(NOW)
    await window.show(TodayScreen)
    await screen.findByRole('heading', { level: 1, name: /^Par où commencer/u })
    expect(
      await screen.findByRole('heading', { name: 'Rien ne quitte votre ordinateur' }),
    ).toBeTruthy()
    await user.type(screen.getByRole('textbox', { name: 'Votre prénom' }), 'Inès{Tab}')
    await waitFor(async () => {
      expect((await host.handlers.start(undefined)).settings.personName).toBe('Inès')
    })
  })
})
