import userEvent from '@testing-library/user-event'
import { cleanup, screen, waitFor, within } from '@testing-library/vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { calendarNamed } from '#test/build/incomingCases.ts'
import { opening } from '#test/build/commands.ts'
import { interview } from '#test/build/entries.ts'
import { windowOverHost } from '#test/window/windowHost.ts'
import { interviewsOf } from '#domain/logbook/application.ts'
import { boardOf } from '#test/build/boardOf.ts'
import type { Command } from '#domain/logbook/commands.ts'

const window = windowOverHost()
const { lettersOver } = await import('#test/window/checkedLetter.ts')
const { bridge } = await import('#window/host/bridge.ts')
const { HostLost } = await import('#window/host/httpBridge.ts')
const { check, read, show } = lettersOver(window)

const user = userEvent.setup()
afterEach(() => {
  vi.restoreAllMocks()
  cleanup()
})

type Host = Awaited<ReturnType<typeof window.open>>

const open = (...commands: Command[]) => window.open('2026-11-26T19:00', ...commands)
const cardsOn = async (host: Host) => (await boardOf(host.handlers)).cards
const meetingsOn = async (host: Host, application: string) => {
  const [card] = await host.handlers.applications({ applications: [application] })
  return card === undefined ? [] : interviewsOf(card)
}
const press = (name: string) => user.click(screen.getByRole('button', { name }))
const hour = () => screen.getByRole('textbox', { name: 'Jour et heure' })
const FORM = calendarNamed('outlook-form')
const brumelle = (given: Parameters<typeof interview>[1] = {}) =>
  opening({
    application: 'card',
    details: { company: 'Brumelle' },
    entries: [interview('2026-12-03T14:30', { id: 'held', ...given })],
  })
const invited = { invitation: { uid: 'outlook-form@brumelle.example', sequence: 0 } }

describe('the hour of an invitation', () => {
  it('is corrected by typing it, key by key', async () => {
    const host = await open()
    const { done } = await check(host, FORM)
    await user.clear(hour())
    await user.type(hour(), '04/12/2026 11:15')
    await press('Noter l’entretien')
    await waitFor(() => {
      expect(done).toHaveLength(1)
    })
    expect(await cardsOn(host)).toMatchObject([{ interviewAt: '2026-12-04T11:15' }])
  })

  it('stays as it was corrected while minutes go by, and where the mail is of another day', async () => {
    const host = await open()
    const text = 'Bonjour, nous vous attendons demain à 9h pour l’entretien.'
    const { done } = await check(host, text, '')
    const sentOn = screen.getByRole('textbox', { name: 'E-mail envoyé le' })
    await user.type(sentOn, '26/11/2026')
    // Its first half says a day too: the rest of its keys are no shortcuts.
    expect(document.activeElement).toBe(sentOn)
    await waitFor(() => {
      expect(hour()).toHaveProperty('value', expect.stringMatching(/27 novembre.*9/u) as string)
    })
    await user.clear(hour())
    await user.type(hour(), '27/11/2026 10:45')
    host.shell.clock.set('2026-11-26T19:01')
    host.push('clock', { now: '2026-11-26T19:01' })
    await user.clear(sentOn)
    await user.type(sentOn, '25/11/2026')
    await user.type(screen.getByRole('textbox', { name: 'Entreprise' }), 'Brumelle')
    await press('Noter l’entretien')
    await waitFor(() => {
      expect(done).toHaveLength(1)
    })
    expect(await cardsOn(host)).toMatchObject([{ interviewAt: '2026-11-27T10:45' }])
  })
})

