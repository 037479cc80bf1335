import { delimiter } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  findChromium,
  findHeadlessShell,
  howToInstall,
  missingPackages,
} from '#tools/setup/chromium.mjs'

const machine = (platform: string, env: NodeJS.ProcessEnv, ...files: string[]) => ({
  platform,
  env,
  isRoot: false,
  exists: (path: string) => files.includes(path.replaceAll('\\', '/')),
  runs: () => true,
})
const path = { PATH: ['/usr/local/bin', '/usr/bin'].join(delimiter) }

describe('the Chromium of the journeys', () => {
  it('is found on the path of a Linux, Chromium before Chrome', () => {
    const linux = machine('linux', path, '/usr/bin/google-chrome', '/usr/bin/chromium')
    expect(findChromium(linux)?.replaceAll('\\', '/')).toBe('/usr/bin/chromium')
  })

  it('is one that runs: a stub that says what to install is passed over', () => {
    const files = ['/usr/bin/chromium-browser', '/usr/bin/google-chrome']
    const linux = {
      ...machine('linux', path, ...files),
      runs: (program: string) => !program.includes('chromium-browser'),
    }
    expect(findChromium(linux)?.replaceAll('\\', '/')).toBe('/usr/bin/google-chrome')
    const chosen = { ...linux, env: { RELANCE_CHROMIUM: '/usr/bin/chromium-browser' } }
    expect(findChromium(chosen)).toBeUndefined()
  })

  it('on Linux comes with programs that run', () => {
    const programs = ['Xvfb', 'dunst', 'dbus-run-session', 'dbus-launch', 'notify-send']
    const files = ['chromium', ...programs].map((name) => `/usr/bin/${name}`)
    const whole = machine('linux', path, ...files)
    expect(missingPackages(whole)).toEqual([])
    const broken = { ...whole, runs: (program: string) => !program.includes('Xvfb') }
    expect(missingPackages(broken)).toEqual(['xvfb'])
  })

  it('is found among the applications of a Mac', () => {
    const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
    expect(findChromium(machine('darwin', {}, edge))).toBe(edge)
  })

  it('is found among the programs of a Windows', () => {
    const edge = 'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe'
    const env = {
      PROGRAMFILES: 'C:\\Program Files',
      'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
    }
    expect(findChromium(machine('win32', env, edge))?.replaceAll('\\', '/')).toBe(edge)
  })

  it('is the one named by RELANCE_CHROMIUM, or none', () => {
    const env = { ...path, RELANCE_CHROMIUM: '/opt/chrome' }
    expect(findChromium(machine('linux', env, '/opt/chrome', '/usr/bin/chromium'))).toBe(
      '/opt/chrome',
    )
    expect(findChromium(machine('linux', env, '/usr/bin/chromium'))).toBeUndefined()
  })

  it('on Linux comes with a display, a bus and a notification daemon', () => {
    expect(missingPackages(machine('linux', path, '/usr/bin/chromium', '/usr/bin/dunst'))).toEqual([
      'xvfb',
      'dbus',
      'dbus-x11',
      'libnotify-bin',
    ])
  })

  it('elsewhere comes alone', () => {
    expect(missingPackages(machine('darwin', {}))).toEqual(['chromium'])
  })

  it('is asked for in one sentence that names the command', () => {
    const linux = machine('linux', path)
    expect(howToInstall(['chromium', 'xvfb'], linux)).toContain(
      'sudo apt-get install --no-install-recommends chromium xvfb',
    )
    expect(howToInstall(['chromium'], machine('win32', {}))).toContain('RELANCE_CHROMIUM')
  })
})

describe('the lighter build of Chromium', () => {
  it('is taken where it is, and is missing nowhere', () => {
    const shell = '/usr/bin/chromium-headless-shell'
    expect(findHeadlessShell(machine('linux', path, shell))).toBe(shell)
    expect(findHeadlessShell(machine('linux', path))).toBeUndefined()
    expect(missingPackages(machine('linux', path, '/usr/bin/chromium'))).not.toContain(
      'chromium-headless-shell',
    )
  })

  it('does not take the place of a Chromium that was chosen', () => {
    const chosen = { ...path, RELANCE_CHROMIUM: '/opt/chrome' }
    const there = machine('linux', chosen, '/opt/chrome', '/usr/bin/chromium-headless-shell')
    expect(findHeadlessShell(there)).toBeUndefined()
  })
})
