import { expect, it } from 'vitest'
import { gatheredNotice, singleNotice } from '#electron/host/reminders/noticeOf.ts'
import type { Reminder } from '#electron/host/reminders/reminder.ts'

const NOW = {
  now: '2026-11-26T10:00',
  zone: 'Europe/Paris',
  slotAfter: (local: string) => local,
  newId: () => 'made',
}

const noticeFor = (post: string, hideDetails = false) => {
  const of = { id: 'k:1', rule: 'keep-in-touch', application: 'app', channels: [], moment: NOW.now }
  const reminder = { step: { ...of, company: 'Axovane', post } } as unknown as Reminder
  return singleNotice(reminder, { spoken: 'fr', hideDetails }, NOW)
}
const bodyFor = (post: string): string => noticeFor(post).body

it('hides with the names the buttons too: nobody marks as done what they cannot read', () => {
  const { title, body, ...rest } = noticeFor('Soudeuse', true)
  expect(title + body).not.toMatch(/Axovane|Soudeuse/u)
  expect(rest).toEqual({ application: 'app', step: 'k:1' })
  expect(noticeFor('Soudeuse').buttons?.length).toBeGreaterThan(0)
})

it('names the company and the post, and the company alone where no post is known', () => {
  expect(bodyFor('Soudeuse')).toBe('Axovane · Soudeuse')
  expect(bodyFor('')).toBe('Axovane')
})

it.each([
  ['fr', 'Répondre à la proposition, au plus tard le ven. 27 nov. (Bastide)'],
  ['en', 'Answer the offer by Fri 27 Nov (Bastide)'],
] as const)('tells an offer with its last day first among several, %s', (spoken, line) => {
  const reminder = (at: number, given: object): Reminder =>
    ({
      step: {
        id: `k:${String(at)}`,
        rule: 'tell-offer',
        application: `a${String(at)}`,
        company: 'Axovane',
        post: 'Soudeuse',
        channels: [],
        moment: NOW.now,
        opens: NOW.now,
        ...given,
      },
    }) as unknown as Reminder
  const offer = { rule: 'decide', company: 'Bastide', deadline: '2026-11-27' }
  const all = [0, 1, 2, 3].map((at) => reminder(at, at === 3 ? offer : {}))
  const [first, ...more] = gatheredNotice(all, { spoken, hideDetails: false }).body.split('\n')
  expect(first?.replace(/[\u00a0\u202f]/gu, ' ')).toBe(line)
  expect(more).toHaveLength(3)
})
