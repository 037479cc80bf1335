import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { areStale } from '#tools/setup/dependencies.mjs'

const lock = (packages: Parameters<typeof areStale>[0]['packages']) => ({ packages })
const vue = { 'node_modules/vue': { version: '3.5.45' } }

describe('the installed dependencies', () => {
  it('are stale where nothing is installed', () => {
    expect(areStale(lock(vue), undefined)).toBe(true)
  })

  it('are fresh where they match the lock', () => {
    expect(areStale(lock({ '': {}, ...vue }), lock(vue))).toBe(false)
  })

  it('are stale where a version differs', () => {
    expect(areStale(lock(vue), lock({ 'node_modules/vue': { version: '3.5.44' } }))).toBe(true)
  })

  it('are stale where a package is missing', () => {
    expect(areStale(lock(vue), lock({}))).toBe(true)
  })

  it('may lack the optional packages of other systems', () => {
    const wanted = lock({ 'node_modules/fsevents': { version: '2.3.3', optional: true } })
    expect(areStale(wanted, lock({}))).toBe(false)
  })

  it('are fresh in this very checkout', () => {
    const read = (path: string): ReturnType<typeof lock> => JSON.parse(readFileSync(path, 'utf8'))
    expect(areStale(read('package-lock.json'), read('node_modules/.package-lock.json'))).toBe(false)
  })
})
