import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Entry } from '#domain/entry/entry.ts'
import type { FollowUpOutcome } from '#domain/vocabulary.ts'
import { axeViolations } from './support/axe.ts'
import { sidewaysScroll } from './support/layout.ts'
import { type SharedChromium, startChromium } from './support/chromium.ts'
import { newDataFolder } from './support/dataFolder.ts'
import {
  HELENE,
  INTERVIEW,
  type MessageShell,
  opening,
  startMessages,
  ZONE,
} from './support/messageShell.ts'
import { fr } from './support/words.ts'
import { undoByKeys } from './support/undoByKeys.ts'

const PATIENCE = { timeout: 15_000 }
/** Two calls nobody answered: the third is due, and a message is to be left. */
const UNANSWERED = ['2026-11-18T10:00', '2026-11-20T10:00'].map((at, index): Entry => ({
  kind: 'follow-up',
  id: `call-${String(index)}`,
  at,
  zone: ZONE,
  to: 'p1',
  channel: 'phone',
  outcome: 'no-answer',
}))
const EARLIER: Entry = { ...INTERVIEW, at: '2026-11-10T14:00' }
const CALLED = opening({
  people: [{ ...HELENE, assistantPhone: '01 99 00 12 00' }],
  entries: [EARLIER, ...UNANSWERED],
})

let chromium: SharedChromium
let running: MessageShell
const folders = Array.from({ length: 8 }, newDataFolder)

const start = async (size = { width: 1400, height: 900 }, called = CALLED): Promise<void> => {
  running = await startMessages({
    chromium,
    folder: folders.pop() ?? '',
    size,
    commands: [called],
  })
  await openCard()
}
const openCard = async (): Promise<void> => {
  const { page } = running
  await page.goto(`${new URL(page.url()).origin}/#/application/a1`)
  await page
    .getByRole('button', { name: new RegExp(`^${fr('steps.call')}`, 'u') })
    .first()
    .click()
  await card().waitFor()
}
const card = () => running.page.getByRole('dialog')
const outcome = (name: FollowUpOutcome) =>
  card().getByRole('button', { name: fr(`messages.call.outcomes.${name as 'reached'}`) })
/** In the timeline: the band above it says the same unseen. */
const noted = (words: string) =>
  running.page.getByText(words).filter({ visible: true }).first().waitFor()

beforeAll(async () => {
  chromium = await startChromium()
})
afterAll(() => chromium.close())
afterEach(async () => {
  expect(running.shell.consoleErrors()).toEqual([])
  await running.shell.close()
})

describe('the phone card', () => {
  it('begins with the voicemail after unanswered calls, dials, and holds the other scripts', async () => {
    await start()
    await card()
      .getByText(/Vous pouvez me joindre au/u)
      .waitFor()
    const signature = card()
      .getByLabel(fr('messages.toFill', { field: fr('messages.variables.signature') }))
      .first()
    await signature.fill('Inès Maury')
    await signature.press('Enter')
    await card()
      .getByRole('tab', { name: fr('messages.call.tabs.call') })
      .click()
    await card()
      .getByText(/Savez-vous quand la décision sera prise/u)
      .waitFor()
    await card()
      .getByRole('tab', { name: fr('messages.call.tabs.assistant') })
      .click()
    await card()
      .getByText(/Quel serait le meilleur moment pour l’appeler/u)
      .waitFor()
    expect(await axeViolations(running.page)).toEqual([])
    await card()
      .getByRole('button', { name: fr('messages.call.dial', { phone: '01 99 00 12 34' }) })
      .click()
    await expect.poll(() => running.opened(), PATIENCE).toEqual(['tel:0199001234'])
  })

  it.each(['no-answer', 'voicemail', 'message-left'] as const)(
    'notes in one press that the call came to « %s », which is taken back as easily',
    async (name) => {
      await start()
      await outcome(name).click()
      await card().waitFor({ state: 'hidden' })
      await noted(fr(`application.entry.calls.${name}`))
      await undoByKeys(running.page)
      await running.page
        .getByText(/annulé/iu)
        .first()
        .waitFor()
    },
  )

  it('asks what was said when somebody was reached, with keys alone', async () => {
    await start()
    await outcome('reached').focus()
    await running.page.keyboard.press('Enter')
    await card()
      .getByRole('heading', { name: fr('entries.call.record') })
      .waitFor()
    await running.page.keyboard.press('Escape')
    await card().waitFor({ state: 'hidden' })
  })

  it('offers to correct a wrong number', async () => {
    await start()
    await outcome('wrong-number').click()
    const number = card().getByLabel(fr('messages.call.newNumber'))
    await number.fill('01 99 00 99 99')
    await number.press('Enter')
    await card().waitFor({ state: 'hidden' })
    await noted('01 99 00 99 99')
  })

  it('leaves room for the words in a small window, and the outcomes one press away', async () => {
    await start({ width: 320, height: 640 }, opening({ entries: [EARLIER, ...UNANSWERED] }))
    const room = await card()
      .locator('.script')
      .evaluate((script) => {
        const body = script.closest('.body')?.getBoundingClientRect()
        return (body?.bottom ?? 0) - script.getBoundingClientRect().top
      })
    // Nearly half of what the window shows.
    expect(room).toBeGreaterThan(280)
    expect(await sidewaysScroll(running.page)).toEqual([])
    await expect(outcome('no-answer').count()).resolves.toBe(0)
    await card()
      .getByRole('button', { name: fr('messages.call.outcome') })
      .click()
    await outcome('no-answer').click()
    await card().waitFor({ state: 'hidden' })
  })
})
