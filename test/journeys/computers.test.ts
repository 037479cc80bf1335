import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { translator } from '#texts/translator.ts'
import { opening } from '#test/build/commands.ts'
import { startBrowserShell } from './support/browserShell.ts'
import { callerAt } from './support/callShell.ts'
import { type SharedChromium, startChromium } from './support/chromium.ts'
import { keyHand } from './support/keyHand.ts'

/** Tuesday 24 November 2026, 10:30 in Paris. */
const NOW_MS = Date.UTC(2026, 10, 24, 9, 30)
const SLOW = { timeout: 25_000 }

type Shell = Awaited<ReturnType<typeof startBrowserShell>>
type Side = { readonly shell: Shell; readonly t: ReturnType<typeof translator> }

let chromium: SharedChromium
let around: string
let desk: Side
let laptop: Side
let phrase = ''

const start = async (name: string, language: 'fr' | 'en'): Promise<Side> => {
  const shell = await startBrowserShell({
    chromium,
    folder: join(around, name),
    nowMs: NOW_MS,
    language: language === 'fr' ? 'fr-FR' : 'en-GB',
    env: { TZ: 'Europe/Paris', HOME: join(around, 'home') },
  })
  return { shell, t: translator(language) }
}
const call = ({ shell }: Side) => callerAt(shell.address)
const goTo = async ({ shell: { page, address } }: Side, hash: string): Promise<void> => {
  await page.goto(`${new URL(address).origin}/${hash}`)
  await page.reload()
  await page.locator('h1').first().waitFor()
}
const button = ({ shell: { page } }: Side, name: string): Locator =>
  page.getByRole('button', { name, exact: true })
const section = ({ shell: { page } }: Side): Locator => page.locator('[data-section="computers"]')

/** By keys, in the dialog of folders: the home, then the folder that a sync program carries. */
const chooseFolder = async (side: Side, folder = 'Nextcloud'): Promise<void> => {
  const { t } = side
  await keyHand.press(
    section(side).getByRole('button', { name: t('devices.place.choose'), exact: true }),
  )
  let shown = around
  for (const name of ['home', folder]) {
    await keyHand.press(button(side, t('outgoingCalendar.folders.open', { name })))
    shown = join(shown, name)
    await side.shell.page.getByRole('dialog').getByText(shown, { exact: true }).waitFor()
  }
  await keyHand.press(button(side, t('outgoingCalendar.folders.choose')))
  await section(side)
    .getByText(t('devices.place.chosen', { folder: join(around, 'home', folder) }))
    .waitFor()
}
const exchange = async (side: Side): Promise<void> => {
  const done = await call(side)('exchangeNow')
  expect(done).toMatchObject({ ok: true })
}
const exchangeAll = async (): Promise<void> => {
  for (const side of [desk, laptop, desk, laptop]) await exchange(side)
}
const companies = async (side: Side): Promise<readonly string[]> =>
  (await call(side)('search', { text: '', from: 0, most: 100 })).cards
    .map(({ company }) => company)
    .toSorted()
const act = async (side: Side, ...commands: readonly unknown[]): Promise<void> => {
  expect(await call(side)('act', commands as never)).toMatchObject({ ok: true })
}
const changePost = async (side: Side, post: string): Promise<void> => {
  const found = await call(side)('application', { application: 'one' })
  if (!found.ok) throw new Error(found.reason)
  const { details } = found.value.application
  await act(side, { do: 'change-details', application: 'one', details: { ...details, post } })
}
/** Every file of the shared folder that holds a word. */
const carriedWith = (word: string): readonly string[] => {
  const folder = join(around, 'home', 'Nextcloud')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const path = join(folder, name)
    return statSync(path).isFile() && readFileSync(path).includes(word)
  })
}

beforeAll(async () => {
  around = mkdtempSync(join(tmpdir(), 'relance-computers-'))
  mkdirSync(join(around, 'home', 'Nextcloud'), { recursive: true })
  chromium = await startChromium()
  desk = await start('desk', 'fr')
  laptop = await start('laptop', 'en')
  await act(desk, opening({ application: 'one', details: { company: 'Canarisetti' } }))
})
afterAll(async () => {
  await desk.shell.close()
  await laptop.shell.close()
  await chromium.close()
  rmSync(around, { recursive: true, force: true })
})

