import { expect, it } from 'vitest'
import { without } from '#domain/without.ts'

it('leaves the fields named out of a copy, and the thing itself as it is', () => {
  const whole = { name: 'Rossi', left: true, role: undefined }
  expect(without(whole, 'left')).toEqual({ name: 'Rossi', role: undefined })
  expect(Object.keys(without(whole, 'left', 'role'))).toEqual(['name'])
  expect(whole.left).toBe(true)
})
