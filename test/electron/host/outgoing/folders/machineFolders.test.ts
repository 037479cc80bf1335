import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeMachineFolders } from '#electron/host/outgoing/folders/machineFolders.ts'
import { aFolder } from '#test/build/aShell.ts'

const house = () => {
  const home = aFolder()
  for (const name of ['Documents', 'Nextcloud', '.hidden', 'Documents/Lettres'])
    mkdirSync(join(home, name))
  writeFileSync(join(home, 'a.txt'), '')
  symlinkSync(join(home, 'Documents'), join(home, 'Raccourci'))
  const folders = makeMachineFolders(() => [
    { path: home, name: 'home' },
    { path: join(home, 'not there'), name: 'gone' },
  ])
  const look = (folder?: string) => {
    const outcome = folders.look(folder)
    if (!outcome.ok) throw new Error(outcome.reason)
    return outcome.value
  }
  return { home, folders, look, first: look().folders[0]?.folder ?? '' }
}

describe('the folders of this machine', () => {
  test('begin where there is something, and show folders alone, hidden ones apart', () => {
    const { look, first, home } = house()
    expect(look().folders.map(({ name }) => name)).toEqual(['home'])
    const view = look(first)
    expect(view.here).toEqual({ folder: first, shown: home, writable: true })
    expect(view.folders.map(({ name, synced }) => [name, synced])).toEqual([
      ['Documents', false],
      ['Nextcloud', true],
      ['Raccourci', false],
    ])
  })

  test('lead down and up again by their ids', () => {
    const { look, first, home, folders } = house()
    const documents = look(first).folders[0]?.folder ?? ''
    expect(look(documents).folders.map(({ name }) => name)).toEqual(['Lettres'])
    expect(look(documents).above).toBe(first)
    expect(folders.pathOf(documents)).toBe(join(home, 'Documents'))
  })

  test('are named by what was shown alone: a path is none of them', () => {
    const { folders, home } = house()
    expect(folders.look(home)).toMatchObject({ ok: false, reason: 'folder-unreadable' })
    expect(folders.pathOf(home)).toBeUndefined()
  })

  test('that were picked in the dialog of the system are known from then on', () => {
    const { folders, home } = house()
    const { folder, shown } = folders.take(join(home, 'Documents'))
    expect(shown).toBe(join(home, 'Documents'))
    expect(folders.pathOf(folder)).toBe(shown)
  })
})
