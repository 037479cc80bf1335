import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { TestHost } from '#test/build/aHost.ts'
import {
  aComputer,
  aPlace,
  exchangeAll,
  PHRASE,
  toldBy,
  twoComputers,
  viewOf,
} from '#test/build/sharedFolder.ts'

const DETAILS = {
  ...{ company: 'Ficus', post: 'Jardinier', pace: 'normal', directContact: false },
  trial: 'technician-supervisor',
} as const

const act = async (host: TestHost, ...commands: readonly unknown[]): Promise<void> => {
  expect(await host.handlers.act(commands as never)).toMatchObject({ ok: true })
}

const open = (id: string, company: string) => ({
  ...{ do: 'open-application', application: id, people: [], entries: [] },
  details: { ...DETAILS, company },
})

const note = (application: string, entry: string, text: string, person?: string) => ({
  do: 'record-entry',
  application,
  entry: {
    ...{ id: entry, kind: 'note', at: '2026-11-23T10:00', zone: 'Europe/Paris', note: text },
    ...(person === undefined ? {} : { person }),
  },
})

const change = (application: string, values: object) => ({
  do: 'change-details',
  application,
  details: { ...DETAILS, ...values },
})

const cardOf = (host: TestHost, application: string) => {
  const answer = host.handlers.application({ application }) as {
    value: { application: { details: object; entries: readonly { note?: string }[] } }
  }
  return answer.value.application
}

/** Every file below a folder that holds a text, in plain. */
const filesWith = (folder: string, text: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const path = join(folder, name)
    return statSync(path).isFile() && readFileSync(path).includes(text)
  })

it('keeps what is noted on either of two computers, and tells how far the other one is', async () => {
  const { desk, laptop, place } = await twoComputers()
  await act(desk, open('a1', 'Ficus'))
  await act(laptop, open('a2', 'Basilic'))
  expect(desk.sharing.view()).toMatchObject({ standing: 'on', here: { waiting: 1 } })
  await exchangeAll(desk, laptop)
  for (const host of [desk, laptop]) {
    expect(cardOf(host, 'a1').details).toMatchObject({ company: 'Ficus' })
    expect(cardOf(host, 'a2').details).toMatchObject({ company: 'Basilic' })
    expect(host.sharing.view()).toMatchObject({
      standing: 'on',
      here: { waiting: 0 },
      others: [{ waiting: 0, notYetErased: 0, hasUpTo: '2026-11-24T09:00' }],
    })
  }
  expect(laptop.sharing.view().others[0]?.name).toBe('fixe')
  const { tips, state } = toldBy(desk)
  expect(state?.hash).toMatch(/^[\da-f]{64}$/u)
  expect(toldBy(laptop)).toMatchObject({ tips, state })
  expect(laptop.shell.pushed('changed').length).toBeGreaterThan(0)
  // Nobody who carries it can read it.
  expect(filesWith(place.folder, 'Ficus')).toEqual([])
})

it('keeps both words where two wrote one field, asks, and takes the answer', async () => {
  const { desk, laptop } = await twoComputers()
  await act(desk, open('a1', 'Ficus'))
  await exchangeAll(desk, laptop)
  await act(desk, change('a1', { post: 'Fleuriste' }))
  await act(laptop, change('a1', { post: 'Pépiniériste', place: 'Lyon' }))
  await exchangeAll(desk, laptop)
  const [asked] = desk.sharing.questions()
  expect(asked).toMatchObject({ application: 'a1', field: 'post', kind: 'value', isLong: false })
  expect([asked?.here.value, asked?.there.value].sort()).toEqual(['Fleuriste', 'Pépiniériste'])
  expect(laptop.sharing.questions()).toMatchObject([{ id: asked?.id }])
  expect(cardOf(desk, 'a1')).toEqual(cardOf(laptop, 'a1'))
  expect(cardOf(desk, 'a1').details).toMatchObject({ place: 'Lyon', post: asked?.here.value })

  viewOf(await laptop.sharing.answer({ question: asked?.id ?? '', keep: 'there' }))
  await exchangeAll(laptop, desk)
  for (const host of [desk, laptop]) {
    expect(host.sharing.questions()).toEqual([])
    expect(cardOf(host, 'a1').details).toMatchObject({ post: asked?.there.value, place: 'Lyon' })
  }
})

