import userEvent from '@testing-library/user-event'
import { cleanup, screen, waitFor } from '@testing-library/vue'
import { afterEach, expect, it } from 'vitest'
import { opening } from '#test/build/commands.ts'
import { call, interview, person } from '#test/build/entries.ts'
import { windowOverHost } from '#test/window/windowHost.ts'

const window = windowOverHost()
const { allBegun, formKeyOf, handOver, loadBegun } = await import('#window/host/begunForms.ts')
const { default: AwaySheet } = await import('#window/parts/away/AwaySheet.vue')
const user = userEvent.setup()

afterEach(cleanup)

const plain = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/gu, ' ')
/** Its mail after a voicemail is due on Friday 20 November; another interview is on the 26th. */
const open = () =>
  window.open(
    '2026-11-17T12:00',
    opening({
      application: 'a',
      details: { company: 'Nautilia' },
      people: [person('Ana', { email: 'ana@example.com' })],
      entries: [
        interview('2026-11-10T10:00', { met: ['ana'], promise: { kind: 'none' }, note: 'vu' }),
        call('2026-11-17T11:00', 'voicemail', { to: 'ana' }),
      ],
    }),
    opening({
      application: 'b',
      details: { company: 'Sorvaine' },
      entries: [interview('2026-11-26T10:00', { id: 'ahead' })],
    }),
  )

it('shows what stays and what comes before, asks about it, and writes the absence', async () => {
  const host = await open()
  const met = interview('2026-11-16T10:00', { met: ['ana'], note: 'vu' })
  await host.handlers.act([
    opening({
      application: 'c',
      details: { company: 'Ormeaux' },
      people: [person('Ana')],
      entries: [met],
    }),
  ])
  await window.show(AwaySheet, { request: { first: '2026-11-19', last: '2026-11-27' } })
  const dialog = await screen.findByRole('dialog', { name: 'Je m’absente' })
  await waitFor(() => {
    expect(plain(dialog.textContent)).toContain('Entretien, jeu. 26 nov., 10 h')
  })
  expect(plain(dialog.textContent)).toMatch(/À faire avant de partir.*Nautilia.*demain, 10 h/u)
  // Due yesterday, and gone before the return.
  expect(plain(dialog.textContent)).toMatch(/LinkedIn à Ana ?Ormeaux ?maintenant/u)
  await user.click(screen.getByRole('button', { name: 'Noter cette absence' }))
  const anyway = await screen.findByRole('button', { name: 'Noter quand même' })
  expect((await host.handlers.start(undefined)).settings.absences).toEqual({})
  await user.click(anyway)
  await waitFor(async () => {
    expect(Object.values((await host.handlers.start(undefined)).settings.absences)).toEqual([
      { first: '2026-11-19', last: '2026-11-27' },
    ])
  })
})

it('says of what lapses which draft is begun, and when it is asked for all the same', async () => {
  const host = await open()
  const view = await host.handlers.application({ application: 'a' })
  const step = view.ok ? view.value.steps.find(({ rule }) => rule === 'mail-after-message') : null
  await host.handlers.keepMessage({
    step: step?.id ?? '',
    application: 'a',
    choices: { channel: 'email', blocks: {}, filled: {}, body: 'Bonjour' },
  })
  await loadBegun()
  await window.show(AwaySheet, { request: { first: '2026-11-17', last: '2026-11-30' } })
  const dialog = await screen.findByRole('dialog', { name: 'Je m’absente' })
  await waitFor(() => {
    expect(plain(dialog.textContent)).toMatch(
      /Leur moment passera.*Nautilia.*au retour : mar. 1er déc., 10 h.*un brouillon est commencé/u,
    )
  })
})

