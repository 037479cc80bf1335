import { beforeAll, afterAll, expect, it } from 'vitest'
import type { Language } from '#domain/language.ts'
import { translator } from '#texts/translator.ts'
import { axeViolations, colourViolations } from './axe.ts'
import { startBrowserShell } from './browserShell.ts'
import { callerAt, type Caller } from './callShell.ts'
import { type SharedChromium, startChromium } from './chromium.ts'
import { newDataFolder } from './dataFolder.ts'
import { sidewaysScroll, smallTargets } from './layout.ts'
import { openScreen, settled, turnTo } from './openScreen.ts'
import { SAMPLE_NOW_MS, SAMPLE_ZONE, importSample, writeSample } from './sampleLogbook.ts'
import type { Screen } from './screens.ts'

/** Of the sample's applications: rows of each kind, without endless pages. */
const EACH_SECOND = 2

/** A shell with the sample logbook, whose screens are looked at one after the other. */
export interface LookedAt {
  readonly shell: Awaited<ReturnType<typeof startBrowserShell>>
  readonly openIn: (language: Language, width: number, screen: Screen) => Promise<void>
}

/** Starts the shell before the tests of a file and ends it after them. */
export const lookedAt = (): (() => LookedAt) => {
  let chromium: SharedChromium
  let shell: LookedAt['shell']
  let call: Caller
  beforeAll(async () => {
    chromium = await startChromium()
    const folder = newDataFolder()
    const env = { TZ: SAMPLE_ZONE }
    const started = await startBrowserShell({ chromium, folder, nowMs: SAMPLE_NOW_MS, env })
    shell = started
    call = callerAt(started.address)
    await writeSample(call, 'Inès', EACH_SECOND)
    await importSample(call)
  })
  afterAll(async () => {
    await shell.close()
    await chromium.close()
  })
  let shown: { readonly language: Language; readonly screen: Screen } | undefined
  const openIn: LookedAt['openIn'] = async (language, width, screen) => {
    const { preferences } = await call('start')
    await call('setPreferences', { ...preferences, language })
    await shell.page.setViewportSize({ width, height: 900 })
    // A second at each screen: loading the page again, and axe into it.
    const stays = shown?.language === language && shown.screen.open === undefined
    await (stays ? turnTo : openScreen)(shell.page, screen, translator(language))
    shown = { language, screen }
  }
  return () => ({ shell, openIn })
}

/** Tests that the page as it stands is right for axe in light, and within the reach of a finger. */
export const isRightInLight = (looked: () => LookedAt): void => {
  it('is right for axe in light, and each target is large enough', async () => {
    const { page } = looked().shell
    await page.emulateMedia({ colorScheme: 'light' })
    await settled(page)
    expect(await axeViolations(page)).toEqual([])
    expect(await smallTargets(page)).toEqual([])
    expect(await sidewaysScroll(page)).toEqual([])
  })
}

/** Tests that the page as it stands is right for axe in both themes. */
export const isRightInBothThemes = (looked: () => LookedAt): void => {
  isRightInLight(looked)

  it('can be read in dark', async () => {
    const { page } = looked().shell
    await page.emulateMedia({ colorScheme: 'dark' })
    await settled(page)
    expect(await colourViolations(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'light' })
  })
}
