/**
 * Draws `resources/icon.svg` in every size that a system asks for: `node tools/icons.ts`.
 * electron-builder makes `.ico` and `.icns` from `resources/icon.png`.
 */
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { findChromium } from './setup/chromium.mjs'
import { readLineOrEnd } from './setup/commandLine.mjs'

readLineOrEnd({
  help: 'node tools/icons.ts: draws the icon in every size. It takes no options.',
})
const root = join(import.meta.dirname, '..')
const resources = join(root, 'resources')
const SIZES = [16, 24, 32, 48, 64, 128, 256, 512] as const

const draw = async (page: Page, size: number, path: string): Promise<void> => {
  await page.setViewportSize({ width: size, height: size })
  await page.screenshot({ path, omitBackground: true })
}

const svg = Buffer.from(readFileSync(join(resources, 'icon.svg'))).toString('base64')
const executablePath = findChromium()
if (executablePath === undefined) throw new Error('Drawing the icons needs a Chromium.')
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
const page = await browser.newPage()
await page.setContent(
  `<body style="margin:0"><img src="data:image/svg+xml;base64,${svg}" style="display:block;width:100vw;height:100vh">`,
)
await page
  .locator('img')
  .evaluate((image) => (image as unknown as { decode: () => unknown }).decode())
mkdirSync(join(resources, 'icons'), { recursive: true })
for (const size of SIZES) await draw(page, size, join(resources, 'icons', `${size}x${size}.png`))
await draw(page, 32, join(resources, 'tray.png'))
await draw(page, 1024, join(resources, 'icon.png'))
await browser.close()
copyFileSync(join(resources, 'icon.svg'), join(root, 'src', 'public', 'icon.svg'))
