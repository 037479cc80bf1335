import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import {
  aComputer,
  aPlace,
  companies,
  exchangeAll,
  openCard,
  PHRASE,
  twoComputers,
  viewOf,
} from '#test/build/sharedFolder.ts'
import { aFolder } from '#test/build/aShell.ts'

it('goes on where the folder was moved to, once it is told', async () => {
  const { desk, laptop, place } = await twoComputers()
  const moved = { ...place, folder: `${place.folder}-moved` }
  renameSync(place.folder, moved.folder)
  await openCard(desk, 'a1', 'Ficus')
  expect(viewOf(await desk.sharing.exchange())).toMatchObject({ trouble: 'gone' })
  for (const { sharing } of [desk, laptop])
    expect(viewOf(await sharing.moveTo(moved))).toMatchObject({
      standing: 'on',
      place: { kind: 'folder', shown: moved.folder },
    })
  await exchangeAll(desk, laptop)
  expect(await companies(laptop)).toEqual(['Ficus'])
})

it('stays where it is, when the logbook does not lie in the other place', async () => {
  const { desk, laptop, place } = await twoComputers()
  const stranger = await aComputer()
  const other = aPlace()
  viewOf(await stranger.sharing.begin({ place: other, phrase: PHRASE, name: 'autre' }))
  const empty = aPlace()
  const notThere = { kind: 'folder', folder: join(aFolder(), 'absent') } as const
  for (const [to, reason] of [
    [empty, 'nothing-there'],
    [other, 'nothing-there'],
    [notThere, 'gone'],
  ] as const)
    expect(await desk.sharing.moveTo(to)).toEqual({ ok: false, reason })
  expect(desk.sharing.view().place?.shown).toBe(place.folder)
  await openCard(desk, 'a1', 'Ficus')
  await exchangeAll(desk, laptop)
  expect(await companies(laptop)).toEqual(['Ficus'])
  const alone = await aComputer()
  expect(await alone.sharing.moveTo(place)).toEqual({ ok: false, reason: 'not-shared' })
})
