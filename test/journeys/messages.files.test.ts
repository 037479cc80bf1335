import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { FILES_MAX_BYTES } from '#domain/messages/sending/sentFiles.ts'
import { readEml } from '#test/build/readEml.ts'
import { axeViolations } from './support/axe.ts'
import { type SharedChromium, startChromium } from './support/chromium.ts'
import { newDataFolder } from './support/dataFolder.ts'
import { type MessageShell, startMessages } from './support/messageShell.ts'
import { runnableShells } from './support/runnableShells.ts'
import { fr } from './support/words.ts'

const PATIENCE = { timeout: 20_000 }
const CV = Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * 7) % 256))
const NOTE = Buffer.from('Deux lignes\r\nd’été', 'utf8')

let chromium: SharedChromium
let running: MessageShell
const chosen = mkdtempSync(join(tmpdir(), 'relance-chosen-'))
const path = (name: string, bytes: Buffer): string => {
  writeFileSync(join(chosen, name), bytes)
  return join(chosen, name)
}
const folders = Array.from({ length: 6 }, newDataFolder)

const button = (name: string) => running.page.getByRole('button', { name })
/** The draft once it is on the disk to its last line. */
const saved = async (to: string): Promise<ReturnType<typeof readEml>> => {
  const isWhole = () => existsSync(to) && readFileSync(to, 'utf8').endsWith('--=_relance--\r\n')
  await expect.poll(isWhole, PATIENCE).toBe(true)
  return readEml(readFileSync(to, 'utf8'))
}
/** A file of as many letters A, on its way to be dropped; made within the page. */
const carry = (name: string, bytes: number) =>
  running.page.evaluateHandle(
    ([called, size]) => {
      const data = new DataTransfer()
      data.items.add(new File([new Uint8Array(size).fill(65)], called))
      return data
    },
    [name, bytes] as const,
  )
const drop = async (name: string, bytes: number): Promise<void> => {
  const dataTransfer = await carry(name, bytes)
  await running.page.getByRole('main').dispatchEvent('drop', { dataTransfer })
}
const start = async (shell: 'browser' | 'stand-in' | 'electron' = 'browser'): Promise<string> => {
  const folder = folders.pop() ?? ''
  running = await startMessages({ chromium, folder, shell })
  await running.compose('thank:i1:p1')
  await running.sign()
  const to = join(folder, '..', 'brouillon.eml')
  running.shell.saveTo(to)
  return to
}

beforeAll(async () => {
  chromium = await startChromium()
})
afterAll(async () => {
  await chromium.close()
  rmSync(chosen, { recursive: true, force: true })
})
afterEach(async () => {
  expect(running.shell.consoleErrors()).toEqual([])
  expect(running.shell.outside()).toEqual([])
  await running.shell.close()
})

describe.each(runnableShells())('files of a message, in the %s shell', (name) => {
  it('leave with the saved draft, byte for byte, under their names', async () => {
    const to = await start(name)
    const { page, letter } = running
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      button(fr('messages.files.choose')).click(),
    ])
    await chooser.setFiles([path('CV Inès Maury, été.pdf', CV), path('notes.txt', NOTE)])
    await letter.getByText('En pièce jointe\u00A0: CV Inès Maury, été.pdf et notes.txt').waitFor()
    await button(fr('messages.saveDraft')).click()
    const { headers, text, files } = await saved(to)
    expect(headers.get('To')).toBe('h.laurent@brumelle.example')
    expect(headers.get('X-Unsent')).toBe('1')
    expect(text).toContain('En pièce jointe\u00A0: CV Inès Maury, été.pdf et notes.txt')
    expect(files).toEqual([
      { name: 'CV Inès Maury, été.pdf', type: 'application/pdf', bytes: CV },
      { name: 'notes.txt', type: 'text/plain', bytes: NOTE },
    ])
  })
})

describe('files of a message', () => {
  it('are chosen, taken out and sent with keys alone', async () => {
    const to = await start()
    const { page, letter } = running
    const press = async (name: string): Promise<void> => {
      await page.getByRole('button', { name }).first().focus()
      await page.keyboard.press('Enter')
    }
    const choose = async (...files: string[]): Promise<void> => {
      const chooser = page.waitForEvent('filechooser')
      await press(fr('messages.files.choose'))
      await (await chooser).setFiles(files)
    }
    await choose(path('a.pdf', CV), path('b.pdf', NOTE))
    await press(fr('messages.editBlock.document'))
    await press(fr('messages.files.remove', { file: 'a.pdf' }))
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      fr('messages.files.remove', { file: 'b.pdf' }),
    )
    await letter.getByText('En pièce jointe\u00A0: b.pdf').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.keyboard.press('Control+Enter')
    expect((await saved(to)).files.map(({ name }) => name)).toEqual(['b.pdf'])
  })

  it('are dropped onto the page', async () => {
    const to = await start()
    const { page } = running
    const transfer = await carry('posé.txt', 4)
    await page.getByRole('main').dispatchEvent('dragover', { dataTransfer: transfer })
    await page.getByText(fr('messages.files.drop')).waitFor()
    await page.getByRole('main').dispatchEvent('drop', { dataTransfer: transfer })
    await page.getByText(fr('messages.files.drop')).waitFor({ state: 'hidden' })
    await button(fr('messages.saveDraft')).click()
    const { files } = await saved(to)
    expect(files.map(({ name, bytes }) => [name, bytes.toString('utf8')])).toEqual([
      ['posé.txt', 'AAAA'],
    ])
  })

  it('are refused when they are too heavy together, the others kept', async () => {
    await start()
    const { page, letter } = running
    await drop('cv.pdf', 10)
    await drop('film.mp4', FILES_MAX_BYTES)
    await page.getByText(fr('messages.files.tooMuch', { files: 'film.mp4' })).waitFor()
    await letter.getByText('En pièce jointe\u00A0: cv.pdf').waitFor()
  })

  it('at the limit reach the draft whole', async () => {
    const to = await start()
    const { page } = running
    await drop('lourd.bin', FILES_MAX_BYTES)
    await page.getByText(fr('coach.advice.files-heavy', { n: 20 })).waitFor()
    await button(fr('messages.saveDraft')).click()
    await page.getByText(/Message enregistré/u).waitFor({ timeout: 150_000 })
    const { files } = await saved(to)
    expect(files.map(({ bytes }) => bytes.equals(Buffer.alloc(FILES_MAX_BYTES, 'A')))).toEqual([
      true,
    ])
  })
})
