import { afterEach, expect, it, vi } from 'vitest'
import { logFailure } from '#electron/door/logFailure.ts'

const written = () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  return () => said.mock.calls.flat().join('\n')
}

afterEach(() => vi.restoreAllMocks())

it('says what failed and where in the code, never what the error quotes', () => {
  const log = written()
  logFailure('the call act', new TypeError('Hélène Carrel\n06 39 98 12 34 is no number'))
  expect(log()).toContain('Relance: the call act failed (TypeError)')
  expect(log()).toContain('logFailure.test.ts')
  expect(log()).not.toContain('Hélène')
  expect(log()).not.toContain('06 39')
})

it('keeps to the type where what was thrown is no error', () => {
  const log = written()
  logFailure('the call act', 'Hélène Carrel')
  expect(log()).toBe('Relance: the call act failed (string)')
})
