import { expect, it } from 'vitest'
import { invitedAt, isReceiverAmong, receiverOf } from '#domain/logbook/receiver.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { interview, invitation, person } from '#test/build/entries.ts'

const HELENE = person('Hélène')
const KARIM = person('Karim')
const application = anApplication({
  people: [HELENE, KARIM],
  entries: [
    interview('2026-11-19T10:00', { lead: HELENE.id }),
    interview('2026-11-20T10:00'),
    invitation('2026-11-21T10:00', KARIM.id),
    invitation('2026-11-22T10:00', KARIM.id),
  ],
})

it('is whoever was last said to have received me, told where others are known', () => {
  expect(receiverOf(application)).toBe(HELENE.id)
  expect(isReceiverAmong(application, HELENE.id)).toBe(true)
  expect(isReceiverAmong(application, KARIM.id)).toBe(false)
  expect(isReceiverAmong({ ...application, people: [HELENE] }, HELENE.id)).toBe(false)
})

it('knows the latest invitation of each', () => {
  expect(invitedAt(application, KARIM.id)).toBe('2026-11-22T10:00')
  expect(invitedAt(application, HELENE.id)).toBeUndefined()
})
