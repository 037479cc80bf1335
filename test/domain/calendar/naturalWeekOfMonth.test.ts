import { describe, expect, it } from 'vitest'
import { readPromise, type ReadPromises } from '#domain/forms/promiseWords.ts'

const read = (text: string, now: string): ReadPromises =>
  readPromise(text, { now: `${now}T10:00`, language: 'fr', region: 'FR' })

describe('a week by its place in a month', () => {
  it('is sure where the month begins on a Monday, and asked elsewhere', () => {
    expect(read('deuxième semaine de février', '2027-01-20')).toMatchObject({
      sure: true,
      promises: [{ kind: 'by', date: '2027-02-12' }],
    })
    expect(read('deuxième semaine de décembre', '2026-11-25')).toMatchObject({
      sure: false,
      promises: [{ date: '2026-12-11' }, { date: '2026-12-18' }],
    })
  })

  it('is the last one whole, or that of the last day', () => {
    expect(read('dernière semaine de septembre', '2026-09-14')).toMatchObject({
      sure: false,
      promises: [{ date: '2026-09-25' }, { date: '2026-09-30' }],
    })
    expect(read('dernière semaine de janvier', '2027-01-12')).toMatchObject({
      sure: true,
      promises: [{ date: '2027-01-29' }],
    })
  })
})
