/**
 * Whatever was cut short: both computers start again, and the person does once more what was not said to be
 * done. Prints what each holds then, what it was refused, and which phrases open the folder for a third.
 */
import type { CarrierPlace } from '#electron/host/devices/carrier/carrier.ts'
import type { SharingAnswer } from '#electron/host/devices/sharing.ts'
import { createHost, type Host } from '#electron/host/host.ts'
import { boardOf } from '#test/build/boardOf.ts'
import { aScheduler, shellIn } from '#test/build/shellIn.ts'
import { NEW_PHRASE, PHRASE, PHRASE_COST, SHARING_DEEDS, type SharingDeed } from './sharingDeeds.ts'

const [, , deskFolder = '', laptopFolder = '', thirdFolder = '', placeFolder = '', deed = ''] =
  process.argv
const place: CarrierPlace = { kind: 'folder', folder: placeFolder }
const refused: string[] = []

const started = async (folder: string): Promise<Host> => {
  const host = await createHost(shellIn(folder), aScheduler(), PHRASE_COST)
  await host.tick()
  return host
}

const noted = (what: string, answer: SharingAnswer): void => {
  if (!answer.ok) refused.push(`${what}: ${answer.reason}`)
}

const joined = async ({ sharing }: Host, name: string): Promise<void> => {
  noted(`${name} joins`, await sharing.join({ place, phrase: PHRASE, name, how: 'add' }))
}

const desk = await started(deskFolder)
if (desk.sharing.view().standing === 'off') {
  const begun = await desk.sharing.begin({ place, phrase: PHRASE, name: 'fixe' })
  if (!begun.ok && begun.reason === 'begun-there') await joined(desk, 'fixe')
  else noted('fixe begins', begun)
}
const laptop = await started(laptopFolder)
noted('fixe exchanges', await desk.sharing.exchange())
if (laptop.sharing.view().standing === 'off') await joined(laptop, 'portable')
if (deed === ('erase' satisfies SharingDeed)) await SHARING_DEEDS.erase(desk)
for (let round = 0; round < 3; round += 1)
  for (const { sharing } of [desk, laptop]) noted('all exchange', await sharing.exchange())

const computers = []
for (const { handlers, sharing } of [desk, laptop]) {
  const { standing, here, others } = sharing.view()
  const companies = (await boardOf(handlers)).cards.map(({ company }) => company).toSorted()
  const isReadOtherwise = others.some((other) => other.isReadOtherwise)
  computers.push({ standing, waiting: here.waiting, companies, isReadOtherwise })
}
const opening = []
if (deed === ('new-key' satisfies SharingDeed)) {
  const third = await started(thirdFolder)
  for (const phrase of [PHRASE, NEW_PHRASE])
    if ((await third.sharing.look({ place, phrase })).ok) opening.push(phrase)
  await third.close()
}
await desk.close()
await laptop.close()
console.log(JSON.stringify({ refused, computers, opening }))
