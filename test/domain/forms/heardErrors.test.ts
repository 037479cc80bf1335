import { describe, expect, it } from 'vitest'
import { heardErrors } from '#domain/forms/heardErrors.ts'
import { emptyPromise } from '#domain/forms/promiseDraft.ts'
import { call, thanks } from '#test/build/entries.ts'

const AT = '2026-11-24T10:00'
const reached = call(AT, 'reached')
const said = (promise: Partial<ReturnType<typeof emptyPromise>>) => ({
  promiseAfterCall: { ...emptyPromise(), ...promise },
})

describe('what was said in a call', () => {
  it('is to complete while it cannot be read', () => {
    expect(heardErrors(reached, said({ kind: 'within' }))).toEqual({
      promiseAfterCall: 'value-malformed',
    })
    expect(heardErrors(reached, said({ kind: 'date', date: 'un jour' }))).toEqual({
      promiseAfterCall: 'date-impossible',
    })
  })

  it('is complete once it can be, and where nothing was said', () => {
    expect(heardErrors(reached, said({ kind: 'within', days: '8' }))).toBeUndefined()
    expect(heardErrors(reached, said({ kind: 'vague' }))).toBeUndefined()
    expect(heardErrors(reached, said({}))).toBeUndefined()
  })

  it('is of no concern where nobody was reached', () => {
    expect(heardErrors(call(AT, 'voicemail'), said({ kind: 'within' }))).toBeUndefined()
    expect(heardErrors(thanks(AT, 'p'), said({ kind: 'within' }))).toBeUndefined()
  })
})
