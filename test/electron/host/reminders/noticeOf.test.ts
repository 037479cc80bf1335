import { expect, it } from 'vitest'
import { singleNotice } from '#electron/host/reminders/noticeOf.ts'
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
