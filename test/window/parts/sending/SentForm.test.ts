import userEvent from '@testing-library/user-event'
import { cleanup, screen, waitFor } from '@testing-library/vue'
import { afterEach, describe, expect, it } from 'vitest'
import { windowOverHost } from '#test/window/windowHost.ts'
import { boardOf } from '#test/build/boardOf.ts'

const window = windowOverHost()
const { default: SentForm } = await import('#window/parts/sending/SentForm.vue')
const { allBegun } = await import('#window/host/begunForms.ts')

/** A Tuesday. */
const NOW = '2026-11-24T10:30'
const user = userEvent.setup()

const open = async () => {
  const host = await window.open(NOW)
  await window.show(SentForm)
  await screen.findByRole('dialog', { name: 'Noter une candidature envoyée' })
  const cards = async () => (await boardOf(host.handlers)).cards
  return { host, cards }
}
const write = (name: RegExp, text: string) => user.type(screen.getByRole('textbox', { name }), text)
const press = (name: string) => user.click(screen.getByRole('button', { name }))

afterEach(cleanup)

describe('noting an application sent', () => {
  it('puts it into the drawer, with the day, the source and the CV', async () => {
    const { cards } = await open()
    await write(/^Entreprise/u, 'Coudrelle')
    await write(/^Poste/u, 'Soudeuse')
    await write(/^Où l’avez-vous/u, 'Apec')
    await write(/^Quel CV/u, 'CV atelier')
    const day = screen.getByRole('textbox', { name: /^Quel jour/u })
    await user.clear(day)
    await user.type(day, 'hier')
    await press('Noter')
    await waitFor(async () => {
      expect(await cards()).toMatchObject([
        {
          company: 'Coudrelle',
          stage: 'sent',
          sending: { at: '2026-11-23T12:00', source: 'Apec', cv: 'CV atelier' },
          next: { rule: 'ask-news' },
        },
      ])
    })
  })

  it('asks for no day where it was not sent, and proposes nothing then', async () => {
    const { cards } = await open()
    await write(/^Entreprise/u, 'Coudrelle')
    await write(/^Poste/u, 'Soudeuse')
    await user.click(screen.getByRole('radio', { name: 'Pas encore' }))
    expect(screen.queryByRole('textbox', { name: /^Quel jour/u })).toBeNull()
    await press('Noter')
    await waitFor(async () => {
      expect(await cards()).toMatchObject([{ stage: 'sent', sending: { isToSend: true } }])
    })
    expect((await cards())[0]).not.toHaveProperty('next')
  })

  it('writes nothing while the company is missing, and says so beside it', async () => {
    const { cards } = await open()
    await write(/^Poste/u, 'Soudeuse')
    await press('Noter')
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /^Entreprise/u }))
    })
    expect(await cards()).toEqual([])
  })

  const day = () => screen.getByRole<HTMLInputElement>('textbox', { name: /^Quel jour/u }).value

  it('left open over midnight, or taken up on another day, is of that day unless one was named', async () => {
    const { host, cards } = await open()
    await write(/^Entreprise/u, 'Coudrelle')
    host.shell.clock.set('2026-11-26T14:30')
    await host.tick()
    await waitFor(() => {
      expect(day()).toContain('jeudi 26 novembre')
    })
    cleanup()
    host.shell.clock.set('2026-11-27T09:00')
    await window.show(SentForm)
    await screen.findByRole('dialog', { name: 'Noter une candidature envoyée' })
    expect(day()).toContain('vendredi 27 novembre')
    await write(/^Poste/u, 'Soudeuse')
    // No push came since: the moment is asked for.
    host.shell.clock.set('2026-11-27T09:20')
    await press('Noter')
    await waitFor(async () => {
      expect(await cards()).toMatchObject([{ sending: { at: '2026-11-27T09:20' } }])
    })
  })

  it('is kept as it is written, and forgotten once it is noted', async () => {
    await open()
    await write(/^Entreprise/u, 'Coudrelle')
    expect(allBegun().map(({ key }) => key)).toEqual(['form:sent'])
    await write(/^Poste/u, 'Soudeuse')
    await press('Noter')
    await waitFor(() => {
      expect(allBegun()).toEqual([])
    })
  })
})
