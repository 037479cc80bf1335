import userEvent from '@testing-library/user-event'
import { cleanup, screen } from '@testing-library/vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Person } from '#domain/logbook/person.ts'
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
    expect(await knownHere()).toMatchObject({ unlike: ['old/p'] })
  })

  it('is told from nobody once another name is written', async () => {
    await begin()
    await press('Non, quelqu’un d’autre')
    const name = screen.getByLabelText('Nom')
    await user.clear(name)
    await user.type(name, 'Ana Berg')
    await vi.waitFor(() => {
      expect(screen.queryByText(/^Quelqu’un d’autre que/u)).toBeNull()
    }, PATIENCE)
    await press('Enregistrer')
    await vi.waitFor(async () => {
      expect(await knownHere()).toMatchObject({ name: 'Ana Berg' })
    }, PATIENCE)
    expect(await knownHere()).not.toHaveProperty('unlike')
  })
})

const MOBILE = '06 39 98 00 01'
const inHost = async (application: string) => {
  const outcome = await bridge.calls.application({ application })
  return outcome.ok ? outcome.value.application.people[0] : undefined
}

describe('somebody known on several cards whose address is somebody else’s too', () => {
  const editing = async (known: Partial<Person>): Promise<void> => {
    const ann = person('Ann Roy', { id: 'p', phone: MOBILE, ...known })
    await window.open(
      '2026-11-24T10:30',
      opening({ application: 'here', details: { company: 'Lucarne' }, people: [ann] }),
      opening({
        application: 'there',
        details: { company: 'Ardoise' },
        people: [person('Ann Roy', { id: 'q', phone: MOBILE })],
      }),
      opening({
        application: 'other',
        details: { company: 'Ocrelle' },
        people: [person('Bob Martin', { id: 'b', email: 'rh@groupe.example' })],
      }),
    )
    await window.show(PersonDialog, {
      application: 'here',
      company: 'Lucarne',
      person: ann,
      open: true,
    })
  }
  const cardsOf = async (application: string, id: string): Promise<number> => {
    const outcome = await bridge.calls.person({ application, person: id })
    return outcome.ok ? outcome.value.line.cards : 0
  }

  it('stays one person on their own cards', async () => {
    await editing({})
    await user.type(await screen.findByLabelText('E-mail'), 'rh@groupe.example')
    await press('Non, quelqu’un d’autre')
    await press('Enregistrer')
    await vi.waitFor(async () => {
      expect(await inHost('here')).toMatchObject({ apart: true })
    }, PATIENCE)
    expect(await cardsOf('here', 'p')).toBe(2)
    expect(await cardsOf('other', 'b')).toBe(1)
  })

  it('is not asked about again once they were told apart, and stays so', async () => {
    await editing({ apart: true, email: 'rh@groupe.example' })
    await user.type(await screen.findByLabelText('Fonction'), 'juriste')
    await press('Enregistrer')
    await vi.waitFor(async () => {
      expect(await inHost('here')).toMatchObject({ role: 'juriste', apart: true })
    }, PATIENCE)
    expect(screen.queryByRole('button', { name: 'Non, quelqu’un d’autre' })).toBeNull()
  })

  it('is told apart from the next one, too, who may be meant', async () => {
    await window.open(
      '2026-11-24T10:30',
      ...['a', 'b'].map((application) =>
        opening({
          application,
          details: { company: `Maison ${application}` },
          people: [person('Ann Roy', { id: application })],
        }),
      ),
      opening({ application: 'here', details: { company: 'Lucarne' } }),
    )
    await window.show(PersonDialog, { application: 'here', company: 'Lucarne', open: true })
    await user.type(await screen.findByLabelText('Nom'), 'Ann Roy')
    await press('Non, quelqu’un d’autre')
    await press('Oui, la même personne')
    await press('Enregistrer')
    await vi.waitFor(async () => {
      expect(await cardsOf('b', 'b')).toBe(2)
    }, PATIENCE)
    expect(await cardsOf('a', 'a')).toBe(1)
  })
})

describe('somebody who left a company and is met there again', () => {
  it('can be said to work there now', async () => {
    const address = 'rossi@passerelle.example'
    await window.open(
      '2026-11-24T10:30',
      opening({
        application: 'old',
        details: { company: 'Passerelle' },
        people: [person('Giulia Rossi', { id: 'p', email: address, left: true })],
      }),
      opening({ application: 'here', details: { company: 'Passerelle' } }),
    )
    await window.show(PersonDialog, { application: 'here', company: 'Passerelle', open: true })
    await user.type(await screen.findByLabelText('Nom'), 'Giulia Rossi')
    await press('Oui, et travaille ici maintenant')
    await press('Enregistrer')
    await vi.waitFor(async () => {
      const page = await pageOf()
      expect([page.line.cards, page.line.left]).toEqual([2, false])
    }, PATIENCE)
    expect((await pageOf()).cards.map(({ left }) => left)).toEqual([false, false])
  })
})
