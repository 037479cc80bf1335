import { readdirSync, renameSync, symlinkSync } from 'node:fs'
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

// Windows has none in its folders.
it.skipIf(process.platform === 'win32')('puts a device aside that stands in their place', () => {
  const told = vi.spyOn(console, 'error').mockReturnValue()
  onTestFinished(() => told.mockRestore())
  const folder = temporaryFolder()
  symlinkSync('/dev/zero', join(folder, 'preferences.json'))
  const file = openPreferencesFile(folder, 17)
  file.write({ theme: 'dark' })
  expect(file.read()).toEqual({ theme: 'dark' })
  expect(readdirSync(folder)).toContain('preferences.json.unreadable-17')
})
