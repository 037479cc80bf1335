import { expect, it } from 'vitest'
import { singleNotice } from '#electron/host/reminders/noticeOf.ts'
import type { Reminder } from '#electron/host/reminders/reminder.ts'

const bodyFor = (post: string): string => {
  const step = { rule: 'keep-in-touch', company: 'Axovane', post, application: 'app' }
  const reminder = { step } as unknown as Reminder
  return singleNotice(reminder, { language: 'fr', hideDetails: false }, {
    buttons: false,
  } as unknown as Parameters<typeof singleNotice>[2]).body
}

it('names the company and the post, and the company alone where no post is known', () => {
  expect(bodyFor('Soudeuse')).toBe('Axovane · Soudeuse')
  expect(bodyFor('')).toBe('Axovane')
})
