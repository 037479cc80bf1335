import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Entry } from '#domain/entry/entry.ts'
import { sidewaysScroll } from './support/layout.ts'
import { actIn } from './support/actIn.ts'
import { type SharedChromium, startChromium } from './support/chromium.ts'
import { newDataFolder } from './support/dataFolder.ts'
import { type RunningShell, startShell } from './support/startShell.ts'
import { fr } from './support/words.ts'
import { undoByKeys } from './support/undoByKeys.ts'

const TUESDAY_17H = Date.parse('2026-11-24T17:00:00+01:00')
const dated = (id: string, at: string) => ({ id, at, zone: 'Europe/Paris' })
const DETAILS = {
  company: 'Brumelle Logistique',
  post: 'Responsable d’exploitation',
  place: 'Vierzon',
  pace: 'normal',
  directContact: false,
  trial: 'executive',
} as const
const ENTRIES: Entry[] = [
  {
    kind: 'interview',
    ...dated('i1', '2026-11-16T09:30'),
    durationMinutes: 70,
    mode: 'on-site',
    met: ['p1', 'p2'],
    lead: 'p1',
    goodRapport: true,
    promise: { kind: 'date', date: '2026-12-01' },
    channelAsked: 'phone',
    points: [{ text: 'le quai de nuit', person: 'p1' }],
  },
  {
    kind: 'thanks',
    ...dated('t1', '2026-11-17T09:05'),
    to: 'p1',
    channel: 'email',
    text: 'Merci pour votre accueil.\n\nInès',
  },
  { kind: 'thanks', ...dated('t2', '2026-11-17T09:20'), to: 'p2', channel: 'linkedin' },
  { kind: 'linkedin-invitation', ...dated('l1', '2026-11-17T09:30'), to: 'p2' },
]

let chromium: SharedChromium
let shell: RunningShell
let page: Page

const folders = Array.from({ length: 14 }, newDataFolder)
const start = async (
  size: { readonly width: number; readonly height: number },
  language = 'fr-FR',
): Promise<void> => {
  const folder = folders.pop() ?? ''
  const env = { TZ: 'Europe/Paris' }
  shell = await startShell('browser', { chromium, folder, nowMs: TUESDAY_17H, size, language, env })
  page = shell.page
  page.setDefaultTimeout(10_000)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await actIn(page, {
    do: 'open-application',
    application: 'a1',
    details: DETAILS,
    people: [
      {
        id: 'p1',
        name: 'Hélène Laurent',
        civility: 'madame',
        role: 'directrice d’exploitation',
        email: 'h.laurent@brumelle.example',
        phone: '01 99 00 12 34',
      },
      { id: 'p2', name: 'Karim Daoud', civility: 'monsieur', isHr: true },
    ],
    entries: ENTRIES,
  })
}
const open = async (id = 'a1'): Promise<void> => {
  await page.goto(`${new URL(page.url()).origin}/#/application/${id}`)
  await page.getByRole('heading', { level: 1, name: DETAILS.company }).waitFor()
}
const lines = () =>
  page.getByRole('list', { name: fr('application.timeline') }).getByRole('listitem')
const saveNote = () =>
  page.getByRole('dialog').getByRole('button', { name: fr('recording.save'), exact: true })
const says = async (text: RegExp): Promise<void> => {
  await page.getByRole('status').filter({ hasText: text }).first().waitFor()
}

beforeAll(async () => {
  chromium = await startChromium()
})
afterAll(() => chromium.close())
afterEach(async () => {
  expect(shell.consoleErrors()).toEqual([])
  expect(shell.outside()).toEqual([])
  await shell.close()
})

