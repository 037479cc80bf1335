import { expect, it } from 'vitest'
import { inMemoryRow } from '#electron/host/reminders/lastNotice.ts'
import { makeNoticeTargets } from '#electron/notices/targets.ts'

const notice = { title: 'Relancer Mme Laurent', body: 'Brumelle', application: 'one', step: 's' }

it('knows after a new start what a click means, and no word of the notice', () => {
  const row = inMemoryRow()
  makeNoticeTargets(row).keep('n1', { ...notice, buttons: [{ action: 'done', text: 'Fait' }] })
  const later = makeNoticeTargets(row)
  expect(later.find('n1')).toEqual({ application: 'one', step: 's' })
  expect(later.find('n1', 0)).toEqual({ application: 'one', step: 's', action: 'done' })
  expect(later.find('n1', 7)).toEqual({ application: 'one', step: 's' })
  expect(later.find('n2')).toBeUndefined()
  expect(JSON.stringify(row.read())).not.toMatch(/Laurent|Brumelle|Fait/u)
})

it('begins anew where its row cannot be read, and keeps the last thirty', () => {
  const row = inMemoryRow()
  row.write([{ id: 3 }])
  const targets = makeNoticeTargets(row)
  expect(targets.find('3')).toBeUndefined()
  for (let index = 0; index < 31; index += 1) targets.keep(String(index), notice)
  expect([targets.find('0'), targets.find('1')?.application]).toEqual([undefined, 'one'])
})
