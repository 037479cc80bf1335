import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { opening } from '#test/build/commands.ts'
import { interview } from '#test/build/entries.ts'
import { actIn } from './support/actIn.ts'
import { callerAt } from './support/callShell.ts'
import { type SharedChromium, startChromium } from './support/chromium.ts'
import { newDataFolder } from './support/dataFolder.ts'
import { keyAddressOf } from './support/keyAddress.ts'
import { startShell } from './support/startShell.ts'

let chromium: SharedChromium
beforeAll(async () => {
  chromium = await startChromium()
})
afterAll(() => chromium.close())

describe('a machine that named no place, and names one later', () => {
  it.each([
    ['Garder ainsi', '#/today'],
    ['Changer dans les réglages', '#/settings/you'],
  ])('is told of on Today until « %s »', async (answer, hash) => {
    const folder = newDataFolder()
    const start = (TZ: string) =>
      startShell('browser', {
        ...{ chromium, folder, env: { TZ } },
        nowMs: Date.parse('2026-11-25T10:00:00+01:00'),
      })
    const before = await start('UTC')
    const { page } = before
    await actIn(page, opening({ entries: [interview('2026-11-24T10:00')] }))
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await before.close()

    const after = await start('America/Toronto')
    const line = after.page.getByRole('region', { name: 'Votre fuseau horaire' })
    await line.waitFor()
    expect(await line.innerText()).toMatch(
      /heures en temps universel \(UTC\)\s; cet ordinateur dit Toronto\./u,
    )
    await line.getByRole('button', { name: answer }).click()
    await line.waitFor({ state: 'detached' })
    await expect.poll(() => new URL(after.page.url()).hash).toBe(hash)
    await after.close()

    const again = await start('America/Toronto')
    expect(await callerAt(keyAddressOf(again.page.url()))('guessedZone')).toBeNull()
    await again.close()
  })
})
