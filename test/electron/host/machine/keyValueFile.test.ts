import { readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { openPreferencesFile } from '#electron/browser/preferencesFile.ts'
import { canRefuse, refuseFile } from '#test/build/refusedFile.ts'
import { temporaryFolder } from '#test/build/temporaryFolder.ts'

it.skipIf(!canRefuse)('leaves those alone that the system refuses for now', () => {
  const told = vi.spyOn(console, 'error').mockReturnValue()
  onTestFinished(() => told.mockRestore())
  const folder = temporaryFolder()
  const [path, kept] = [join(folder, 'preferences.json'), join(folder, 'kept')]
  openPreferencesFile(folder, 1).write({ theme: 'dark' })
  renameSync(path, kept)
  refuseFile(path)
  const file = openPreferencesFile(folder, 17)
  file.write({ language: 'en' })
  expect(file.read()).toEqual({ language: 'en' })
  expect(readdirSync(folder).filter((name) => name.includes('unreadable'))).toEqual([])
  renameSync(kept, path)
  expect(openPreferencesFile(folder, 18).read()).toMatchObject({ theme: 'dark' })
})
