import userEvent from '@testing-library/user-event'
import { cleanup, screen, waitFor } from '@testing-library/vue'
import { afterEach, expect, it } from 'vitest'
import { CARDS } from '#test/build/incomingCards.ts'
import { opening } from '#test/build/commands.ts'
import { person } from '#test/build/entries.ts'
import { windowOverHost } from '#test/window/windowHost.ts'
import { readCards } from '#electron/host/incoming/mail/readCards.ts'
import { boardOf } from '#test/build/boardOf.ts'

const window = windowOverHost()
const { default: PeopleCheck } = await import('#window/screens/incoming/people/PeopleCheck.vue')

const user = userEvent.setup()
afterEach(cleanup)

const show = async (text: string) => {
  const read = readCards(text)
  const done: (string | undefined)[] = []
  await window.show(PeopleCheck, {
    file: crypto.randomUUID(),
    view: { sort: 'people', people: read?.people ?? [], unreadable: read?.unreadable ?? 0 },
    onDone: (application?: string) => done.push(application),
  })
  return done
}

it('asks for the card, then adds to somebody known what was not known', async () => {
  const host = await window.open(
    '2026-11-26T19:00',
    opening({
      application: 'card',
      details: { company: 'Brumelle' },
      people: [person('Nadia Benali', { id: 'nadia' })],
    }),
  )
  const done = await show(CARDS.four)
  await user.click(screen.getByRole('button', { name: 'Mettre sur la carte' }))
  expect(screen.getByText('Choisissez une carte.')).toBeTruthy()
  await user.click(await screen.findByRole('radio', { name: 'Une autre carte' }))
  await user.selectOptions(screen.getByRole('combobox', { name: 'La carte' }), 'card')
  await waitFor(async () => {
    await user.click(screen.getByRole('button', { name: 'Mettre sur la carte' }))
    expect(done).toEqual(['card'])
  })
  const [card] = await host.handlers.applications({ applications: ['card'] })
  expect(card?.people).toMatchObject([
    { id: 'nadia', role: 'Chargée de recrutement', phone: '+33-1-99-00-12-34' },
  ])
})

it('of several cards nobody is taken unasked, and one that cannot be read is told', async () => {
  await window.open('2026-11-26T19:00')
  const done = await show(Object.values(CARDS).join('\r\n'))
  expect(screen.getByText('Une carte n’a pas pu être lue.')).toBeTruthy()
  expect(
    screen.getAllByRole('checkbox').filter((one) => (one as HTMLInputElement).checked),
  ).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Mettre sur la carte' }))
  expect(screen.getByText('Cochez au moins une personne.')).toBeTruthy()
  expect(done).toEqual([])
})

it('opens a new card for somebody without saying that it is still to be sent', async () => {
  const host = await window.open('2026-11-26T19:00')
  const done = await show(CARDS.four)
  await user.click(screen.getByRole('radio', { name: 'Une nouvelle carte' }))
  await user.click(screen.getByRole('button', { name: 'Mettre sur la carte' }))
  await waitFor(() => {
    expect(done).toHaveLength(1)
  })
  const { cards } = await boardOf(host.handlers)
  expect(cards).toMatchObject([{ company: 'Brumelle', stage: 'sent', sending: {} }])
  expect(cards[0]?.sending).not.toHaveProperty('isToSend')
})
