import userEvent from '@testing-library/user-event'
import { cleanup, screen, waitFor } from '@testing-library/vue'
import { afterEach, describe, expect, it } from 'vitest'
import { frenchTypography } from '#domain/frenchTypography.ts'
import { windowOverHost } from '#test/window/windowHost.ts'
import { opening } from '#test/build/commands.ts'
import { call, interview, person, thanks } from '#test/build/entries.ts'
import type { Entry, EntryOf } from '#domain/entry/entry.ts'
import type { RecordingRequest } from '#window/parts/recording/useRecording.ts'

const window = windowOverHost()
const { default: RecordingSheet } = await import('#window/parts/recording/RecordingSheet.vue')
const { allBegun, giveUpForm } = await import('#window/host/begunForms.ts')
const { useRecording } = await import('#window/parts/recording/useRecording.ts')

/** Tuesday, in contact hours. */
const NOW = '2026-11-24T10:30'
const user = userEvent.setup()
const anne = person('Anne', { name: 'Anne Benali', email: 'a@b.example' })
const open = async (request: Omit<RecordingRequest, 'application'>, ...entries: Entry[]) => {
  const host = await window.open(
    NOW,
    opening({
      people: [anne],
      entries: [interview('2026-11-10T10:00', { met: [anne.id] }), ...entries],
    }),
  )
  await window.show(RecordingSheet)
  useRecording().record({ application: 'app', ...request })
  await screen.findByRole('dialog')
  const entriesNow = async () => {
    const outcome = await host.handlers.application({ application: 'app' })
    return outcome.ok ? outcome.value.application.entries : []
  }
  return { host, entriesNow }
}
const press = (name: string) => user.click(screen.getByRole('button', { name }))

afterEach(() => {
  useRecording().close()
  cleanup()
  for (const begun of allBegun()) giveUpForm(begun)
})

