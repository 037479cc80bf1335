import { cleanup, screen, within } from '@testing-library/vue'
import { afterEach, expect, it } from 'vitest'
import { opening } from '#test/build/commands.ts'
import { interview, person } from '#test/build/entries.ts'
import { windowOverHost } from '#test/window/windowHost.ts'

const window = windowOverHost()
const { default: PersonScreen } = await import('#window/screens/people/PersonScreen.vue')
afterEach(cleanup)

it('shows an interview ahead as planned, and never one that was called off', async () => {
  const off = interview('2026-11-27T10:00', { id: 'off', met: ['p'] })
  await window.open(
    '2026-11-24T10:30',
    opening({
      application: 'a',
      people: [person('Giulia Rossi', { id: 'p' })],
      entries: [
        off,
        interview('2026-11-24T10:00', { id: 'now', met: ['p'] }),
        interview('2026-11-30T14:00', { id: 'kept', met: ['p'] }),
        {
          kind: 'cancelled',
          id: 'c',
          at: '2026-11-23T10:00',
          zone: off.zone,
          interview: off.id,
        },
      ],
    }),
  )
  await window.show(PersonScreen, { application: 'a', person: 'p' })
  const linesOf = async (name: string): Promise<readonly string[]> => {
    const region = await screen.findByRole('region', { name })
    const lines = within(region).getAllByRole('listitem')
    return lines.map(({ textContent }) => textContent.replaceAll(/\s+/gu, ' '))
  }
  const planned = await linesOf('Prévu avec cette personne')
  expect(planned).toEqual([
    expect.stringMatching(/24 nov.*Entretien ?En cours/u),
    expect.stringMatching(/30 nov.*Entretien ?Prévu/u),
  ])
  const told = await linesOf('Tout ce qui s’est dit')
  expect(told.filter((line) => line.includes('Entretien'))).toEqual([
    expect.stringMatching(/27 nov.*Entretien ?Annulé/u),
  ])
})
