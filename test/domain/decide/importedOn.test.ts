import { expect, it } from 'vitest'
import { addedOn, filledOn } from '#domain/decide/importedOn.ts'
import { valuePrint } from '#domain/logbook/cardPrint.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { mail, person } from '#test/build/entries.ts'

const ANA = person('Ana', { id: 'ana' })
const BOB = person('Bob', { id: 'bob' })
const before = anApplication({ id: 'a', people: [ANA, BOB], entries: [] })

it('what was filled is told of the person it is about, and nothing of what stayed', () => {
  const after = { ...before, people: [ANA, { ...BOB, role: 'DRH' }] }
  expect(filledOn({ before, after })).toStrictEqual([
    { application: 'a', person: 'bob', field: 'role', print: valuePrint('DRH') },
  ])
  expect(filledOn({ before, after: before })).toEqual([])
})

it('what was added is told apart from what was there', () => {
  const sent = mail('2026-11-23T09:00', { id: 'sent' })
  const after = { ...before, entries: [sent] }
  expect(addedOn({ before, after })).toEqual([['a', 'sent', valuePrint(sent)]])
})
