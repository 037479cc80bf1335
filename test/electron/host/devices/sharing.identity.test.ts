import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { aFolder } from '#test/build/aShell.ts'
import {
  aComputer,
  companies,
  exchangeAll,
  openCard,
  twoComputers,
  viewOf,
} from '#test/build/sharedFolder.ts'

const copyOf = (folder: string): string => {
  const copy = join(aFolder(), 'copy')
  cpSync(folder, copy, { recursive: true })
  return copy
}

it('takes a copied data folder for another computer', async () => {
  const { desk, laptop } = await twoComputers()
  await openCard(desk, 'a1', 'Ficus')
  await exchangeAll(desk, laptop)
  await desk.close()
  const copied = await aComputer(copyOf(desk.shell.folder))
  const again = await aComputer(desk.shell.folder)
  expect(copied.sharing.view().here.device).not.toBe(again.sharing.view().here.device)
  await openCard(copied, 'a2', 'Basilic')
  await openCard(again, 'a3', 'Cerfeuil')
  await exchangeAll(copied, again, laptop)
  for (const host of [copied, again, laptop])
    expect(await companies(host)).toEqual(['Basilic', 'Cerfeuil', 'Ficus'])
  expect(again.sharing.view().others.map(({ isRetired }) => isRetired)).toEqual([false, false])
})

it('keeps both sides where a computer was put back from an image and went on', async () => {
  const { desk, laptop } = await twoComputers()
  await openCard(desk, 'a1', 'Ficus')
  await exchangeAll(desk, laptop)
  const { device } = desk.sharing.view().here
  await desk.close()
  const image = copyOf(desk.shell.folder)
  const before = await aComputer(desk.shell.folder)
  await openCard(before, 'a2', 'Basilic')
  await exchangeAll(before, laptop)
  await before.close()
  rmSync(desk.shell.folder, { recursive: true })
  cpSync(image, desk.shell.folder, { recursive: true })

  const after = await aComputer(desk.shell.folder)
  expect(after.sharing.view().here.device).toBe(device)
  await openCard(after, 'a3', 'Cerfeuil')
  await exchangeAll(after, laptop)
  expect(after.sharing.view().here.device).not.toBe(device)
  for (const host of [after, laptop])
    expect(await companies(host)).toEqual(['Basilic', 'Cerfeuil', 'Ficus'])
  await after.close()
  // What two went on with under one name opens again, and is what was written.
  const opened = await aComputer(desk.shell.folder)
  expect(await companies(opened)).toEqual(['Basilic', 'Cerfeuil', 'Ficus'])
  expect(await opened.handlers.start(undefined)).toMatchObject({ logbook: { status: 'open' } })
})

it('brings a restored backup up to date, under an id of its own', async () => {
  const { desk, laptop } = await twoComputers()
  await openCard(desk, 'a1', 'Ficus')
  const made = await desk.handlers.backUp(undefined)
  await openCard(desk, 'a2', 'Basilic')
  await exchangeAll(desk, laptop)
  const { device } = desk.sharing.view().here
  const backup = made.ok ? made.value.id : ''
  expect(await desk.handlers.restoreBackup({ backup })).toMatchObject({ ok: true })
  expect(await companies(desk)).toEqual(['Ficus'])
  await openCard(desk, 'a3', 'Cerfeuil')
  await exchangeAll(desk, laptop)
  expect(desk.sharing.view().here.device).not.toBe(device)
  for (const host of [desk, laptop])
    expect(await companies(host)).toEqual(['Basilic', 'Cerfeuil', 'Ficus'])
  // The id of before is nobody else's: it stands in no list.
  expect(viewOf(await laptop.sharing.exchange()).others.filter((o) => !o.isRetired)).toHaveLength(1)
  expect(desk.sharing.view().others).toHaveLength(1)
})