describe('what an invitation writes', () => {
  it('is nothing by any key where there is nothing to write', async () => {
    const host = await open(brumelle(invited))
    const { done } = await check(host, FORM)
    expect(screen.getByText(/déjà dans votre carnet/u)).toBeTruthy()
    const written = vi.spyOn(bridge.calls, 'act')
    await user.keyboard('{Control>}{Enter}{/Control}')
    await press('Fermer sans rien noter')
    expect(done).toEqual([undefined])
    expect(written).not.toHaveBeenCalled()
    expect(await meetingsOn(host, 'card')).toHaveLength(1)
  })

  it('goes to the card that is chosen or nowhere, where the host was away when it was read', async () => {
    const host = await open(
      opening({ application: 'card', details: { company: 'Brumelle' }, entries: [] }),
    )
    vi.spyOn(bridge.calls, 'applications').mockImplementation(() =>
      Promise.reject(new HostLost('away')),
    )
    const { done } = await check(host, FORM)
    expect(screen.getByRole('radio', { name: /^Brumelle/u })).toHaveProperty('checked', true)
    await press('Noter l’entretien')
    expect(await screen.findByText(/Cette carte n’a pas pu être lue/u)).toBeTruthy()
    expect(await cardsOn(host)).toHaveLength(1)
    vi.restoreAllMocks()
    await press('Noter l’entretien')
    await waitFor(() => {
      expect(done).toEqual(['card'])
    })
    expect(await cardsOn(host)).toHaveLength(1)
    expect(await meetingsOn(host, 'card')).toHaveLength(1)
  })

  it('is there once, where it was pressed again as the answer had been lost', async () => {
    const host = await open(
      opening({ application: 'card', details: { company: 'Brumelle' }, entries: [] }),
    )
    const { done } = await check(host, FORM)
    const { act } = bridge.calls
    vi.spyOn(bridge.calls, 'act').mockImplementationOnce(async (commands) => {
      await act(commands)
      throw new HostLost('away')
    })
    await press('Noter l’entretien')
    await waitFor(async () => {
      expect(await meetingsOn(host, 'card')).toHaveLength(1)
    })
    host.push('clock', { now: '2026-11-26T19:01' })
    await waitFor(async () => {
      await press('Noter l’entretien')
      expect(done).toEqual(['card'])
    })
    expect(await meetingsOn(host, 'card')).toHaveLength(1)
  })

  it('is as long as the interview that is moved, where the file does not say', async () => {
    const other = interview('2026-12-07T09:00', { id: 'other', durationMinutes: 30 })
    const host = await open(
      opening({
        application: 'card',
        details: { company: 'Brumelle' },
        entries: [interview('2026-12-03T14:30', { id: 'held', durationMinutes: 90 }), other],
      }),
    )
    await check(
      host,
      'De : Paul <paul@brumelle.example>\nEnvoyé : jeudi 26 novembre 2026 09:12\nObjet : Entretien\n\nNous devons reporter notre entretien au vendredi 4 décembre à 10h.',
      '',
    )
    const minutes = screen.getByRole('spinbutton', { name: 'Durée en minutes' })
    await user.click(await screen.findByRole('radio', { name: /Brumelle.*14\sh\s30/u }))
    await waitFor(() => {
      expect(minutes).toHaveProperty('value', '90')
    })
    await user.click(screen.getByRole('radio', { name: /Brumelle.*9\sh/u }))
    await waitFor(() => {
      expect(minutes).toHaveProperty('value', '30')
    })
  })
})

/** FORM three times, an hour apart, as a calendar with three talks has them. */
const THREE = (() => {
  const begin = FORM.indexOf('BEGIN:VEVENT')
  const end = FORM.indexOf('END:VCALENDAR')
  const talk = FORM.slice(begin, end)
  const talks = ['14', '15', '16'].map((at) =>
    talk
      .replace('UID:', `UID:${at}-`)
      .replace('20261203T153000', `20261203T${String(Number(at) + 1)}3000`)
      .replace('20261203T143000', `20261203T${at}3000`),
  )
  return FORM.slice(0, begin) + talks.join('') + FORM.slice(end)
})()

describe('a file with several interviews', () => {
  it('stays in hand until each is noted, all on the card that was opened for the first', async () => {
    const host = await open()
    const { done } = await check(host, THREE)
    const which = () => screen.getByRole('radiogroup', { name: /^Quel rendez-vous/u })
    await press('Noter l’entretien')
    await screen.findByText(/vient d’y être noté/u)
    expect(document.activeElement?.textContent).toBe('Vérifiez avant de noter')
    expect(within(which()).getByRole('radio', { name: /15\sh\s30/u })).toHaveProperty(
      'checked',
      true,
    )
    expect(within(which()).getAllByText(/^Noté/u)).toHaveLength(1)
    expect(screen.getByRole('button', { name: 'Terminer sans noter les autres' })).toBeTruthy()
    await press('Noter l’entretien')
    await waitFor(() => {
      expect(within(which()).getAllByText(/^Noté/u)).toHaveLength(2)
    })
    expect(done).toEqual([])
    await press('Noter l’entretien')
    await waitFor(() => {
      expect(done).toHaveLength(1)
    })
    const cards = await cardsOn(host)
    expect(cards).toMatchObject([{ company: 'Brumelle' }])
    expect((await meetingsOn(host, cards[0]?.id ?? '')).map(({ at }) => at)).toEqual([
      '2026-12-03T14:30',
      '2026-12-03T15:30',
      '2026-12-03T16:30',
    ])
  })

  it('lets what was taken back be noted again', async () => {
    const host = await open()
    await check(host, THREE)
    await press('Noter l’entretien')
    await screen.findByText(/vient d’y être noté/u)
    await host.handlers.undo({})
    await waitFor(() => {
      expect(screen.queryByText(/vient d’y être noté/u)).toBeNull()
    })
    await user.click(screen.getByRole('radio', { name: /14\sh\s30/u }))
    await press('Noter l’entretien')
    await waitFor(async () => {
      expect(await cardsOn(host)).toMatchObject([{ interviewAt: '2026-12-03T14:30' }])
    })
  })
})

describe('what was answered about a file', () => {
  it('is there when one comes back from looking at a card, and gone with another file', async () => {
    const host = await open()
    const file = await read(host, FORM, 'invite.ics')
    await show(file)
    const place = () => screen.getByRole('textbox', { name: 'Lieu' })
    await user.type(place(), 'Salle 4')
    await show(file)
    expect(place()).toHaveProperty('value', 'Salle 4')
    await check(host, FORM)
    expect(place()).toHaveProperty('value', '')
  })
})
