import { expect, it } from 'vitest'
import { askedFromAnywhere } from '#ui/askedFromAnywhere.ts'

it('shows what was asked for last, until it is closed', () => {
  const { asked, ask, close } = askedFromAnywhere<string>()
  expect(asked.value).toBeNull()
  ask('one')
  ask('another')
  expect(asked.value).toBe('another')
  close()
  expect(asked.value).toBeNull()
})
