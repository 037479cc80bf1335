import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { chooseClock, machineClock } from '#electron/launch/chooseClock.ts'
import { launch } from '#electron/launch/launch.ts'

const folder = mkdtempSync(join(tmpdir(), 'relance-launch-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

// A worker thread may not set the process's mask; the mode of the folder is asked for anyway.
vi.spyOn(process, 'umask').mockReturnValue(0)

describe('the folder of a launch', () => {
  it('is made for the person alone and kept at the end', () => {
    const data = join(folder, 'a', 'b')
    const launched = launch(['--data', data], {})
    expect(statSync(data).mode & 0o077).toBe(0)
    launched.cleanUp()
    expect(existsSync(data)).toBe(true)
  })

  it('of a demonstration is new each time and gone at the end', () => {
    const [one, other] = [launch(['--demo'], {}), launch(['--demo'], {})]
    expect(one.folder).not.toBe(other.folder)
    for (const launched of [one, other]) {
      launched.cleanUp()
      expect(existsSync(launched.folder)).toBe(false)
    }
  })
})

describe('the clock of tests', () => {
  const file = join(folder, 'clock')

  it('is read anew at each look, and announced', () => {
    const said: string[] = []
    writeFileSync(file, '1000')
    const clock = chooseClock(file, { data: folder }, (line) => said.push(line))
    expect(clock.now()).toBe(1000)
    writeFileSync(file, '2000')
    expect(clock.now()).toBe(2000)
    expect(said).toHaveLength(1)
  })

  it('is not heeded for the folder of a person', () => {
    const said: string[] = []
    expect(chooseClock(file, {}, (line) => said.push(line))).toBe(machineClock)
    expect(said.join()).toContain('ignored')
  })

  it('refuses a file without an instant', () => {
    writeFileSync(file, 'soon')
    const clock = chooseClock(file, { data: folder }, () => undefined)
    expect(() => clock.now()).toThrow(TypeError)
  })
})
