import { cpSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openCarriedFile } from '#electron/host/devices/files/carriedFile.ts'
import { keyName, readName, sumOf } from '#electron/host/devices/carrier/carriedName.ts'
import { newFolderKey, sealKey } from '#electron/host/devices/files/folderKey.ts'
import { handKey, type OwnIdentity } from '#electron/host/devices/files/handedKey.ts'
import type { TestHost } from '#test/build/aHost.ts'
import {
  aComputer,
  companies,
  exchangeAll,
  openCard,
  PHRASE,
  twoComputers,
  viewOf,
} from '#test/build/sharedFolder.ts'

const NEW_PHRASE = 'horizon ivoire jardin kayak lagon menthe'
const OTHER_PHRASE = 'nacelle oranger papaye quartz roseau safran'

const keyOf = ({ shell }: TestHost): string =>
  readFileSync(join(shell.folder, 'relance.key'), 'utf8')

/** Files of the shared folder, below that of the logbook. */
const filesAt = (folder: string): readonly string[] => {
  const [root = ''] = readdirSync(folder)
  return readdirSync(join(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.age'))
    .map((name) => name.replaceAll('\\', '/'))
}

/** Those that a key opens. */
const openedBy = async (folder: string, key: string): Promise<readonly string[]> => {
  const [root = ''] = readdirSync(folder)
  const opened: string[] = []
  for (const path of filesAt(folder)) {
    const bytes = readFileSync(join(folder, root, path))
    const logbook = root.slice('Relance-'.length)
    const { is } = await openCarriedFile(path, bytes, { key: key.trim(), logbook })
    if (is !== 'half') opened.push(path)
  }
  return opened
}

it('opens with the new phrase alone once it was changed, and the other computer goes on by itself', async () => {
  const { desk, laptop, place } = await twoComputers()
  await openCard(desk, 'a1', 'Ficus')
  await exchangeAll(desk, laptop)
  const before = keyOf(desk)
  // Written under the key of before, and carried while it changes.
  await openCard(laptop, 'a2', 'Basilic')
  viewOf(await desk.sharing.changePhrase(NEW_PHRASE))
  await openCard(desk, 'a3', 'Cerfeuil')
  await exchangeAll(desk, laptop)
  for (const host of [desk, laptop]) {
    expect(await companies(host)).toEqual(['Basilic', 'Cerfeuil', 'Ficus'])
    expect(host.sharing.view()).toMatchObject({ standing: 'on', here: { waiting: 0 } })
    expect(host.sharing.view().others).toMatchObject([{ waiting: 0, isRetired: false }])
  }
  expect(keyOf(laptop)).toBe(keyOf(desk))
  expect(keyOf(desk)).not.toBe(before)
  expect(await openedBy(place.folder, before)).toEqual([])
  expect(filesAt(place.folder).filter((path) => readName(path)?.kind === 'key')).toHaveLength(1)

  const third = await aComputer()
  expect(await third.sharing.look({ place, phrase: PHRASE })).toMatchObject({
    reason: 'phrase-wrong',
  })
  viewOf(await third.sharing.join({ place, phrase: NEW_PHRASE, name: 'tour', how: 'adopt' }))
  expect(await companies(third)).toEqual(['Basilic', 'Cerfeuil', 'Ficus'])
})

it('gives a lost computer nothing more, and takes it in again under the new phrase with what it noted', async () => {
  const { desk, laptop, place } = await twoComputers()
  const third = await aComputer()
  viewOf(await third.sharing.join({ place, phrase: PHRASE, name: 'tour', how: 'adopt' }))
  await exchangeAll(desk, laptop, third)
  const lost = laptop.sharing.view().here.device
  expect(await desk.sharing.retire('0000000000000000', NEW_PHRASE)).toEqual({
    ok: false,
    reason: 'no-such-device',
  })
  viewOf(await desk.sharing.retire(lost, NEW_PHRASE))
  await openCard(desk, 'a1', 'Ficus')
  await exchangeAll(desk, third)
  expect(await companies(third)).toEqual(['Ficus'])
  expect(third.sharing.view().others.find(({ device }) => device === lost)).toMatchObject({
    isRetired: true,
  })

  await openCard(laptop, 'a2', 'Basilic')
  expect(viewOf(await laptop.sharing.exchange())).toMatchObject({
    standing: 'paused',
    trouble: 'key-changed',
    here: { waiting: 1 },
  })
  expect(await companies(laptop)).toEqual(['Basilic'])
  expect(await openedBy(place.folder, keyOf(laptop))).toEqual([])

  viewOf(await laptop.sharing.leave())
  viewOf(await laptop.sharing.join({ place, phrase: NEW_PHRASE, name: 'portable', how: 'add' }))
  await exchangeAll(laptop, desk, third)
  for (const host of [desk, laptop, third]) {
    expect(await companies(host)).toEqual(['Basilic', 'Ficus'])
    expect(host.sharing.view().standing).toBe('on')
  }
  const now = laptop.sharing.view().here.device
  expect(desk.sharing.view().others.find(({ device }) => device === now)).toMatchObject({
    isRetired: false,
  })
})

it('comes to one key where two computers changed the phrase at the same time', async () => {
  const { desk, laptop, place } = await twoComputers()
  await openCard(desk, 'a1', 'Ficus')
  await exchangeAll(desk, laptop)
  // The folder as the laptop still sees it while the desk has changed the phrase.
  const [root = ''] = readdirSync(place.folder)
  const [there, apart] = [join(place.folder, root), join(place.folder, '..', `${root}-apart`)]
  cpSync(there, apart, { recursive: true })
  viewOf(await desk.sharing.changePhrase(NEW_PHRASE))
  const ofDesk = join(place.folder, '..', `${root}-desk`)
  cpSync(there, ofDesk, { recursive: true })
  rmSync(there, { recursive: true })
  cpSync(apart, there, { recursive: true })
  viewOf(await laptop.sharing.changePhrase(OTHER_PHRASE))
  // The carrier brings both together; what went on either side had gone.
  cpSync(ofDesk, there, { recursive: true })
  await openCard(laptop, 'a2', 'Basilic')
  await exchangeAll(desk, laptop)
  expect(keyOf(laptop)).toBe(keyOf(desk))
  for (const host of [desk, laptop]) {
    expect(await companies(host)).toEqual(['Basilic', 'Ficus'])
    expect(host.sharing.view()).toMatchObject({ standing: 'on', here: { waiting: 0 } })
  }
  for (const path of [apart, ofDesk]) rmSync(path, { recursive: true })
  const third = await aComputer()
  const looks = [
    await third.sharing.look({ place, phrase: NEW_PHRASE }),
    await third.sharing.look({ place, phrase: OTHER_PHRASE }),
  ]
  expect(looks.filter(({ ok }) => ok)).toHaveLength(1)
})

it('takes no key of before under another number, and puts back the file of the key that somebody took away, and what was cut', async () => {
  const { desk, laptop, place } = await twoComputers()
  await openCard(desk, 'a1', 'Ficus')
  viewOf(await desk.sharing.changePhrase(NEW_PHRASE))
  const [root = ''] = readdirSync(place.folder)
  const there = join(place.folder, root)
  const ofSecond = filesAt(place.folder).filter((path) => /key-2-|\/k-2-/u.test(path))
  const kept = ofSecond.map((path) => [path, readFileSync(join(there, path))] as const)
  await exchangeAll(desk, laptop)
  viewOf(await desk.sharing.changePhrase(OTHER_PHRASE))
  await exchangeAll(desk, laptop)
  const key = keyOf(desk)
  for (const [path, bytes] of kept)
    writeFileSync(join(there, path.replace(/(key|k)-2-/u, '$1-9-')), bytes)
  viewOf(await laptop.sharing.exchange())
  expect(keyOf(laptop)).toBe(key)
  for (const path of filesAt(place.folder)) if (path.includes('-9-')) rmSync(join(there, path))

  for (const path of filesAt(place.folder)) if (path.startsWith('key-')) rmSync(join(there, path))
  await openCard(laptop, 'a2', 'Basilic')
  await exchangeAll(desk, laptop)
  for (const host of [desk, laptop]) {
    expect(await companies(host)).toEqual(['Basilic', 'Ficus'])
    expect(host.sharing.view().standing).toBe('on')
  }

  // A carrier that breaks off leaves the beginnings of files under their whole names.
  for (const path of filesAt(place.folder))
    if (/^key-|\/e-/u.test(path)) truncateSync(join(there, path), 40)
  // One computer has what both wrote: the other one may never be started again.
  for (let round = 0; round < 2; round += 1) viewOf(await desk.sharing.exchange())
  const third = await aComputer()
  expect(await third.sharing.look({ place, phrase: OTHER_PHRASE })).toMatchObject({
    ...{ ok: true, applications: 2 },
  })
})

it('takes no key from a computer that is lost', async () => {
  const { desk, laptop, place } = await twoComputers()
  const lost = laptop.sharing.view().here.device
  const deskId = desk.sharing.view().here.device
  viewOf(await desk.sharing.retire(lost, NEW_PHRASE))
  const before = keyOf(desk)
  const [root = ''] = readdirSync(place.folder)
  const ownOf = ({ shell }: TestHost): OwnIdentity => {
    const text = readFileSync(join(shell.folder, 'relance.identity'), 'utf8')
    const [identity = '', recipient = ''] = text.split('\n')
    return { identity, recipient }
  }
  const key = await newFolderKey()
  const underPhrase = await sealKey(key, OTHER_PHRASE, 4)
  const [handed] = await handKey({
    ...{ key, epoch: 7, of: sumOf(underPhrase), logbook: root.slice('Relance-'.length) },
    ...{ as: 'handed', from: { device: lost, own: ownOf(laptop) } },
    to: [{ device: deskId, recipient: ownOf(desk).recipient }],
  })
  writeFileSync(join(place.folder, root, handed?.path ?? ''), handed?.bytes ?? '')
  writeFileSync(join(place.folder, root, keyName(7, underPhrase)), underPhrase)
  await desk.sharing.exchange()
  expect(keyOf(desk)).toBe(before)
})
