import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Entry } from '#domain/entry/entry.ts'
import { INVITATION_MAX_CHARACTERS } from '#domain/messages/templates.ts'
import { axeViolations } from './support/axe.ts'
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

const PATIENCE = { timeout: 15_000 }
const OTHER = opening({
  id: 'a2',
  company: 'Les Halles du Sud',
  people: [{ id: 'p2', name: 'Hugo Roy', civility: 'monsieur', email: 'h.roy@halles.example' }],
  entries: [{ ...INTERVIEW, id: 'i2', met: ['p2'], lead: 'p2', points: [] }],
})
const dated = (id: string, at: string) => ({ id, at, zone: ZONE })

let chromium: SharedChromium
let running: MessageShell
const folders = Array.from({ length: 8 }, newDataFolder)

const start = async (more: Partial<Parameters<typeof startMessages>[0]> = {}): Promise<void> => {
  running = await startMessages({ chromium, folder: folders.pop() ?? '', ...more })
}
const withEntries = (...entries: Entry[]) => opening({ entries: [INTERVIEW, ...entries] })
const button = (name: string) => running.page.getByRole('button', { name })
const mailed = async (): Promise<URL> => {
  await button(fr('messages.openMail')).click()
  await expect.poll(() => running.opened().length, PATIENCE).toBe(1)
  return new URL(running.opened()[0] ?? '')
}
const sent = async (): Promise<void> => {
  await button(fr('messages.sent')).click()
  await running.page.waitForURL(/#\/today$/u)
}
const show = (id: string) =>
  running.page.goto(`${new URL(running.page.url()).origin}/#/application/${id}`)

beforeAll(async () => {
  chromium = await startChromium()
})
afterAll(() => chromium.close())
afterEach(async () => {
  expect(running.shell.consoleErrors()).toEqual([])
  expect(running.shell.outside()).toEqual([])
  await running.shell.close()
})

describe('after a hire', () => {
  it('the other firms are told one by one, and their applications put away', async () => {
    const hire: Entry = { kind: 'hire', ...dated('h1', '2026-11-24T18:00'), startsOn: '2027-01-04' }
    await start({ commands: [withEntries(hire), OTHER] })
    const { page, letter, compose, sign } = running
    await compose('tell-others:h1')
    await letter.getByText('Bonjour Monsieur Roy,').waitFor()
    await letter.getByText('beaucoup d’estime pour Les Halles du Sud').waitFor()
    await sign()
    expect(await axeViolations(page)).toEqual([])
    const url = await mailed()
    expect(url.pathname).toBe('h.roy@halles.example')
    expect(url.searchParams.get('body')).toContain('je retire ma candidature')
    await sent()
    await page.goto(`${new URL(page.url()).origin}/#/messages/compose/a1/tell-others%3Ah1`)
    await page.getByText(fr('messages.gone.title')).waitFor()
    await show('a2')
    // The band of its life says so too, to whom rests on a mark.
    await page.getByText(fr('entries.let-go.deed')).filter({ visible: true }).first().waitFor()
  })
})

describe('an offer', () => {
  it('is accepted in writing, and the agreement is then noted', async () => {
    const offer: Entry = {
      kind: 'offer',
      ...dated('o1', '2026-11-24T18:00'),
      deadline: '2026-11-30',
    }
    await start({ commands: [withEntries(offer)] })
    const { page, letter, compose, sign } = running
    await compose('decide:o1')
    await letter.getByText('Bonjour Madame Laurent,').waitFor()
    await letter.getByText(/C’est avec plaisir que j’accepte votre proposition/u).waitFor()
    await sign()
    const url = await mailed()
    expect(url.searchParams.get('subject')).toBe(
      'Poste de responsable d’exploitation\u00A0: j’accepte votre proposition',
    )
    await button(fr('messages.sent')).click()
    const sheet = page.getByRole('dialog')
    await sheet.getByLabel(fr('recording.startsOn'), { exact: false }).first().waitFor()
  })
})

describe('after a refusal', () => {
  const refusal: Entry = { kind: 'refusal', ...dated('r1', '2026-11-24T18:00') }

  it('a letter is written, printed alone on white, and noted', async () => {
    await start({ commands: [withEntries(refusal)] })
    const { page, letter, compose, sign } = running
    await compose('refusal-thanks:r1')
    await letter.getByText('Le 25 novembre 2026').waitFor()
    await sign()
    await page.evaluate(() => {
      document.documentElement.dataset['theme'] = 'dark'
      window.print = () => {
        document.body.setAttribute('data-printed', '')
      }
    })
    await button(fr('messages.print')).click()
    await page.locator('body[data-printed]').waitFor()
    await page.emulateMedia({ media: 'print' })
    const shown = await page.evaluate(() => ({
      words: document.body.innerText,
      ink: getComputedStyle(document.querySelector('.printed') ?? document.body).color,
      paper: getComputedStyle(document.body).backgroundColor,
    }))
    expect(shown.words).toMatch(
      /^Inès Maury\s+Madame Hélène Laurent\nBrumelle Logistique\n12 rue des Halles\n44000 Nantes/u,
    )
    expect(shown.words).toContain('Madame,')
    expect(shown.words).not.toContain(fr('messages.print'))
    expect(shown).toMatchObject({ ink: 'rgb(0, 0, 0)', paper: 'rgb(255, 255, 255)' })
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/gu)).toHaveLength(1)
    await page.emulateMedia({ media: 'screen' })
    await sent()
    await show('a1')
    await button(fr('application.readMessage')).click()
    await page.getByText('Avec mes meilleures salutations').waitFor()
  })

  it('contact is taken up again near the end of the trial period', async () => {
    const early: Entry = { kind: 'refusal', ...dated('r1', '2026-11-24T18:00') }
    const answered: Entry = {
      kind: 'thanks',
      ...dated('t1', '2026-11-24T19:00'),
      to: 'p1',
      channel: 'email',
    }
    await start({
      commands: [withEntries(early, answered)],
      nowMs: Date.parse('2026-11-25T09:00:00+01:00'),
    })
    running.shell.setNow(Date.parse('2027-03-16T10:00:00+01:00'))
    running.shell.wake()
    await running.page.reload()
    const { letter, compose, sign } = running
    await compose('re-approach:r1')
    await letter.getByText(/Nous avions échangé le 24 novembre au sujet/u).waitFor()
    await sign()
    const url = await mailed()
    expect(url.searchParams.get('body')).toContain(
      'Prévoyez-vous de recruter pour un poste similaire',
    )
    await sent()
  })
})

