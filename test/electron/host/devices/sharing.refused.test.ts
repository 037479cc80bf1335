import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { canRefuse, refuseFile } from '#test/build/refusedFile.ts'
import {
  aComputer,
  companies,
  exchangeAll,
  openCard,
  twoComputers,
} from '#test/build/sharedFolder.ts'

it.skipIf(!canRefuse).each(['relance.sharing', 'relance.key', 'relance.identity'])(
  'goes on as before once the system lets %s be read again',
  async (name) => {
    const { desk, laptop } = await twoComputers()
    await openCard(desk, 'a1', 'Ficus')
    await exchangeAll(desk, laptop)
    await desk.close()
    const { folder } = desk.shell
    const [file, kept] = [join(folder, name), join(folder, 'kept')]
    const written = readFileSync(file, 'utf8')
    renameSync(file, kept)
    refuseFile(file)

    const again = await aComputer(folder)
    await openCard(again, 'a2', 'Basilic')
    await again.sharing.exchange().catch(() => undefined)
    expect(readdirSync(folder).filter((each) => each.includes('unreadable'))).toEqual([])
    expect(existsSync(file)).toBe(true)
    renameSync(kept, file)
    await exchangeAll(again, laptop)
    if (name !== 'relance.sharing') expect(readFileSync(file, 'utf8')).toBe(written)
    expect(await companies(laptop)).toEqual(['Basilic', 'Ficus'])
  },
)
