import { afterEach, describe, expect, it } from 'vitest'
import { cleanup } from '@testing-library/vue'
import { windowOverHost } from '#test/window/windowHost.ts'
import { opening } from '#test/build/commands.ts'
import { person } from '#test/build/entries.ts'
import { personDraftOf } from '#domain/forms/personDraft.ts'

const window = windowOverHost()
const { keptForm, loadBegun } = await import('#window/host/begunForms.ts')
const { keptPersonField } = await import('#window/parts/people/keptPersonField.ts')

const anne = person('Anne', { name: 'Anne Benali', role: 'RH' })
const about = { ids: ['app', anne.id], application: 'app', people: [anne.id] }
const whole = () => keptForm('person', about).takeUp(personDraftOf(anne))
const opened = async () => {
  await window.open('2026-11-24T09:41', opening({ people: [anne] }))
  await loadBegun()
  return keptPersonField('app', anne, 'email')
}

afterEach(() => {
  keptForm('person', about).forget()
  cleanup()
})

describe('one field about a person', () => {
  it('is gone on with in the form of the whole person', async () => {
    const field = await opened()
    field.keep({ email: 'anne@brumelle.example' })
    expect(whole()).toEqual({ ...personDraftOf(anne), email: 'anne@brumelle.example' })
    expect(keptPersonField('app', anne, 'email').takeUp({ email: '' })).toEqual({
      email: 'anne@brumelle.example',
    })
  })

  it('leaves what else was begun about that person when it is noted', async () => {
    const field = await opened()
    keptForm('person', about).keep({ ...personDraftOf(anne), role: 'Responsable RH' })
    field.keep({ email: 'anne@b' })
    field.forget()
    expect(whole()).toEqual({ ...personDraftOf(anne), role: 'Responsable RH' })
  })

  it('leaves nothing begun where nothing else was', async () => {
    const field = await opened()
    field.keep({ email: 'anne@b' })
    field.forget()
    expect(keptForm('person', about).left()).toBeUndefined()
  })
})