describe('an application', () => {
  beforeEach(async () => {
    await start({ width: 1400, height: 900 })
    await open()
  })

  it('notes a call before the promised day once that was said; taken back, it is gone; undone, it is back', async () => {
    await page.getByRole('button', { name: fr('application.call'), exact: true }).click()
    await page.getByRole('radio', { name: fr('vocabulary.outcomes.no-answer') }).check()
    await saveNote().click()
    await page.getByRole('dialog').getByText(fr('recording.beforeSaving')).waitFor()
    await page.getByRole('button', { name: fr('recording.saveAnyway') }).click()
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await expect.poll(() => lines().count()).toBe(5)
    expect(await lines().first().innerText()).toMatch(/Appel sans réponse, Mme.Laurent/u)
    await lines().first().getByRole('button').click()
    await page.getByRole('menuitem', { name: fr('application.withdraw') }).click()
    await expect.poll(() => lines().count()).toBe(4)
    await undoByKeys(page)
    await expect.poll(() => lines().count()).toBe(5)
  })

  it('is walked with keys alone: note, change of stage, the rest by Escape', async () => {
    await page.keyboard.press('n')
    const note = page.getByRole('dialog').getByLabel(fr('recording.note'), { exact: true })
    await note.fill('Rappeler le standard')
    await saveNote().press('Enter')
    await lines().getByText('Rappeler le standard').waitFor()
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    const before = await page.evaluateHandle(() => document.activeElement)
    expect(await before.evaluate((focused) => focused?.tagName)).not.toBe('BODY')
    await page.keyboard.press('m')
    const menu = page.getByRole('menu', { name: fr('application.changeStage') })
    await menu.waitFor()
    await page.keyboard.press('Escape')
    await menu.waitFor({ state: 'hidden' })
    expect(await before.evaluate((focused) => focused === document.activeElement)).toBe(true)
  })

  it('keeps the keyboard among the lines when one is taken back, and when it returns', async () => {
    const focusedLine = (): Promise<string> =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
    await lines()
      .nth(1)
      .getByRole('button', { name: /^Choix pour/u })
      .focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: fr('application.withdraw') }).press('Enter')
    await expect.poll(() => lines().count()).toBe(3)
    await expect.poll(focusedLine).toMatch(/^Choix pour.: Remerciement, .*9.h.05/u)
    await undoByKeys(page)
    await expect.poll(() => lines().count()).toBe(4)
    expect(await focusedLine()).toMatch(/^Choix pour.: Remerciement, .*9.h.05/u)
  })

  it('shows a message again as it was sent', async () => {
    await page.getByRole('button', { name: fr('application.readMessage') }).click()
    expect(await page.getByText('Merci pour votre accueil.').innerText()).toBe(
      'Merci pour votre accueil.\n\nInès',
    )
  })

  it('corrects an interview through its debrief, and the plan follows', async () => {
    await page.getByText('mar. 1er déc.').first().waitFor()
    await lines().last().getByRole('button').click()
    await page.getByRole('menuitem', { name: fr('application.correct') }).click()
    await page.getByLabel(fr('recording.promiseDate'), { exact: true }).fill('8 décembre')
    await page.getByRole('button', { name: fr('interview.save') }).click()
    await page.getByRole('heading', { level: 1, name: DETAILS.company }).waitFor()
    await page
      .getByRole('region', { name: fr('application.next') })
      .getByText(/8.déc\./u)
      .first()
      .waitFor()
    expect(await lines().count()).toBe(4)
  })

  it('keeps notes as soon as one leaves them', async () => {
    const notes = page.getByRole('region', { name: fr('application.notes') })
    await notes.getByRole('button', { name: fr('application.writeNotes') }).click()
    await notes.getByRole('textbox').fill('Équipe de quatorze.\nDeux quais.')
    await page.keyboard.press('Tab')
    await says(/modifiée/u)
    await page.reload()
    expect(await notes.getByText('Équipe de quatorze.').innerText()).toBe(
      'Équipe de quatorze.\nDeux quais.',
    )
  })

  it('lets a step go, and proposes it again', async () => {
    const next = page.getByRole('region', { name: fr('application.next') })
    const followUp = next.getByRole('listitem').filter({ hasText: /Relancer/u })
    const before = await next.getByRole('heading', { level: 3 }).count()
    await next
      .getByRole('button', { name: /^Autres choix/u })
      .last()
      .click()
    await page.getByRole('menuitem', { name: fr('steps.dismiss') }).click()
    await expect.poll(() => next.getByRole('heading', { level: 3 }).count()).toBe(before - 1)
    await next.getByRole('button', { name: fr('steps.hidden') }).click()
    await next
      .getByRole('listitem')
      .filter({ hasText: fr('application.hidden.dismissed') })
      .getByRole('button', { name: fr('steps.reopen') })
      .click()
    await expect.poll(() => next.getByRole('heading', { level: 3 }).count()).toBe(before)
    await followUp.first().waitFor()
  })

  it('says which texts stay before a person is erased, and erases the rest', async () => {
    await actIn(page, {
      do: 'record-entry',
      application: 'a1',
      entry: { kind: 'note', ...dated('n1', '2026-11-18T10:00'), note: 'Rappeler Mme Laurent' },
    })
    const people = page.getByRole('region', { name: fr('application.people') })
    const card = people.getByRole('listitem').filter({ hasText: 'Hélène Laurent' })
    await card.getByRole('button', { name: /^Autres choix/u }).click()
    await page.getByRole('menuitem', { name: fr('people.erase') }).click()
    const question = page.getByRole('dialog')
    await question.getByText(fr('people.eraseKept')).waitFor()
    expect(await question.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringMatching(/^Note, mer\..18.nov\.$/u),
    ])
    await question.getByRole('button', { name: fr('people.eraseDo') }).click()
    await card.waitFor({ state: 'detached' })
    expect(await lines().getByText('Rappeler Mme Laurent').count()).toBe(1)
    await lines().getByText(fr('entries.thanks.deed'), { exact: true }).waitFor()
    expect(await page.getByRole('button', { name: fr('application.readMessage') }).count()).toBe(0)
  })

  it('takes in its double, and gives it back', async () => {
    await actIn(page, {
      do: 'open-application',
      application: 'a2',
      details: { ...DETAILS, company: 'BRUMELLE LOGISTIQUE SAS' },
      people: [
        { id: 'p3', name: 'Amina Diallo' },
        { id: 'p4', name: 'HELENE LAURENT', role: 'présidente' },
      ],
      entries: [],
    })
    await page.getByRole('button', { name: fr('application.lookAtDouble') }).click()
    await page.getByRole('button', { name: fr('application.mergeDo'), exact: true }).click()
    const people = page.getByRole('region', { name: fr('application.people') })
    await people.getByText('Amina Diallo').waitFor()
    expect(await people.getByText('HELENE LAURENT').count()).toBe(0)
    await undoByKeys(page)
    await people.getByText('Amina Diallo').waitFor({ state: 'detached' })
  })

  it('is taken off and brought back, and erased for good without a way back', async () => {
    await page.getByRole('button', { name: fr('application.remove'), exact: true }).click()
    await page.waitForURL(/#\/board$/u)
    await undoByKeys(page)
    await says(/Annulé/u)
    await open()
    await page.getByRole('button', { name: fr('application.erase') }).click()
    const question = page.getByRole('dialog')
    await question.getByText(/4 lignes du carnet/u).waitFor()
    await question.getByRole('button', { name: fr('application.eraseDo') }).click()
    await page.waitForURL(/#\/board$/u)
    await says(/effacée pour de bon/u)
    await page.goto(`${new URL(page.url()).origin}/#/application/a1`)
    await page.getByText(fr('application.gone')).waitFor()
  })
})

describe.each([
  [1400, 'fr-FR'],
  [320, 'en-GB'],
] as const)('the page of an application at %i px, %s', (width, language) => {
  it('never scrolls sideways, however long its names are', async () => {
    await start({ width, height: 900 }, language)
    const endless = 'Établissements'.repeat(14)
    await actIn(page, {
      do: 'change-details',
      application: 'a1',
      details: { ...DETAILS, company: endless, post: endless },
    })
    await page.goto(`${new URL(page.url()).origin}/#/application/a1`)
    await page.getByRole('heading', { level: 1, name: endless }).waitFor()
    expect(await sidewaysScroll(page)).toEqual([])
  })
})
