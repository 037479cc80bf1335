import { join } from 'node:path'
import { expect } from 'vitest'
import type { CarriedDevice } from '#domain/outgoing/logbook/carriedLines.ts'
import type { DevicesView } from '#domain/views/devices.ts'
import type { Sharing, SharingAnswer } from '#electron/host/devices/sharing.ts'
import type { SharingMemory } from '#electron/host/devices/memory/memory.ts'
import { readChecked } from '#electron/host/logbook/storage/checkedFile.ts'
import { aHost, type TestHost } from '#test/build/aHost.ts'
import { boardOf } from '#test/build/boardOf.ts'
import { aShell, aFolder } from '#test/build/aShell.ts'

/** What opens the folder in tests. */
export const PHRASE = 'abricot balcon cerise domino ficelle galet'

/** A place that several computers of a test share. */
export const aPlace = (): { readonly kind: 'folder'; readonly folder: string } => ({
  kind: 'folder',
  folder: aFolder(),
})

export const viewOf = (answer: SharingAnswer): DevicesView => {
  if (!answer.ok) throw new Error(`Refused: ${answer.reason}`)
  return answer.view
}

/** Another computer, with a data folder of its own. */
export const aComputer = (folder?: string): Promise<TestHost> =>
  aHost(aShell(folder === undefined ? {} : { folder }))

/** What a computer told the others last: what stands there, and what it amounts to. */
export const toldBy = ({ shell }: Pick<TestHost, 'shell'>) => {
  const kept = readChecked(join(shell.folder, 'relance.sharing'))
  const { said } = (kept.found === 'value' ? kept.value : {}) as Partial<SharingMemory>
  return JSON.parse(said?.text ?? '{}') as Partial<Omit<CarriedDevice, 'counter'>>
}

/** All exchange with the folder, until nothing is left to hear: then what they hold amounts to the same. */
export const exchangeAll = async (...hosts: readonly { readonly sharing: Sharing }[]) => {
  for (let round = 0; round < 3; round += 1)
    for (const { sharing } of hosts) viewOf(await sharing.exchange())
  for (const { sharing } of hosts)
    for (const { isReadOtherwise } of sharing.view().others) expect(isReadOtherwise).toBe(false)
}

/** Another computer that keeps the logbook of this one too. */
export const withLaptop = async (desk: Pick<TestHost, 'sharing'>) => {
  const place = aPlace()
  viewOf(await desk.sharing.begin({ place, phrase: PHRASE, name: 'fixe' }))
  const laptop = await aComputer()
  viewOf(await laptop.sharing.join({ place, phrase: PHRASE, name: 'portable', how: 'adopt' }))
  return { place, laptop }
}

/** Two computers with one logbook. */
export const twoComputers = async () => {
  const desk = await aComputer()
  const { place, laptop } = await withLaptop(desk)
  await exchangeAll(desk, laptop)
  return { place, desk, laptop }
}

/** The companies on the board of one of them. */
export const companies = async ({
  handlers,
}: Pick<TestHost, 'handlers'>): Promise<readonly string[]> =>
  (await boardOf(handlers)).cards.map(({ company }) => company).toSorted()

const DETAILS = {
  post: 'Jardinier',
  pace: 'normal',
  directContact: false,
  trial: 'technician-supervisor',
} as const

/** A new card on one of them. */
export const openCard = async (
  { handlers }: Pick<TestHost, 'handlers'>,
  application: string,
  company: string,
): Promise<void> => {
  const done = await handlers.act([
    {
      ...{ do: 'open-application', application, people: [], entries: [] },
      details: { ...DETAILS, company },
    },
  ])
  if (!done.ok) throw new Error(`Refused: ${done.reason}`)
}