it('one logbook on two computers: begun here, by keys alone, in French', async () => {
  const { t } = desk
  await goTo(desk, '#/settings/computers')
  await keyHand.press(button(desk, t('devices.off.begin')))
  await chooseFolder(desk)
  const words = section(desk).getByLabel(t('devices.phrase.label'), { exact: true })
  await expect.poll(() => words.inputValue()).toMatch(/^\p{L}+(?: \p{L}+){5}$/u)
  phrase = await words.inputValue()
  await keyHand.write(section(desk).getByLabel(t('devices.name.label')), 'fixe')
  await keyHand.press(button(desk, t('devices.begin.do')))
  await section(desk).getByText(t('devices.on.alone')).waitFor(SLOW)
  expect(carriedWith('Canarisetti')).toEqual([])
})

it('and joined there: a wrong phrase is told, the right one shows what is there', async () => {
  const { t } = laptop
  await goTo(laptop, '#/settings/computers')
  await keyHand.press(button(laptop, t('devices.off.join')))
  await chooseFolder(laptop)
  const typed = section(laptop).getByLabel(t('devices.phrase.label'), { exact: true })
  await keyHand.write(typed, 'one two three four five six')
  await keyHand.write(section(laptop).getByLabel(t('devices.name.label')), 'laptop')
  await keyHand.press(button(laptop, t('devices.join.look')))
  await laptop.shell.page.getByText(t('devices.reasons.phrase-wrong')).first().waitFor(SLOW)
  await keyHand.write(typed, phrase)
  await keyHand.press(button(laptop, t('devices.join.look')))
  await section(laptop)
    .getByText(/^one application, last word from fixe/iu)
    .waitFor(SLOW)
  await keyHand.press(button(laptop, t('devices.join.do')))
  await expect.poll(() => companies(laptop), SLOW).toEqual(['Canarisetti'])
  await exchangeAll()
  await goTo(laptop, '#/settings/computers')
  await section(laptop).getByText('fixe', { exact: true }).waitFor()
  await goTo(desk, '#/settings/computers')
  await section(desk).getByText('laptop', { exact: true }).waitFor()
})

it('what is noted on either is on both; a field of two words is asked in place and answered', async () => {
  const { t, shell } = laptop
  await act(laptop, opening({ application: 'two', details: { company: 'Halte' } }))
  await exchangeAll()
  expect(await companies(desk)).toEqual(['Canarisetti', 'Halte'])
  await changePost(desk, 'Fleuriste')
  await changePost(laptop, 'Pépiniériste')
  await exchangeAll()
  await goTo(laptop, '#/today')
  await shell.page.getByText(t('devices.questions.line', { n: 1 })).waitFor()
  await keyHand.press(shell.page.getByRole('link', { name: t('devices.questions.see') }))
  const mark = button(laptop, t('devices.questions.mark', { field: t('interview.post') }))
  await keyHand.press(mark)
  const panel = shell.page.getByRole('group', {
    name: t('devices.questions.mark', { field: t('interview.post') }),
  })
  await panel.getByText('Fleuriste').waitFor()
  await panel.getByText('Pépiniériste').waitFor()
  await keyHand.press(panel.getByRole('button', { name: t('devices.questions.keepThere') }))
  await mark.waitFor({ state: 'detached' })
  await exchangeAll()
  for (const side of [desk, laptop]) {
    expect(await call(side)('fieldQuestions')).toEqual([])
    expect(await companies(side)).toEqual(['Canarisetti', 'Halte'])
  }
})

it('what was changed on the other computer since is not taken back here: it says where and when', async () => {
  const { t, shell } = desk
  await changePost(desk, 'Jardinier')
  await exchangeAll()
  await changePost(laptop, 'Paysagiste')
  await exchangeAll()
  await goTo(desk, '#/today')
  await shell.page.keyboard.press('Control+z')
  await keyHand.press(shell.page.getByRole('button', { name: t('session.undo') }).last())
  await shell.page
    .getByText(/modifiée sur.*laptop/u)
    .first()
    .waitFor()
  expect(await call(desk)('fieldQuestions')).toEqual([])
})

