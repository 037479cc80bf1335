import userEvent from '@testing-library/user-event'
import { cleanup, screen } from '@testing-library/vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { opening } from '#test/build/commands.ts'
import { person } from '#test/build/entries.ts'
import { windowOverHost } from '#test/window/windowHost.ts'

const window = windowOverHost()
const { bridge } = await import('#window/host/bridge.ts')
const { default: PersonDialog } = await import('#window/parts/people/PersonDialog.vue')

const user = userEvent.setup()
const PATIENCE = { timeout: 10_000 }
afterEach(cleanup)

const begin = async (): Promise<void> => {
  await window.open(
    '2026-11-24T10:30',
    opening({
      application: 'old',
      details: { company: 'Passerelle' },
      people: [
        person('Giulia Rossi', {
          id: 'p',
          role: 'consultante',
          email: 'rossi@passerelle.example',
          linkedin: 'https://www.linkedin.com/in/rossi',
        }),
      ],
    }),
    opening({ application: 'here', details: { company: 'Lucarne' } }),
  )
  await window.show(PersonDialog, { application: 'here', company: 'Lucarne', open: true })
  await user.type(await screen.findByLabelText('Nom'), 'Giulia Rossi')
}
const press = async (name: string): Promise<void> =>
  user.click(await screen.findByRole('button', { name }, PATIENCE))
const knownHere = async () => {
  const outcome = await bridge.calls.application({ application: 'here' })
  return outcome.ok ? outcome.value.application.people[0] : undefined
}
const pageOf = async () => {
  const outcome = await bridge.calls.person({ application: 'old', person: 'p' })
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.value
}

describe('somebody who is known from another card', () => {
  it('is asked about; the same person has their details filled in, and is one from then on', async () => {
    await begin()
    await press('Oui, la même personne')
    expect(screen.getByLabelText<HTMLInputElement>('Fonction').value).toBe('consultante')
    await press('Enregistrer')
    await vi.waitFor(async () => {
      expect((await pageOf()).line.cards).toBe(2)
    }, PATIENCE)
  })

  it('may have moved: the profile comes along, the old address does not', async () => {
    await begin()
    await press('Oui, et travaille ici maintenant')
    await press('Enregistrer')
    await vi.waitFor(async () => {
      expect((await pageOf()).former.map(({ email }) => email)).toEqual([
        'rossi@passerelle.example',
      ])
    }, PATIENCE)
    const here = await knownHere()
    expect(here).toMatchObject({ movedHere: true, linkedin: 'https://www.linkedin.com/in/rossi' })
    expect(here).not.toHaveProperty('email')
  })

  it('is somebody else where the user says so, and the answer can be changed', async () => {
    await begin()
    await press('Non, quelqu’un d’autre')
    await press('Changer de réponse')
    await press('Non, quelqu’un d’autre')
    await press('Enregistrer')
    await vi.waitFor(async () => {
      expect(await knownHere()).toMatchObject({ name: 'Giulia Rossi' })
    }, PATIENCE)
    expect((await pageOf()).line.cards).toBe(1)
  })
})
