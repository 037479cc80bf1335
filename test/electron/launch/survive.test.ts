import { EventEmitter } from 'node:events'
import { afterEach, expect, it, vi } from 'vitest'
import { survive } from '#electron/launch/survive.ts'

afterEach(() => vi.restoreAllMocks())

it('outlives an error that nobody waited for, and logs it without its words', () => {
  const said: unknown[] = []
  vi.spyOn(console, 'error').mockImplementation((...words) => void said.push(...words))
  const streams = { stdout: new EventEmitter(), stderr: new EventEmitter() }
  const survivor = Object.assign(new EventEmitter(), streams)
  survive(survivor as unknown as NodeJS.Process)
  expect(survivor.emit('uncaughtException', new TypeError('Madame Dupont'))).toBe(true)
  expect(survivor.emit('unhandledRejection', new RangeError('Madame Dupont'))).toBe(true)
  expect(streams.stdout.emit('error', new Error('EPIPE'))).toBe(true)
  expect(streams.stderr.emit('error', new Error('EPIPE'))).toBe(true)
  expect(said.join()).toMatch(/TypeError[^]*RangeError/u)
  expect(said.join()).not.toContain('Dupont')
})
