import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import {
  chooseClock,
  machineClock,
  machineZone,
  namesNoPlace,
  processZone,
} from '#electron/launch/chooseClock.ts'
import { readFlags } from '#electron/launch/flags.ts'
import { launch, launchOrExplain } from '#electron/launch/launch.ts'

const folder = mkdtempSync(join(tmpdir(), 'relance-launch-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

// A worker thread may not set the process's mask; the mode of the folder is asked for anyway.
vi.spyOn(process, 'umask').mockReturnValue(0)

describe('the folder of a launch', () => {
  it('is made for the person alone and kept at the end', () => {
    const data = join(folder, 'a', 'b')
    const launched = launch(readFlags(['--data', data]), {})
    expect(statSync(data).mode & 0o077).toBe(0)
    launched.cleanUp()
    expect(existsSync(data)).toBe(true)
  })

  it('of a demonstration is new each time and gone at the end', () => {
    const flags = readFlags(['--demo'])
    const [one, other] = [launch(flags, {}), launch(flags, {})]
    expect(one.folder).not.toBe(other.folder)
    for (const launched of [one, other]) {
      launched.cleanUp()
      expect(existsSync(launched.folder)).toBe(false)
    }
  })
})

describe('a start that cannot go as it was asked for', () => {
  const start = (args: readonly string[]) => {
    const said: string[] = []
    const explain = (sentence: string) => void said.push(sentence)
    return { began: launchOrExplain(args, { explain, inform: explain }), said }
  }

  it('says in one sentence that the folder is a file, and leaves the file alone', () => {
    const file = join(folder, 'file')
    writeFileSync(file, 'mine')
    for (const data of [file, join(file, 'below')]) {
      const { began, said } = start(['--data', data])
      expect(began).toBe(2)
      expect(said).toHaveLength(1)
      expect(said[0]).toContain(data)
    }
    expect(readFileSync(file, 'utf8')).toBe('mine')
  })

  it('says in one sentence that a link leads nowhere', () => {
    const link = join(folder, 'link')
    symlinkSync(join(folder, 'gone', 'disk'), link)
    for (const data of [link, join(link, 'below')]) {
      const { began, said } = start(['--data', data])
      expect(began).toBe(2)
      expect(said).toEqual([expect.stringContaining(data)])
    }
  })

  it('says in one sentence that it may not even look there', () => {
    const round = join(folder, 'round')
    symlinkSync(round, round)
    for (const data of [round, join(round, 'below')]) {
      const { began, said } = start(['--data', data])
      expect(began).toBe(2)
      expect(said).toEqual([expect.stringContaining(data)])
    }
  })

  // A system that says of a folder that is there that it is not: Node's own way tries for ever.
  it.runIf(existsSync('/proc/self'))('ends where no folder can be made', () => {
    const { began, said } = start(['--data', '/proc/relance'])
    expect(began).toBe(2)
    expect(said).toEqual([expect.stringContaining('/proc/relance')])
  })

  it('says in one sentence that an option is none', () => {
    const { began, said } = start(['--dta', folder])
    expect(began).toBe(2)
    expect(said).toEqual([expect.stringContaining('--dta')])
  })

  it('answers --help with the options, whatever else is asked', () => {
    const { began, said } = start(['--help'])
    expect(began).toBe(0)
    expect(said.join()).toContain('--data')
  })
})

describe('the zone of a machine', () => {
  const none = (): string => {
    throw new RangeError('no zone')
  }

  it.each([
    ['UTC', 'CET-1CEST,M3.5.0,M10.5.0/3', undefined],
    ['UTC', 'HNE+5HAE', undefined],
    ['UTC', 'UTC', 'UTC'],
    ['UTC', ':Etc/UTC', 'UTC'],
    ['UTC', 'GMT0', 'UTC'],
    ['UTC', '', 'UTC'],
    ['Europe/Paris', 'Europe/Paris', 'Europe/Paris'],
  ])('that a process takes for %s, where TZ is %j, is %s', (told, tz, zone) => {
    expect(processZone(told, tz)).toBe(zone)
  })

  it.each([
    [[() => 'America/Toronto'], 'America/Toronto'],
    [[() => '', () => 'Europe/Zurich'], 'Europe/Zurich'],
    [[() => 'Etc/Unknown', none, () => 'Europe/Brussels'], 'Europe/Brussels'],
    [[() => 'Factory', none], 'Europe/Paris'],
    [[() => undefined, none], 'Europe/Paris'],
  ])('is the first that tells the time (%#)', (sources, zone) => {
    expect(machineZone(sources)).toBe(zone)
  })

  it.each([
    [[() => 'Factory', none], true],
    [[() => undefined, () => 'Etc/UTC'], true],
    [[() => 'GMT'], true],
    [[() => '', () => 'America/Toronto'], false],
    [[() => 'Europe/London'], false],
  ])('is a guess where none is a place (%#)', (sources, isGuess) => {
    expect(namesNoPlace(sources)).toBe(isGuess)
  })

  it.each(['', 'Factory', 'America/St_Johns'])('tells the time whatever TZ says: %j', (tz) => {
    const code = `import { machineClock } from '#electron/launch/chooseClock.ts'
        import { localOf } from '#domain/calendar/zone.ts'
        console.log(localOf(Date.UTC(2026, 10, 26), machineClock.zone()))`
    const said = execFileSync(process.execPath, ['--input-type=module-typescript', '-e', code], {
      env: { ...process.env, TZ: tz },
      encoding: 'utf8',
    })
    expect(said).toMatch(/^2026-11-2[56]T\d\d:\d\d\n$/u)
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
