import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { aComputer, exchangeAll, openCard, viewOf } from '#test/build/sharedFolder.ts'
import { bundledChild, type Child } from '#test/build/bundledChild.ts'
import { numbersFrom } from '#test/build/damaged.ts'
import { canInjectErrors, killedAt, listedCalls, listingCalls } from '#test/build/limits.ts'
import { temporaryFolder } from '#test/build/temporaryFolder.ts'
import { PHRASE, SHARING_DEEDS, type SharingDeed } from './sharingDeeds.ts'

/** How many processes are killed at a call of the system each; more at night, as each takes a second. */
const KILLS = Math.ceil(Number(process.env['RELANCE_KILLS'] ?? 10) / 5)
const SEED = Number(process.env['RELANCE_SEED'] ?? 3)

vi.setConfig({ testTimeout: 300_000 + KILLS * 6000 })

/** Folders of two computers and of what a sync program carries between them. */
const foldersIn = (root: string) => ({
  desk: join(root, 'desk'),
  laptop: join(root, 'laptop'),
  place: join(root, 'place'),
})

/** A beginning: which computer does the deed, and which cards all are to have in the end. */
const beginning = async (root: string, deed: SharingDeed) => {
  const { desk: deskFolder, laptop: laptopFolder, place: placeFolder } = foldersIn(root)
  for (const folder of [deskFolder, laptopFolder, placeFolder])
    mkdirSync(folder, { recursive: true })
  const place = { kind: 'folder', folder: placeFolder } as const
  const desk = await aComputer(deskFolder)
  await openCard(desk, 'a1', 'Ficus')
  if (deed !== 'begin') viewOf(await desk.sharing.begin({ place, phrase: PHRASE, name: 'fixe' }))
  const laptop = await aComputer(laptopFolder)
  if (deed === 'add') await openCard(laptop, 'a2', 'Basilic')
  if (!['begin', 'join', 'add'].includes(deed)) {
    await openCard(desk, 'erased', 'Canarisetti')
    viewOf(await laptop.sharing.join({ place, phrase: PHRASE, name: 'portable', how: 'adopt' }))
    await exchangeAll(desk, laptop)
    await openCard(laptop, 'a3', 'Cerfeuil')
    viewOf(await laptop.sharing.exchange())
    await openCard(desk, 'a4', 'Daphné')
  }
  // As a computer that was switched off: nothing leaves while it closes.
  const copy = join(root, 'off')
  cpSync(deskFolder, join(copy, 'desk'), { recursive: true })
  cpSync(laptopFolder, join(copy, 'laptop'), { recursive: true })
  cpSync(placeFolder, join(copy, 'place'), { recursive: true })
  await desk.close()
  await laptop.close()
  for (const folder of [deskFolder, laptopFolder, placeFolder]) {
    rmSync(folder, { recursive: true })
    cpSync(join(copy, folder.slice(root.length + 1)), folder, { recursive: true })
  }
}

const WHOSE: Readonly<Record<SharingDeed, 'desk' | 'laptop'>> = {
  ...{ begin: 'desk', join: 'laptop', add: 'laptop', exchange: 'desk', erase: 'desk' },
  'new-key': 'desk',
}

/** Whatever was cut short: both start again, and the person does once more what was not said to be done. */
const expectGoesOn = (child: Child, root: string, deed: SharingDeed): void => {
  const { desk, laptop, place } = foldersIn(root)
  const [said = ''] = child([desk, laptop, join(root, 'third'), place, deed])
  const isErased = deed === 'erase'
  const late = ['begin', 'join', 'add'].includes(deed)
    ? []
    : ['Cerfeuil', 'Daphné', ...(isErased ? [] : ['Canarisetti'])]
  const companies = ['Ficus', ...(deed === 'add' ? ['Basilic'] : []), ...late].toSorted()
  const computer = { standing: 'on', waiting: 0, companies, isReadOtherwise: false }
  const { opening, ...found } = JSON.parse(said) as { readonly opening: readonly string[] }
  expect(found).toEqual({ refused: [], computers: [computer, computer] })
  expect(opening).toHaveLength(deed === 'new-key' ? 1 : 0)
  if (isErased)
    for (const folder of [desk, laptop])
      for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        const path = join(folder, name)
        if (statSync(path).isFile()) expect(readFileSync(path).includes('Canarisetti')).toBe(false)
      }
}

const DEEDS = Object.keys(SHARING_DEEDS) as readonly SharingDeed[]

const argsOf = (root: string, deed: SharingDeed): readonly string[] => {
  const folders = foldersIn(root)
  return [folders[WHOSE[deed]], folders.place, deed]
}

/** In the same place: a folder that lies elsewhere is another computer. */
const putBack = (master: string, root: string): void => {
  rmSync(root, { recursive: true })
  cpSync(master, root, { recursive: true })
}

/** A beginning and a copy of it, with the calls of the system that a deed makes when it is left alone. */
const listed = async (child: Child, deed: SharingDeed) => {
  const [root, master, list] = [
    temporaryFolder(),
    temporaryFolder(),
    join(temporaryFolder(), 'calls'),
  ]
  await beginning(root, deed)
  cpSync(root, master, { recursive: true })
  child(argsOf(root, deed), listingCalls(list))
  return { root, master, calls: listedCalls(readFileSync(list, 'utf8'), root) }
}

if (canInjectErrors) {
  test(`${KILLS} processes killed while they share leave what the others have, and go on`, async () => {
    const child = await bundledChild('share', import.meta.dirname)
    const going = await bundledChild('goOn', import.meta.dirname)
    const outcomes = { cut: 0, 'ran to its end': 0 }
    const random = numbersFrom(SEED)
    const ready = new Map<SharingDeed, Awaited<ReturnType<typeof listed>>>()
    for (let kill = 0; kill < KILLS; kill += 1) {
      const deed = DEEDS[(kill + SEED) % DEEDS.length] ?? 'exchange'
      const { root, master, calls } = ready.get(deed) ?? (await listed(child, deed))
      ready.set(deed, { root, master, calls })
      const target = calls[Math.floor(random() * calls.length)]
      if (target === undefined) throw new Error('No call to be killed at.')
      putBack(master, root)
      const said = child(argsOf(root, deed), killedAt(target))
      outcomes[said.includes('done') ? 'ran to its end' : 'cut'] += 1
      try {
        expectGoesOn(going, root, deed)
      } catch (error) {
        const at = `${deed}, kill ${kill}, seed ${SEED}, at ${target.name} ${target.nth}`
        throw new Error(at, { cause: error })
      }
    }
    if (KILLS > 100)
      process.stdout.write(
        `${KILLS} kills while sharing, seed ${SEED}: ${JSON.stringify(outcomes)}\n`,
      )
  })
}
