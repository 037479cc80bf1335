import { expect, it } from 'vitest'
import { hasDisplay } from '#electron/browser/display.ts'
import { openingOf, systemOpener } from '#electron/browser/systemOpener.ts'

it.each([
  ['linux', 'xdg-open'],
  ['darwin', 'open'],
  ['win32', 'rundll32'],
] as const)('on %s an address is one argument of %s', (platform, program) => {
  const hostile = 'https://example.org/?a=1&calc.exe'
  const opening = openingOf(hostile, platform)
  expect(opening.program).toBe(program)
  expect(opening.args.at(-1)).toBe(hostile)
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