it('takes back only the own last change, and only where it still stands', async () => {
  const { desk, laptop } = await twoComputers()
  await act(desk, open('a1', 'Ficus'))
  await exchangeAll(desk, laptop)
  await act(desk, change('a1', { post: 'Fleuriste' }))
  await act(laptop, change('a1', { place: 'Lyon' }))
  await exchangeAll(desk, laptop)
  // What the other computer wrote beside it stays.
  expect(await desk.handlers.undo({})).toMatchObject({ ok: true })
  expect(cardOf(desk, 'a1').details).toMatchObject({ post: 'Jardinier', place: 'Lyon' })
  await act(desk, change('a1', { post: 'Fleuriste', place: 'Lyon' }))
  await exchangeAll(desk, laptop)
  await act(laptop, change('a1', { post: 'Pépiniériste', place: 'Lyon' }))
  await exchangeAll(laptop, desk)
  expect(await desk.handlers.undo({})).toMatchObject({
    ok: false,
    reason: 'changed-since',
    by: { device: laptop.sharing.view().here.device },
  })
  expect(cardOf(desk, 'a1').details).toMatchObject({ post: 'Pépiniériste' })
})

it('erases everywhere, also what was written meanwhile without knowing of it', async () => {
  const { desk, laptop, place } = await twoComputers()
  await act(desk, open('a1', 'Ficus'), note('a1', 'e1', 'MARQUE-UN'))
  await exchangeAll(desk, laptop)
  const before = readdirSync(place.folder, { recursive: true, encoding: 'utf8' })
  await act(laptop, note('a1', 'e2', 'MARQUE-DEUX'))
  await act(desk, { do: 'erase-application', application: 'a1' })
  viewOf(await desk.sharing.exchange())
  expect(desk.sharing.view().others).toMatchObject([{ notYetErased: 1 }])
  await exchangeAll(laptop, desk)
  for (const host of [desk, laptop]) {
    expect(host.sharing.view().others).toMatchObject([{ notYetErased: 0, waiting: 0 }])
    expect(host.handlers.application({ application: 'a1' })).toMatchObject({ ok: false })
    expect(filesWith(host.shell.folder, 'MARQUE')).toEqual([])
  }
  // Every file that held the words is gone, whoever put it there.
  const after = new Set(readdirSync(place.folder, { recursive: true, encoding: 'utf8' }))
  const holding = before.filter((name) => name.includes('/e-'))
  expect(holding.filter((name) => after.has(name)).length).toBeLessThan(holding.length)
})

it('joins two logbooks that each held something', async () => {
  const place = aPlace()
  const desk = await aComputer()
  await act(desk, open('a1', 'Ficus'))
  viewOf(await desk.sharing.begin({ place, phrase: PHRASE, name: 'fixe' }))
  const laptop = await aComputer()
  await act(laptop, open('a2', 'Basilic'))
  expect(await laptop.sharing.look({ place, phrase: 'abricot balcon cerise' })).toMatchObject({
    reason: 'phrase-wrong',
  })
  expect(await laptop.sharing.look({ place, phrase: PHRASE })).toMatchObject({
    ok: true,
    applications: 1,
    last: { name: 'fixe', at: '2026-11-24T09:00' },
    isEmptyHere: false,
  })
  viewOf(await laptop.sharing.join({ place, phrase: PHRASE, name: 'portable', how: 'add' }))
  await exchangeAll(desk, laptop)
  for (const host of [desk, laptop]) {
    expect(cardOf(host, 'a1').details).toMatchObject({ company: 'Ficus' })
    expect(cardOf(host, 'a2').details).toMatchObject({ company: 'Basilic' })
  }
  expect(await laptop.handlers.backups(undefined)).not.toEqual([])
})

it('leaves, and everything stays here and there', async () => {
  const { desk, laptop, place } = await twoComputers()
  await act(desk, open('a1', 'Ficus'))
  await exchangeAll(desk, laptop)
  expect(await laptop.handlers.start(undefined)).toMatchObject({ shared: true })
  expect(viewOf(await laptop.sharing.leave())).toMatchObject({ standing: 'off' })
  expect(await laptop.handlers.start(undefined)).not.toHaveProperty('shared')
  expect(existsSync(join(laptop.shell.folder, 'relance.key'))).toBe(false)
  expect(cardOf(laptop, 'a1').details).toMatchObject({ company: 'Ficus' })
  expect(readdirSync(place.folder)).toHaveLength(1)
})

it('refuses what cannot be, and changes nothing', async () => {
  const place = aPlace()
  const desk = await aComputer()
  expect(await desk.sharing.begin({ place, phrase: 'court', name: 'fixe' })).toEqual({
    ok: false,
    reason: 'phrase-weak',
  })
  expect(await desk.sharing.join({ place, phrase: PHRASE, name: 'x', how: 'adopt' })).toEqual({
    ok: false,
    reason: 'nothing-there',
  })
  expect(await desk.sharing.exchange()).toEqual({ ok: false, reason: 'not-shared' })
  expect(desk.sharing.view()).toMatchObject({ standing: 'off' })
})
