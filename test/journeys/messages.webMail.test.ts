import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WEB_MAILS, type WebMail } from '#domain/messages/sending/mailWay.ts'
import { type SharedChromium, startChromium } from './support/chromium.ts'
import { newDataFolder } from './support/dataFolder.ts'
import { HELENE, startMessages } from './support/messageShell.ts'
import { runnableShells } from './support/runnableShells.ts'
import { fr } from './support/words.ts'

const SHELLS_HERE = runnableShells()
const PATIENCE = { timeout: 20_000 }
const HOSTS: Readonly<Record<WebMail, string>> = {
  gmail: 'mail.google.com',
  outlook: 'outlook.live.com',
  'outlook-work': 'outlook.office.com',
  yahoo: 'compose.mail.yahoo.com',
}
const BODY = 'Bonjour Madame,\n\nÇa me plaît : 100 % « œuvre » & suite ?\n\nInès'

let chromium: SharedChromium
const folders = Object.fromEntries(SHELLS_HERE.map((name) => [name, newDataFolder()]))
beforeAll(async () => {
  chromium = await startChromium()
})
afterAll(() => chromium.close())

describe.each(SHELLS_HERE)('a page of a mail service, from the %s shell', (name) => {
  it('opens only when it is chosen and asked for, with the whole text, and stays chosen', async () => {
    const running = await startMessages({ chromium, folder: folders[name] ?? '', shell: name })
    const { page } = running
    try {
      await running.compose('thank:i1:p1')
      await page.getByRole('button', { name: fr('messages.edit') }).click()
      await page.getByRole('textbox', { name: fr('messages.body') }).fill(BODY)
      const way = page.getByRole('combobox', { name: fr('messages.mailWays.label') })
      for (const [at, service] of WEB_MAILS.entries()) {
        await way.selectOption({ label: fr(`messages.mailWays.names.${service}`) })
        await page.getByText(fr(`messages.mailWays.goesTo.${service}`)).waitFor()
        expect(running.opened()).toHaveLength(at)
        await page.getByRole('button', { name: fr(`messages.mailWays.open.${service}`) }).click()
        await expect.poll(() => running.opened().length, PATIENCE).toBe(at + 1)
        const { host, searchParams } = new URL(running.opened()[at] ?? '')
        expect(host).toBe(HOSTS[service])
        expect(searchParams.get('to')).toBe(HELENE.email)
        expect(searchParams.get('body')).toBe(BODY)
      }
      await page.reload()
      await page.getByRole('button', { name: fr('messages.mailWays.open.yahoo') }).waitFor()
      expect(running.shell.outside()).toEqual([])
    } finally {
      await running.shell.close()
    }
  })
})
