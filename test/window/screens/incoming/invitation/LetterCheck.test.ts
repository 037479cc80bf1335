import userEvent from '@testing-library/user-event'
import { cleanup, screen, waitFor, within } from '@testing-library/vue'
import { afterEach, describe, expect, it } from 'vitest'
import { calendarNamed } from '#test/build/incomingCases.ts'
import { opening } from '#test/build/commands.ts'
import { interview } from '#test/build/entries.ts'
import { windowOverHost } from '#test/window/windowHost.ts'
import type { Command } from '#domain/logbook/commands.ts'
import { boardOf } from '#test/build/boardOf.ts'

const window = windowOverHost()
const { lettersOver } = await import('#test/window/checkedLetter.ts')
const { check } = lettersOver(window)

const user = userEvent.setup()
afterEach(cleanup)

type Host = Awaited<ReturnType<typeof window.open>>
const open = (...commands: Command[]) => window.open('2026-11-26T19:00', ...commands)
const cardsOn = async (host: Host) => (await boardOf(host.handlers)).cards
const FORM = calendarNamed('outlook-form')

describe('the check of an invitation', () => {
  it('becomes a planned interview on a new card with one press, and can be taken back', async () => {
    const host = await open()
    const { done } = await check(host, FORM)
    expect(screen.getByRole('textbox', { name: 'Entreprise' })).toHaveProperty('value', 'Brumelle')
    expect(
      screen.getByText(/Lu dans.*DTSTART;TZID=Romance Standard Time:20261203T143000/u),
    ).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Noter l’entretien' }))
    await waitFor(() => {
      expect(done).toHaveLength(1)
    })
    expect(await cardsOn(host)).toMatchObject([
      { company: 'Brumelle', interviewAt: '2026-12-03T14:30', planned: true },
    ])
    await host.handlers.undo({})
    expect(await cardsOn(host)).toEqual([])
  })

  it('then its cancellation is noted, and the same again says that there is nothing to do', async () => {
    const host = await open()
    await check(host, FORM)
    await user.click(screen.getByRole('button', { name: 'Noter l’entretien' }))
    await waitFor(async () => {
      expect(await cardsOn(host)).toHaveLength(1)
    })
    await check(host, FORM)
    expect(screen.getByText(/déjà dans votre carnet/u)).toBeTruthy()
    const cancel = FORM.replace('METHOD:REQUEST', 'METHOD:CANCEL')
    const { done } = await check(host, cancel)
    // The interview it is about is known once its card is there.
    await screen.findByRole('radio', { name: /Brumelle, .*14\sh\s30/u })
    await user.click(screen.getByRole('button', { name: 'Noter l’annulation' }))
    await waitFor(() => {
      expect(done).toHaveLength(1)
    })
    const [card] = await host.handlers.applications({ applications: [done[0] ?? ''] })
    expect(card?.entries.map(({ kind }) => kind)).toContain('cancelled')
  })

  it('writes nothing while the hour is asked, and takes the choice', async () => {
    const host = await open()
    const { done } = await check(host, calendarNamed('gmt-in-summer'))
    const asked = screen.getByRole('region', {
      name: /peut être la vôtre ou celle d’un autre fuseau/u,
    })
    expect(
      within(asked)
        .getAllByRole('radio')
        .filter((one) => (one as HTMLInputElement).checked),
    ).toEqual([])
    await user.type(screen.getByRole('textbox', { name: 'Entreprise' }), 'Brumelle')
    await user.click(screen.getByRole('button', { name: 'Noter l’entretien' }))
    expect(screen.getByText('Choisissez ou écrivez le jour et l’heure.')).toBeTruthy()
    expect(done).toEqual([])
    await user.click(within(asked).getByRole('radio', { name: /15\sh\s30/u }))
    await user.click(screen.getByRole('button', { name: 'Noter l’entretien' }))
    await waitFor(() => {
      expect(done).toHaveLength(1)
    })
    expect(await cardsOn(host)).toMatchObject([{ interviewAt: '2026-07-02T15:30' }])
  })

  it('counts words from the day the mail was sent, once that is told', async () => {
    const host = await open()
    await check(host, 'Bonjour, nous vous attendons demain à 9h pour l’entretien.', '')
    await user.type(screen.getByRole('textbox', { name: 'E-mail envoyé le' }), '25/11/2026')
    await user.tab()
    await waitFor(() => {
      expect(screen.getByRole('textbox', { name: 'Jour et heure' })).toHaveProperty(
        'value',
        expect.stringMatching(/jeudi 26 novembre 2026, 9/u) as string,
      )
    })
  })

  it('moves the interview of the card that a mail in words is about', async () => {
    const host = await open(
      opening({
        application: 'card',
        details: { company: 'Brumelle' },
        entries: [interview('2026-12-03T14:30', { id: 'held' })],
      }),
    )
    const { done } = await check(
      host,
      'De : Paul <paul@brumelle.example>\nEnvoyé : jeudi 26 novembre 2026 09:12\nObjet : Entretien\n\nNous devons reporter notre entretien au vendredi 4 décembre à 10h.',
      '',
    )
    await screen.findByRole('radio', { name: /Brumelle.*14\sh\s30/u })
    await user.click(screen.getByRole('button', { name: 'Déplacer l’entretien' }))
    await waitFor(() => {
      expect(done).toEqual(['card'])
    })
    const [card] = await host.handlers.applications({ applications: ['card'] })
    expect(card?.entries).toMatchObject([
      { kind: 'postponed', newStart: '2026-12-04T10:00' },
      { kind: 'interview', at: '2026-12-04T10:00' },
    ])
  })
})

describe('a mail that is no invitation', () => {
  const REFUSAL =
    'De : rh@brumelle.example\nEnvoyé : mercredi 25 novembre 2026 09:12\nObjet : Votre candidature\n\nNous sommes au regret de ne pas donner suite à votre candidature.'

  it('is offered as what it seems to be, with the line that makes it seem so', async () => {
    const host = await open(opening({ application: 'card', details: { company: 'Brumelle' } }))
    const { view } = await check(host, REFUSAL, '')
    expect(view.sort).toBe('mail')
    expect(screen.getByText('un refus')).toBeTruthy()
    expect(screen.getByRole('radio', { name: 'Refus' })).toHaveProperty('checked', true)
    expect(screen.getByText(/Lu dans.*ne pas donner suite/u)).toBeTruthy()
    const { useRecording } = await import('#window/parts/recording/useRecording.ts')
    await user.click(screen.getByRole('button', { name: 'Continuer' }))
    await waitFor(() => {
      expect(useRecording().request.value).toMatchObject({
        application: 'card',
        kind: 'refusal',
        given: { at: '2026-11-25T09:12', note: expect.stringContaining('regret') as string },
      })
    })
    useRecording().close()
  })

  it('can be taken for an invitation after all, by keys alone', async () => {
    const host = await open()
    await check(host, REFUSAL, '')
    screen.getByRole('button', { name: 'C’est une invitation' }).focus()
    await user.keyboard('{Enter}')
    expect(await screen.findByRole('textbox', { name: 'Jour et heure' })).toHaveProperty(
      'value',
      '',
    )
  })
})