describe('noting an entry', () => {
  it('is done by Enter, as everything is filled in', async () => {
    const { entriesNow } = await open({ kind: 'thanks', given: { to: anne.id } })
    screen.getByRole('heading', { name: 'Noter un remerciement' }).focus()
    await user.keyboard('{Enter}')
    await waitFor(async () => {
      expect(await entriesNow()).toHaveLength(2)
    })
    expect((await entriesNow())[1]).toMatchObject({ kind: 'thanks', to: anne.id, at: NOW })
  })

  it('is dated when it is noted, in a window that slept since the sheet was opened', async () => {
    const { host, entriesNow } = await open({ kind: 'thanks', given: { to: anne.id } })
    host.shell.clock.set('2026-11-26T14:30')
    screen.getByRole('heading', { name: 'Noter un remerciement' }).focus()
    await user.keyboard('{Enter}')
    await waitFor(async () => {
      expect(await entriesNow()).toHaveLength(2)
    })
    expect((await entriesNow())[1]).toMatchObject({ kind: 'thanks', at: '2026-11-26T14:30' })
  })

  it('asks how a follow-up went only where it can go in several ways', async () => {
    await open({ kind: 'follow-up', given: { to: anne.id, channel: 'email', outcome: 'sent' } })
    const question = frenchTypography('Comment cela s’est-il passé ?')
    expect(screen.queryByRole('radiogroup', { name: question })).toBeNull()
    await user.selectOptions(screen.getByRole('combobox', { name: /moyen/u }), 'in-person')
    expect(screen.getByRole('radiogroup', { name: question })).toBeTruthy()
  })

  it('offers no telephone for a new follow-up, and keeps it for one that was made by telephone', async () => {
    const channels = () =>
      [...screen.getByRole<HTMLSelectElement>('combobox', { name: /moyen/u }).options].map(
        ({ value }) => value,
      )
    await open({ kind: 'follow-up', given: { to: anne.id } })
    expect(channels()).toEqual(['email', 'linkedin', 'letter', 'in-person'])
    useRecording().close()
    cleanup()
    const before = call('2026-11-11T09:00', 'voicemail', { to: anne.id })
    await open({ kind: 'follow-up', correcting: before as EntryOf<'follow-up'> }, before)
    expect(channels()).toContain('phone')
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /vocal/u }).checked).toBe(true)
  })

  it('asks of a call of theirs what can have come of it', async () => {
    const { entriesNow } = await open({
      kind: 'call',
      given: { to: anne.id, channel: 'phone', direction: 'incoming' },
    })
    expect(screen.queryByRole('radio', { name: 'Pas de réponse' })).toBeNull()
    await user.click(screen.getByRole('radio', { name: 'Ils m’ont laissé un message' }))
    await press('Noter')
    await waitFor(async () => {
      expect(await entriesNow()).toHaveLength(2)
    })
    expect((await entriesNow())[1]).toMatchObject({
      kind: 'call',
      direction: 'incoming',
      outcome: 'left-me-message',
      to: anne.id,
    })
  })

  it('moves an interview ahead to its new date, and back in one go', async () => {
    const ahead = interview('2026-12-01T10:00', { id: 'ahead' })
    const { host, entriesNow } = await open(
      { kind: 'postponed', given: { interview: 'ahead' } },
      ahead,
    )
    const when = screen.getByRole('textbox', { name: 'La nouvelle date' })
    await user.type(when, '31 novembre')
    // It is said as soon as the words are left, the keyboard being on the calendar beside them.
    await user.tab()
    expect(document.activeElement?.tagName).toBe('BUTTON')
    expect(when.getAttribute('aria-invalid')).toBe('true')
    await user.clear(when)
    await user.type(when, 'jeudi 3 décembre 14 h')
    await press('Noter')
    await waitFor(async () => {
      expect(await entriesNow()).toContainEqual(
        expect.objectContaining({ id: 'ahead', at: '2026-12-03T14:00' }),
      )
    })
    expect(await entriesNow()).toContainEqual(
      expect.objectContaining({
        kind: 'postponed',
        interview: 'ahead',
        oldStart: '2026-12-01T10:00',
        newStart: '2026-12-03T14:00',
      }),
    )
    await host.handlers.undo({})
    expect(await entriesNow()).toContainEqual(ahead)
    expect(await entriesNow()).toHaveLength(2)
  })

  it.each([
    ['keeps the day where only the hour is new', '2026-12-01', '15h15', '2026-12-01T15:15'],
    ['takes no day that is gone for it', '2026-11-20', '15h15', '2026-11-24T15:15'],
    ['keeps the hour where only the day is new', '2026-12-01', '3 décembre', '2026-12-03T16:30'],
  ])('of an interview put off it %s', async (_, day, written, at) => {
    const ahead = interview(`${day}T16:30`, { id: 'ahead' })
    const asked = { kind: 'postponed', given: { interview: 'ahead' } } as const
    const { entriesNow } = await open(asked, ahead)
    await user.type(screen.getByRole('textbox', { name: 'La nouvelle date' }), written)
    await press('Noter')
    await waitFor(async () => {
      expect(await entriesNow()).toContainEqual(expect.objectContaining({ id: 'ahead', at }))
    })
  })

  it.each([
    ['goes on with whom and how one had chosen, where both were guessed', ['from', 'channel'], ''],
    ['goes on with what its step gives', [], anne.id],
  ] as const)('%s', async (_, guessed, from) => {
    const asked = { kind: 'answer', given: { from: anne.id, channel: 'email' }, guessed } as const
    await open(asked)
    const [whom, how] = screen.getAllByRole<HTMLSelectElement>('combobox')
    await user.selectOptions(whom as HTMLSelectElement, '')
    await user.selectOptions(how as HTMLSelectElement, 'letter')
    useRecording().close()
    await waitFor(() => {
      expect(screen.queryByRole('dialog')).toBeNull()
    })
    useRecording().record({ application: 'app', ...asked })
    await screen.findByRole('dialog')
    const again = screen.getAllByRole<HTMLSelectElement>('combobox').map(({ value }) => value)
    expect(again).toEqual([from, from === '' ? 'letter' : 'email'])
  })

  it('reads a limit in the words of a promise', async () => {
    const { entriesNow } = await open({ kind: 'answer', given: { from: anne.id } })
    await user.click(screen.getByRole('radio', { name: 'Une date' }))
    await user.type(screen.getByRole('textbox', { name: 'Date annoncée' }), 'd’ici vendredi')
    await user.tab()
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^D’ici/u }).checked).toBe(true)
    await press('Noter')
    await waitFor(async () => {
      expect(await entriesNow()).toContainEqual(
        expect.objectContaining({
          kind: 'answer',
          promise: { kind: 'by', date: '2026-11-27' },
        }),
      )
    })
  })

  it('refuses a call that is dated in the future as soon as its moment is left', async () => {
    const { entriesNow } = await open({ kind: 'call', given: { to: anne.id } })
    const when = screen.getByRole('textbox', { name: frenchTypography('Quand ?') })
    await user.clear(when)
    await user.type(when, '25/11 20 h')
    await user.tab()
    await user.tab()
    await waitFor(() => {
      expect(when.getAttribute('aria-invalid')).toBe('true')
    })
    await press('Noter')
    // At that hour courtesy would have something to say; there is nothing to go on with.
    await waitFor(() => {
      expect(document.activeElement).toBe(when)
    })
    expect(screen.queryByRole('button', { name: 'Noter quand même' })).toBeNull()
    expect(await entriesNow()).toHaveLength(1)
  })

  it('goes to the field that cannot be read, and writes nothing', async () => {
    const { entriesNow } = await open({ kind: 'note', given: { note: 'à relire' } })
    const when = screen.getByRole<HTMLInputElement>('textbox', {
      name: frenchTypography('Quand ?'),
    })
    await user.clear(when)
    await user.type(when, 'un jour')
    await press('Noter')
    await waitFor(() => {
      expect(document.activeElement).toBe(when)
    })
    expect(when.getAttribute('aria-invalid')).toBe('true')
    expect(await entriesNow()).toHaveLength(1)
  })

  it('asks what was said once somebody was reached, and keeps it as their answer', async () => {
    const { entriesNow } = await open({
      kind: 'call',
      given: { to: anne.id, channel: 'phone' },
    })
    await user.click(screen.getByRole('radio', { name: 'Pas de réponse' }))
    expect(screen.queryByRole('radio', { name: 'Un délai' })).toBeNull()
    await user.click(screen.getByRole('radio', { name: /parlé/u }))
    await user.click(screen.getByRole('radio', { name: 'Un délai' }))
    await user.type(screen.getByRole('spinbutton', { name: /combien/u }), '5')
    await press('Noter')
    await waitFor(async () => {
      expect(await entriesNow()).toHaveLength(3)
    })
    expect(await entriesNow()).toMatchObject([
      { kind: 'interview' },
      { kind: 'call', direction: 'outgoing', outcome: 'reached' },
      { kind: 'answer', promise: { kind: 'within', days: 5 } },
    ])
  })

  it('warns before a second contact in one half-day, says why, and lets the person decide', async () => {
    const { entriesNow } = await open(
      { kind: 'follow-up', given: { to: anne.id, channel: 'email', outcome: 'sent' } },
      thanks('2026-11-24T09:00', anne.id),
    )
    await press('Noter')
    const notice = await screen.findByRole('region', { name: 'Avant de noter' })
    expect(notice.textContent).toContain('Anne Benali')
    expect(document.activeElement).toBe(notice)
    expect(await entriesNow()).toHaveLength(2)
    await press('Noter quand même')
    await waitFor(async () => {
      expect(await entriesNow()).toHaveLength(3)
    })
  })

  it('keeps what was written when it is closed without noting, until it is noted', async () => {
    const { entriesNow } = await open({ kind: 'note' })
    const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' })
    await user.type(field(), 'Une longue note')
    await user.click(screen.getAllByRole('button', { name: 'Fermer sans noter' })[0]!)
    await waitFor(() => {
      expect(screen.queryByRole('dialog')).toBeNull()
    })
    useRecording().record({ application: 'app', kind: 'note' })
    await screen.findByRole('dialog')
    expect(field().value).toBe('Une longue note')
    await press('Noter')
    await waitFor(async () => {
      expect(await entriesNow()).toHaveLength(2)
    })
    useRecording().record({ application: 'app', kind: 'note' })
    await screen.findByRole('dialog')
    expect(field().value).toBe('')
  })

  it('corrects a line in place', async () => {
    const before = thanks('2026-11-11T09:00', anne.id)
    const { entriesNow } = await open(
      { kind: 'thanks', correcting: before as EntryOf<'thanks'> },
      before,
    )
    await user.selectOptions(
      screen.getByRole('combobox', { name: frenchTypography('Par quel moyen ?') }),
      'LinkedIn',
    )
    await press('Corriger')
    await waitFor(async () => {
      expect((await entriesNow())[1]).toMatchObject({ id: before.id, channel: 'linkedin' })
    })
  })
})
