import userEvent from '@testing-library/user-event'
import { cleanup, screen } from '@testing-library/vue'
import { afterEach, expect, it } from 'vitest'
import { opening } from '#test/build/commands.ts'
import { windowOverHost } from '#test/window/windowHost.ts'

const window = windowOverHost()
const { default: CardChoice } = await import('#window/screens/incoming/mail/CardChoice.vue')

const user = userEvent.setup()
afterEach(cleanup)

it('lets any card be chosen, those that fit beyond the six that are shown too', async () => {
  const posts = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept']
  await window.open(
    '2026-11-26T19:00',
    ...posts.map((post) => opening({ application: post, details: { company: 'Brumelle', post } })),
  )
  const chosen: string[] = []
  await window.show(CardChoice, {
    cards: posts.map((post) => ({
      application: post,
      company: 'Brumelle',
      post,
      by: 'company',
      ahead: [],
    })),
    card: '',
    company: '',
    post: '',
    errorOf: () => undefined,
    submitted: false,
    'onUpdate:card': (card: string) => chosen.push(card),
  })
  expect(screen.queryByRole('radio', { name: /sept/u })).toBeNull()
  await user.click(await screen.findByRole('radio', { name: 'Une autre carte' }))
  await user.selectOptions(screen.getByRole('combobox', { name: 'La carte' }), 'sept')
  expect(chosen.at(-1)).toBe('sept')
})