it('goes back to a copy everywhere: the other computer is asked, by a line on its Today, and follows', async () => {
  const { t, shell } = desk
  const { t: u } = laptop
  expect(await call(desk)('backUp')).toMatchObject({ ok: true })
  await act(desk, opening({ application: 'mistake', details: { company: 'Par erreur' } }))
  await exchangeAll()
  expect(await companies(laptop)).toContain('Par erreur')
  await goTo(desk, '#/settings/data')
  await keyHand.press(button(desk, t('settings.restore')).first())
  const dialog = shell.page.getByRole('dialog')
  await keyHand.press(
    dialog.getByRole('radio', { name: t('settings.restoreReach.here'), exact: true }),
  )
  await shell.page.keyboard.press('ArrowDown')
  const words = dialog.getByLabel(t('devices.phrase.label'), { exact: true })
  await expect.poll(() => words.inputValue()).toMatch(/^\p{L}+(?: \p{L}+){5}$/u)
  await keyHand.press(dialog.getByRole('button', { name: t('settings.restoreDo'), exact: true }))
  await dialog.waitFor({ state: 'detached', ...SLOW })
  await expect.poll(() => companies(desk), SLOW).toEqual(['Canarisetti', 'Halte'])
  await exchange(laptop)
  await goTo(laptop, '#/today')
  await laptop.shell.page.getByText(u('devices.moved.title', { name: 'fixe' })).waitFor(SLOW)
  await keyHand.press(
    laptop.shell.page.getByRole('link', { name: u('devices.questions.see') }).first(),
  )
  await keyHand.press(button(laptop, u('devices.moved.follow')))
  await expect.poll(() => companies(laptop), SLOW).toEqual(['Canarisetti', 'Halte'])
  await exchangeAll()
})

it('what is erased here is erased there', async () => {
  await act(desk, { do: 'erase-application', application: 'two' })
  await exchangeAll()
  expect(await companies(laptop)).toEqual(['Canarisetti'])
})

it('a folder that moved is named anew, and all goes on', async () => {
  const { t } = desk
  const home = join(around, 'home')
  renameSync(join(home, 'Nextcloud'), join(home, 'Nuage'))
  await goTo(desk, '#/settings/computers')
  await keyHand.press(button(desk, t('devices.on.exchange')))
  await section(desk).getByText(t('devices.reasons.gone')).waitFor(SLOW)
  await keyHand.fromMenu(button(desk, t('devices.on.more')), t('devices.on.movePlace'))
  await chooseFolder(desk, 'Nuage')
  await keyHand.press(button(desk, t('devices.on.save')))
  await section(desk)
    .getByText(t('devices.on.place.folder', { shown: join(home, 'Nuage') }))
    .waitFor(SLOW)
  expect(await section(desk).getByText(t('devices.reasons.gone')).count()).toBe(0)
  renameSync(join(home, 'Nuage'), join(home, 'Nextcloud'))
  await keyHand.fromMenu(button(desk, t('devices.on.more')), t('devices.on.movePlace'))
  await chooseFolder(desk)
  await keyHand.press(button(desk, t('devices.on.save')))
  await section(desk)
    .getByText(t('devices.on.place.folder', { shown: join(home, 'Nextcloud') }))
    .waitFor(SLOW)
})

it('a lost computer gets a key no more: it is told so, leaves, and keeps all', async () => {
  const { t } = desk
  const { t: u } = laptop
  await goTo(laptop, '#/settings/computers')
  await keyHand.fromMenu(
    button(laptop, u('devices.on.moreOf', { name: 'fixe' })),
    u('devices.on.retire'),
  )
  await section(laptop)
    .getByText(u('devices.on.retireText', { name: 'fixe' }))
    .waitFor()
  const words = section(laptop).getByLabel(u('devices.phrase.label'), { exact: true })
  await expect.poll(() => words.inputValue()).toMatch(/^\p{L}+(?: \p{L}+){5}$/u)
  expect(await words.inputValue()).not.toBe(phrase)
  await keyHand.press(button(laptop, u('devices.on.retireDo')))
  await section(laptop).getByText(u('devices.on.retired')).waitFor(SLOW)
  await act(laptop, opening({ application: 'three', details: { company: 'Sans Fixe' } }))
  await exchange(laptop)
  await exchange(desk)
  expect(await companies(desk)).toEqual(['Canarisetti'])
  await goTo(desk, '#/settings/computers')
  await section(desk).getByText(t('devices.reasons.key-changed')).waitFor()
  await keyHand.fromMenu(button(desk, t('devices.on.more')), t('devices.on.leave'))
  await keyHand.press(button(desk, t('devices.on.leaveDo')))
  await button(desk, t('devices.off.begin')).waitFor(SLOW)
  expect(await companies(desk)).toEqual(['Canarisetti'])
  for (const { shell } of [desk, laptop]) expect(shell.consoleErrors()).toEqual([])
})
