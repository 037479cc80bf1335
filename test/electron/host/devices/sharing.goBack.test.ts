import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
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

/** Two computers and a third, with a copy of before a card that nobody wants any more. */
const withCopy = async () => {
  const { desk, laptop, place } = await twoComputers()
  await openCard(desk, 'a1', 'Ficus')
  const made = await desk.handlers.backUp(undefined)
  if (!made.ok) throw new Error(made.reason)
  await openCard(desk, 'a2', 'Par erreur')
  await openCard(laptop, 'a3', 'Basilic')
  await exchangeAll(desk, laptop)
  return { desk, laptop, place, backup: made.value.id }
}

it('goes back on every computer: the others are asked, go along or stay, and lose nothing', async () => {
  const { desk, laptop, place, backup } = await withCopy()
  const third = await aComputer()
  viewOf(await third.sharing.join({ place, phrase: PHRASE, name: 'tour', how: 'adopt' }))
  await exchangeAll(desk, laptop, third)
  viewOf(await desk.sharing.goBackForAll({ backup, phrase: NEW_PHRASE }))
  expect(await companies(desk)).toEqual(['Ficus'])
  // Nothing of later comes back by itself.
  await exchangeAll(laptop, third, desk)
  expect(await companies(desk)).toEqual(['Ficus'])
  expect(await companies(laptop)).toEqual(['Basilic', 'Ficus', 'Par erreur'])
  for (const host of [laptop, third])
    expect(host.sharing.view()).toMatchObject({ standing: 'on', movedBy: 'fixe' })

  viewOf(await laptop.sharing.answerMoved(true))
  await openCard(laptop, 'a4', 'Cerfeuil')
  await exchangeAll(laptop, desk)
  for (const host of [desk, laptop]) {
    expect(await companies(host)).toEqual(['Cerfeuil', 'Ficus'])
    expect(host.sharing.view()).toMatchObject({ standing: 'on', here: { waiting: 0 } })
    expect(host.sharing.view().others).toHaveLength(1)
    expect(host.sharing.view()).not.toHaveProperty('movedBy')
  }
  // What the laptop had stands among its copies.
  expect(await laptop.handlers.backups(undefined)).not.toEqual([])

  viewOf(await third.sharing.answerMoved(false))
  await exchangeAll(third)
  expect(third.sharing.view()).not.toHaveProperty('movedBy')
  expect(await companies(third)).toEqual(['Basilic', 'Ficus', 'Par erreur'])
  expect(readdirSync(place.folder)).toHaveLength(2)
  const fourth = await aComputer()
  expect(await fourth.sharing.look({ place, phrase: NEW_PHRASE })).toMatchObject({
    ok: true,
    applications: 2,
  })
})

it('refuses a short phrase, a copy that is none, and a logbook that nobody shares, and changes nothing', async () => {
  const { desk, laptop, backup } = await withCopy()
  expect(await desk.sharing.goBackForAll({ backup, phrase: 'court' })).toMatchObject({
    reason: 'phrase-weak',
  })
  expect(await desk.sharing.goBackForAll({ backup: 'none', phrase: NEW_PHRASE })).toMatchObject({
    reason: 'no-such-copy',
  })
  expect(await desk.sharing.answerMoved(true)).toMatchObject({ reason: 'no-such-question' })
  expect(await companies(desk)).toEqual(['Basilic', 'Ficus', 'Par erreur'])
  await exchangeAll(desk, laptop)
  const alone = await aComputer()
  expect(await alone.sharing.goBackForAll({ backup, phrase: NEW_PHRASE })).toMatchObject({
    reason: 'not-shared',
  })
})