it('an illness begins today, and what ends before it begins is not taken', async () => {
  const host = await open()
  await window.show(AwaySheet, { request: { ill: true, last: '2026-11-16' } })
  const dialog = await screen.findByRole('dialog', { name: 'Je suis malade' })
  expect(dialog.textContent).not.toMatch(/partir|absen|retour/u)
  const save = () => screen.getByRole('button', { name: 'Noter ces jours de maladie' })
  await user.click(save())
  expect(
    screen.getByText('Le dernier jour est avant le premier. Corrigez l’un des deux jours.'),
  ).toBeTruthy()
  const last = screen.getByLabelText(/^Au/u)
  await user.clear(last)
  await user.type(last, '18/11{Tab}')
  await user.click(save())
  await waitFor(async () => {
    expect(Object.values((await host.handlers.start(undefined)).settings.absences)).toEqual([
      { first: '2026-11-17', last: '2026-11-18', ill: true },
    ])
  })
})

it('what is changed of an absence and not written comes back with it, and goes with it', async () => {
  const host = await open()
  const { settings } = await host.handlers.start(undefined)
  const absences = { gone: { first: '2026-12-21', last: '2026-12-28' } }
  await host.handlers.act([{ do: 'change-settings', settings: { ...settings, absences } }])
  await window.show(AwaySheet, { request: { absence: 'gone' } })
  const last = await screen.findByLabelText<HTMLInputElement>(/^Au/u)
  await user.clear(last)
  await user.type(last, 'fin du moi')
  cleanup()
  await handOver()
  await window.show(AwaySheet, { request: { absence: 'gone' } })
  await screen.findByRole('dialog', { name: 'Changer cette absence' })
  expect(screen.getByLabelText<HTMLInputElement>(/^Au/u).value).toBe('fin du moi')
  // Another one does not begin with its words.
  expect(allBegun().map(({ key }) => key)).toEqual([formKeyOf('away', ['gone'])])
  await user.click(screen.getByRole('button', { name: 'Retirer' }))
  await waitFor(() => {
    expect(allBegun()).toEqual([])
  })
})

it('keeps the days typed into a planned absence when the person goes to write first', async () => {
  const host = await open()
  const { settings } = await host.handlers.start(undefined)
  const absences = { a1: { first: '2026-11-19', last: '2026-11-27' } }
  await host.handlers.act([{ do: 'change-settings', settings: { ...settings, absences } }])
  await window.show(AwaySheet, { request: { absence: 'a1' } })
  const last = await screen.findByLabelText<HTMLInputElement>(/^Au/u)
  await user.clear(last)
  await user.type(last, '30/11{Tab}')
  await user.click(await screen.findByRole('button', { name: /^Écrire\s: Écrire à Ana/u }))
  cleanup()
  await window.show(AwaySheet, { request: { absence: 'a1' } })
  const again = await screen.findByLabelText<HTMLInputElement>(/^Au/u)
  expect(again.value).toBe('lundi 30 novembre 2026')
  expect(screen.getByRole('button', { name: 'Repartir de zéro' })).toBeTruthy()
})

it('changes of a planned absence the day it was given alone: what another window changed since stays', async () => {
  const host = await open()
  const { settings } = await host.handlers.start(undefined)
  const withDays = (first: string, last: string) => ({
    ...settings,
    absences: { shared: { first, last } },
  })
  const before = withDays('2026-12-21', '2026-12-28')
  await host.handlers.act([{ do: 'change-settings', settings: before }])
  await window.show(AwaySheet, { request: { absence: 'shared' } })
  const first = await screen.findByLabelText<HTMLInputElement>(/^Du/u)
  const longer = withDays('2026-12-21', '2026-12-31')
  await host.handlers.act([{ do: 'change-settings', settings: longer, from: before }])
  await user.clear(first)
  await user.type(first, '22/12{Tab}')
  await user.click(screen.getByRole('button', { name: /^Noter/u }))
  await waitFor(async () => {
    expect((await host.handlers.start(undefined)).settings.absences).toEqual({
      shared: { first: '2026-12-22', last: '2026-12-31' },
    })
  })
})
