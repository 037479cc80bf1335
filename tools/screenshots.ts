/**
 * Draws the pictures of the README from the built app and its sample logbook, always on the same
 * Tuesday: `npm run build && npm run screenshots`.
 */
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { startBrowserShell } from '#test/journeys/support/browserShell.ts'
import { callerAt, type Caller } from '#test/journeys/support/callShell.ts'
import { startChromium } from '#test/journeys/support/chromium.ts'
import { openScreen } from '#test/journeys/support/openScreen.ts'
import { SAMPLE_NOW_MS, SAMPLE_ZONE, writeSample } from '#test/journeys/support/sampleLogbook.ts'
import { PICTURES, PICTURES_OF_ALL, type Picture } from '#tools/screenshots/pictures.ts'
import { readLineOrEnd } from '#tools/setup/commandLine.mjs'
import { LANGUAGES, type Language } from '#domain/language.ts'
import { translator } from '#texts/translator.ts'

const THEMES = ['light', 'dark'] as const
/** A page of pictures should open quickly on a slow line. */
const MOST_BYTES = 260_000
/** Of the sample's applications. */
const EACH_THIRD = 3

const folder = join(import.meta.dirname, '..', 'docs', 'screenshots')

const choose = async (
  call: Caller,
  theme: (typeof THEMES)[number],
  language: Language,
): Promise<void> => {
  const { preferences } = await call('start')
  await call('setPreferences', { ...preferences, theme, language })
}

const draw = async (page: Page, picture: Picture, path: string): Promise<void> => {
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' })
  const { size } = statSync(path)
  console.log(`${path} ${String(Math.round(size / 1000))} kB`)
  if (size > MOST_BYTES) throw new Error(`${picture.screen.name} is larger than 260 kB.`)
}

const drawIn = async (
  language: Language,
  { pictures, every }: { readonly pictures: readonly Picture[]; readonly every: number },
): Promise<void> => {
  const around = mkdtempSync(join(tmpdir(), 'relance-screenshots-'))
  const chromium = await startChromium()
  const shell = await startBrowserShell({
    chromium,
    folder: join(around, 'data'),
    nowMs: SAMPLE_NOW_MS,
    env: { TZ: SAMPLE_ZONE },
  })
  const call = callerAt(shell.address)
  await writeSample(call, 'Inès', every)
  mkdirSync(join(folder, language), { recursive: true })
  for (const theme of THEMES) {
    await choose(call, theme, language)
    for (const picture of pictures) {
      if (theme === 'dark' && !picture.alsoDark) continue
      if (theme === 'light') await picture.before?.(call)
      await shell.page.setViewportSize(picture.size)
      await openScreen(shell.page, picture.screen, translator(language))
      const name = `${picture.screen.name}${theme === 'dark' ? '-dark' : ''}.png`
      await draw(shell.page, picture, join(folder, language, name))
    }
  }
  await shell.close()
  await chromium.close()
  rmSync(around, { recursive: true, force: true, maxRetries: 3 })
}

readLineOrEnd({
  help: 'npm run screenshots: draws the pictures of the README from the build. It takes no options.',
})
for (const language of LANGUAGES) {
  await drawIn(language, { pictures: PICTURES, every: EACH_THIRD })
  await drawIn(language, { pictures: PICTURES_OF_ALL, every: 1 })
}
