import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { translator } from '#texts/translator.ts'
import { startBrowserShell } from './support/browserShell.ts'
import { type SharedChromium, startChromium } from './support/chromium.ts'
import { newDataFolder } from './support/dataFolder.ts'
import { openScreen } from './support/openScreen.ts'
import { SAMPLE_NOW_MS, SAMPLE_ZONE } from './support/sampleLogbook.ts'
import type { RunningShell } from './support/startShell.ts'

const t = translator('fr')
let chromium: SharedChromium
let shell: RunningShell

beforeAll(async () => {
  chromium = await startChromium()
  shell = await startBrowserShell({
    chromium,
    folder: newDataFolder(),
    nowMs: SAMPLE_NOW_MS,
    env: { TZ: SAMPLE_ZONE },
  })
})
afterAll(async () => {
  await shell.close()
  await chromium.close()
})

describe.each([
  [1400, 900],
  [420, 900],
  [420, 500],
])('what was just said, at %i × %i px', (width, height) => {
  it('stands below the page and above the bar, and covers neither', async () => {
    const { page } = shell
    await page.setViewportSize({ width, height })
    await openScreen(page, { name: 'debrief', hash: '#/debrief' }, t)
    await page.getByRole('button', { name: t('interview.startOver') }).click()
    const said = page.getByText(t('interview.startedOver'))
    await said.waitFor()
    const places = await page.evaluate(() => {
      const boxOf = (selector: string) => document.querySelector(selector)!.getBoundingClientRect()
      const [toast, main, bar] = [boxOf('.toast'), boxOf('main'), boxOf('.frame > .back')]
      const isBeside = bar.right <= toast.left
      return {
        isBelowPage: main.bottom <= toast.top,
        isClearOfBar: isBeside || toast.bottom <= bar.top,
        isInWindow: toast.bottom <= innerHeight && toast.right <= innerWidth,
      }
    })
    expect(places).toEqual({ isBelowPage: true, isClearOfBar: true, isInWindow: true })
  })
})
