import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type SharedChromium, startChromium } from './support/chromium.ts'
import { newDataFolder } from './support/dataFolder.ts'
import { type MessageShell, startMessages, WEDNESDAY_9H } from './support/messageShell.ts'
import { runnableShells } from './support/runnableShells.ts'
import { fr } from './support/words.ts'

const OWN = 'Bonjour Madame,\n\nMes propres mots, avec un « é » et un ☎.'
const STEP = 'thank:i1:p1'

let chromium: SharedChromium
let running: MessageShell
const folders = Array.from({ length: 5 }, newDataFolder)

const button = (name: string) => running.page.getByRole('button', { name })
const text = () => running.page.getByRole('textbox', { name: fr('messages.body') })
const kept = () => running.page.getByText(fr('messages.draft.keptAt', { time: '9\u00A0h' }))
const writeOwn = async (): Promise<void> => {
  await running.compose(STEP)
  await button(fr('messages.edit')).click()
  await text().fill(OWN)
  await kept().waitFor()
}

beforeAll(async () => {
  chromium = await startChromium()
})
afterAll(() => chromium.close())
afterEach(async () => {
  expect(running.shell.consoleErrors()).toEqual([])
  await running.shell.close()
})

describe.each(runnableShells())('a message begun in the %s shell', (name) => {
  it('is there after leaving the page, after a reload and after closing the program', async () => {
    const folder = folders.pop() ?? ''
    running = await startMessages({ chromium, folder, shell: name })
    await writeOwn()
    await running.page
      .getByRole('link', { name: fr('frame.board') })
      .first()
      .click()
    await running.page.waitForURL(/#\/board$/u)
    await running.compose(STEP)
    expect(await text().inputValue()).toBe(OWN)

    await running.page.reload()
    await text().waitFor()
    expect(await text().inputValue()).toBe(OWN)

    await running.shell.close()
    running = await startMessages({ chromium, folder, shell: name, commands: [] })
    await running.compose(STEP)
    expect(await text().inputValue()).toBe(OWN)
    await kept().waitFor()
  })
})

describe('a message begun', () => {
  it('is kept by what is written last, even when the page is left at once', async () => {
    running = await startMessages({ chromium, folder: folders.pop() ?? '' })
    await writeOwn()
    await text().fill(`${OWN} Et ceci.`)
    await running.page.keyboard.press('Escape')
    await running.page
      .getByRole('link', { name: fr('frame.journal') })
      .first()
      .click()
    await running.page.waitForURL(/#\/logbook/u)
    await running.page.reload()
    await running.compose(STEP)
    expect(await text().inputValue()).toBe(`${OWN} Et ceci.`)
  })

  it('is kept by what was typed at the moment of a reload', async () => {
    running = await startMessages({ chromium, folder: folders.pop() ?? '' })
    await writeOwn()
    await text().fill(`${OWN} Et ceci.`)
    await running.page.reload()
    await text().waitFor()
    expect(await text().inputValue()).toBe(`${OWN} Et ceci.`)
  })

  it('says on which day it was kept, is sent, and is then gone', async () => {
    const folder = folders.pop() ?? ''
    running = await startMessages({ chromium, folder })
    await writeOwn()
    await running.shell.close()
    running = await startMessages({
      chromium,
      folder,
      nowMs: WEDNESDAY_9H + 24 * 3600 * 1000,
      commands: [],
    })
    await running.compose(STEP)
    await running.page.getByText(/Brouillon gardé hier/u).waitFor()
    await button(fr('messages.sent')).click()
    await running.page.waitForURL(/#\/today$/u)
    await running.page.goto(`${new URL(running.page.url()).origin}/#/application/a1`)
    await button(fr('application.readMessage')).click()
    await running.page.getByText('Mes propres mots').waitFor()
  })
})
