import { expect, it } from 'vitest'
import { usualChannel } from '#domain/usualChannel.ts'

it('the usual channel is the first that is known, else a mail', () => {
  expect(usualChannel(undefined, 'phone', 'letter')).toBe('phone')
  expect(usualChannel('linkedin', 'phone')).toBe('linkedin')
  expect(usualChannel(undefined)).toBe('email')
  expect(usualChannel()).toBe('email')
})
