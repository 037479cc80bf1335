import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { makeDeliver, makeSaveAs } from '#electron/desktop/deliver.ts'
import { rememberedSaving } from '#electron/host/outgoing/saving/rememberedSaving.ts'
import { aFolder } from '#test/build/aShell.ts'

const { chosen } = vi.hoisted(() => ({ chosen: { canceled: false, filePath: '' } }))
vi.mock('electron', () => ({
  app: {
    getPath: () => {
      throw new Error('a system without a home')
    },
  },
  BrowserWindow: { getAllWindows: () => [] },
  dialog: { showSaveDialog: () => Promise.resolve(chosen) },
}))

const delivering = () => {
  const data = aFolder()
  const saveAs = makeSaveAs(rememberedSaving(data).save)
  return { data, saveAs, deliver: makeDeliver(saveAs) }
}
const file = { name: 'candidatures.csv', mime: 'text/csv', content: 'neu' }

it('saves a file where the person chose it, and notes nothing for longer', async () => {
  const { data, deliver } = delivering()
  const folder = aFolder()
  chosen.filePath = join(folder, 'mine.csv')
  expect(await deliver(file)).toEqual({ ok: true, value: { how: 'saved', name: 'mine.csv' } })
  expect(readFileSync(chosen.filePath, 'utf8')).toBe('neu')
  expect([readdirSync(folder), readdirSync(data)]).toEqual([['mine.csv'], []])
})

it('leaves what stands there where a file cannot be made or written', async () => {
  const { saveAs, deliver } = delivering()
  const folder = aFolder()
  chosen.filePath = join(folder, 'mine.pdf')
  writeFileSync(chosen.filePath, 'alt')
  const failed = await saveAs('mine.pdf', () => Promise.reject(new Error('no printer')))
  expect(failed).toMatchObject({ ok: false, reason: 'file-not-written' })
  const full = Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'write' })
  expect(await saveAs('mine.pdf', () => Promise.reject(full))).toMatchObject({
    reason: 'disk-full',
  })
  expect(readFileSync(chosen.filePath, 'utf8')).toBe('alt')
  expect(readdirSync(folder)).toEqual(['mine.pdf'])
  chosen.filePath = join(folder, 'gone', 'mine.csv')
  expect(await deliver(file)).toMatchObject({ reason: 'file-not-written' })
})

it('saves nothing where the person chose no place', async () => {
  const { deliver } = delivering()
  chosen.filePath = ''
  expect(await deliver(file)).toEqual({ ok: true, value: { how: 'cancelled' } })
})
