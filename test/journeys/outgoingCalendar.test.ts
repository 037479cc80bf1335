import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { Entry } from '#domain/entry/entry.ts'
import type { Command } from '#domain/logbook/commands.ts'
import type { MessageKey } from '#texts/catalogue.ts'
import { translator } from '#texts/translator.ts'
import { actIn } from './support/actIn.ts'
import { type SharedChromium, startChromium } from './support/chromium.ts'
import { newDataFolder } from './support/dataFolder.ts'
import { settled } from './support/openScreen.ts'
import { type RunningShell, startShell } from './support/startShell.ts'

const TUESDAY_10H = Date.parse('2026-11-24T10:00:00+01:00')
const ZONE = 'Europe/Paris'
const t = translator('fr')
// Debian: apt-get install zbar-tools.
const hasZbar = spawnSync('zbarimg', ['--version'], { stdio: 'ignore' }).status === 0

const interviewAt = (at: string): Entry => ({
  kind: 'interview',
  id: 'i1',
  at,
  zone: ZONE,
  durationMinutes: 45,
  met: ['p1'],
})
const opened: Command = {
  do: 'open-application',
  application: 'a1',
  details: {
    company: 'Cœur & Papier',
    post: 'Acheteuse',
    pace: 'normal',
    directContact: false,
    trial: 'executive',
  },
  people: [{ id: 'p1', name: 'Élodie Garnier', phone: '+33 6 39 98 00 01' }],
  entries: [interviewAt('2026-12-03T14:00')],
}

let chromium: SharedChromium
let shell: RunningShell
let page: Page

beforeAll(async () => {
  chromium = await startChromium()
})
afterEach(() => shell.close())
afterAll(() => chromium.close())

const named = (key: MessageKey, within: Locator | Page = page, params = {}): Locator =>
  within.getByRole('button', { name: t(key, params), exact: true })
const dialog = (): Locator => page.locator('dialog[open]')
const goTo = async (hash: string): Promise<void> => {
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
}

/** What another program of this machine is answered, under any name it gives the host. */
const asked = (
  address: string,
  { method = 'GET', host }: { readonly method?: string; readonly host?: string } = {},
): Promise<{ readonly status: number; readonly text: string }> =>
  new Promise((resolve, reject) => {
    const headers = host === undefined ? {} : { Host: host }
    const asking = request(address, { method, headers }, (answer) => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (piece: string) => (text += piece))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }))
    })
    asking.once('error', reject)
    asking.end()
  })

/** What a camera sees in the code on the page, byte for byte. */
const scanned = async (): Promise<string> => {
  await settled(page)
  const input = await dialog().locator('figure').screenshot()
  const { stdout } = spawnSync('zbarimg', ['--quiet', '--raw', '-Sbinary', '-'], { input })
  return stdout.toString('utf8')
}

const seeCode = async (dark: boolean): Promise<void> => {
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' })
  await goTo('/people/a1/p1')
  await named('outgoingCalendar.scan.showNumber', page, { what: '+33 6 39 98 00 01' }).click()
  await dialog().getByRole('img').waitFor()
  if (hasZbar) expect(await scanned()).toBe('tel:+33639980001')
  await page.keyboard.press('Escape')
  await named('outgoingCalendar.people.contact').click()
  await named('outgoingCalendar.people.contactScan', dialog()).click()
  await dialog().getByRole('img').waitFor()
  if (hasZbar) expect(await scanned()).toContain('FN:Élodie Garnier\r\nORG:Cœur & Papier\r\n')
  await page.keyboard.press('Escape')
}

it('a calendar goes out once, into a folder and to an address, and a number to the phone', async () => {
  const home = newDataFolder()
  mkdirSync(join(home, 'Nextcloud'), { recursive: true })
  shell = await startShell('browser', {
    chromium,
    folder: newDataFolder(),
    nowMs: TUESDAY_10H,
    env: { TZ: ZONE, HOME: home },
  })
  page = shell.page
  await actIn(page, opened)

  // Once: what leaves is shown, and changes as it is ticked.
  await goTo('/out')
  await named('outgoingCalendar.onceDo').click()
  const leaves = dialog().getByRole('list', { name: t('outgoingCalendar.leaves') })
  await expect.poll(() => leaves.innerText()).toContain('Entretien · Cœur & Papier, Acheteuse')
  expect(await leaves.innerText()).not.toContain('Garnier')
  const once = join(home, 'once.ics')
  shell.saveTo(once)
  await dialog().getByLabel(t('outgoingCalendar.details.people')).check()
  await expect.poll(() => leaves.innerText()).toContain('Garnier')
  await named('outgoingCalendar.do', dialog()).click()
  await expect.poll(() => existsSync(once) && readFileSync(once, 'utf8')).toContain('Garnier')

  // Into a folder that is chosen by keys, and kept current there.
  await named('outgoingCalendar.folderChoose').press('Enter')
  const places = dialog().getByRole('listitem')
  await places.first().getByRole('button').press('Enter')
  await named('outgoingCalendar.folders.open', dialog(), { name: 'Nextcloud' }).press('Enter')
  await expect.poll(() => dialog().locator('code').innerText()).toContain('Nextcloud')
  await named('outgoingCalendar.folders.choose', dialog()).press('Enter')
  const file = join(home, 'Nextcloud', 'Relance.ics')
  const kept = (): string => (existsSync(file) ? readFileSync(file, 'utf8') : '')
  await expect.poll(kept).toContain(':20261203T140000')
  expect(kept()).not.toContain('Garnier')
  await actIn(page, {
    do: 'correct-entry',
    application: 'a1',
    entry: interviewAt('2026-12-04T09:30'),
  })
  await expect.poll(kept).toContain(':20261204T093000')

  // To an address, which answers whoever has it and nobody else, with the calendar and nothing else.
  await named('outgoingCalendar.addressOn').click()
  const shown = page.getByText(/\/calendar\/[\w-]{22}\.ics/u)
  const address = await shown.innerText()
  expect(await asked(address)).toEqual({ status: 200, text: kept() })
  expect(await asked(address, { method: 'HEAD' })).toEqual({ status: 200, text: '' })
  expect((await asked(address, { method: 'POST' })).status).toBe(405)
  expect((await asked(address, { host: 'elsewhere.example' })).status).toBe(403)
  expect(await asked(`${address.slice(0, -5)}x.ics`)).toEqual({ status: 404, text: '' })
  expect((await asked(address.replace('/calendar/', '/calls/'))).status).toBe(403)
  await named('outgoingCalendar.addressRenew').click()
  await expect.poll(() => shown.innerText()).not.toBe(address)
  expect((await asked(address)).status).toBe(404)
  const renewed = await shown.innerText()
  await named('outgoingCalendar.addressOff').click()
  await expect.poll(() => shown.count()).toBe(0)
  expect((await asked(renewed)).status).toBe(404)

  await seeCode(false)
  await seeCode(true)
  expect(shell.consoleErrors()).toEqual([])
  expect(shell.outside()).toEqual([])
})
