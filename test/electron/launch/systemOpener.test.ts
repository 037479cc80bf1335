import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hasDisplay } from '#electron/browser/display.ts'
import { openingsOf, openWithSystem, systemOpener } from '#electron/launch/systemOpener.ts'

it.each([
  ['linux', 'xdg-open'],
  ['darwin', 'open'],
  ['win32', 'rundll32'],
] as const)('on %s an address is one argument of %s', (platform, program) => {
  const hostile = 'https://example.org/?a=1&calc.exe'
  const [opening] = openingsOf(hostile, platform)
  expect(opening?.program).toBe(program)
  for (const { args } of openingsOf(hostile, platform)) expect(args.at(-1)).toBe(hostile)
})

it('opens no address that may do more than show a page', async () => {
  for (const url of ['file:///etc/passwd', 'javascript:1', 'ms-msdt:x', 'smb://host/share'])
    expect(await systemOpener.openUrl(url)).toBe(false)
})

it('knows that a Linux without a display opens no browser', () => {
  expect(hasDisplay('linux', {})).toBe(false)
  expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true)
  expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true)
  expect(hasDisplay('win32', {})).toBe(true)
})

describe('whether something was opened', () => {
  const node = (code: string) => ({ program: process.execPath, args: ['-e', code] })
  const absent = { program: '/no/such/opener', args: [] }
  const NEVER_MS = 600_000

  it.each([
    ['ends well', [node('')], true],
    ['ends with 3, as xdg-open does where it finds no program', [node('process.exit(3)')], false],
    ['is not there', [absent], false],
    ['fails and another opens', [absent, node('process.exit(3)'), node('')], true],
  ])('is told by how the opener ends: one that %s', async (_how, openings, isOpen) => {
    expect(await openWithSystem('', { openings, openedMs: NEVER_MS })).toBe(isOpen)
  })

  it('is believed of an opener that has become what it opened, until it fails after all', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'relance-opener-'))
    const goesOn = node(
      `const { existsSync } = require('node:fs')
       setInterval(() => existsSync(${JSON.stringify(join(folder, 'end'))}) && process.exit(3), 20)`,
    )
    const late = Promise.withResolvers<undefined>()
    const times = {
      openings: [goesOn, absent],
      openedMs: 1,
      failedLate: () => late.resolve(undefined),
    }
    expect(await openWithSystem('', times)).toBe(true)
    writeFileSync(join(folder, 'end'), '')
    await late.promise
  })
})