describe('an invitation on LinkedIn', () => {
  it('keeps within the limit, says so, is copied and opens the profile', async () => {
    await start()
    const { page, letter, compose, sign } = running
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await compose('connect:i1:p1')
    await sign()
    await page
      .getByText(new RegExp(`sur les ${String(INVITATION_MAX_CHARACTERS)} que`, 'u'))
      .waitFor()
    await button(fr('messages.openProfileAndCopy')).click()
    await expect.poll(() => running.opened(), PATIENCE).toEqual([HELENE.linkedin])
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(/^Bonjour Madame Laurent, merci pour notre échange d’hier/u)
    expect([...copied].length).toBeLessThanOrEqual(INVITATION_MAX_CHARACTERS)

    await button(fr('messages.edit')).click()
    const text = page.getByRole('textbox', { name: fr('messages.body') })
    await text.fill('x'.repeat(INVITATION_MAX_CHARACTERS + 1))
    await page
      .getByText(
        fr('coach.advice.linkedin-too-long', {
          n: INVITATION_MAX_CHARACTERS + 1,
          most: INVITATION_MAX_CHARACTERS,
        }),
      )
      .waitFor()
    await text.fill('Bonjour, restons en contact.')
    await sent()
    await expect(letter.count()).resolves.toBe(0)
    await show('a1')
    await page
      .getByText(fr('entries.linkedin-invitation.deed'))
      .filter({ visible: true })
      .first()
      .waitFor()
  })
})
