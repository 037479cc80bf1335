import { describe, expect, it } from 'vitest'
import { fieldsOf, partsOn } from '#domain/outgoing/adviser/fieldsOf.ts'
import { FORM_WORDS } from '#domain/outgoing/adviser/formWords.ts'
import { formOf, OFFICES } from '#domain/outgoing/adviser/offices.ts'

describe('the forms of the offices', () => {
  const FORMS = OFFICES.flatMap(({ id, forms }) =>
    forms.map((form) => [`${id} in ${form.language}`, form] as const),
  )

  it.each(FORMS)('%s: every column has a header of its own', (_, form) => {
    const headers = form.columns.map(([, header]) => header)
    expect(headers).not.toContain('')
    expect(new Set(headers).size).toBe(headers.length)
    expect(FORM_WORDS[form.language].ownName).not.toBe('')
  })

  it.each(FORMS.filter(([, { language }]) => language !== 'fr' && language !== 'en'))(
    '%s: asks for nothing that only our own languages can say',
    (_, form) => {
      expect(form.table).toBe('applications')
      const fields: readonly string[] = form.columns.map(([field]) => field)
      for (const ours of ['stage', 'last']) expect(fields).not.toContain(ours)
    },
  )

  it('the Swiss one has the four results of its official model', () => {
    const form = formOf('job-room', 'de')
    expect(form.title).toBe('Nachweis der persönlichen Arbeitsbemühungen')
    expect(form.columns.map(([field]) => field)).toEqual(
      expect.arrayContaining([
        'standingOpen',
        'standingInterview',
        'standingHired',
        'standingRefused',
        'assigned',
        'workload',
      ]),
    )
  })

  it('one that is not written in the language asked for comes in its usual one', () => {
    expect(formOf('vdab', 'it').language).toBe('nl')
  })
})

describe('the columns that leave', () => {
  it('are those for which nothing need be ticked, and with each tick its own', () => {
    const names = (parts: Parameters<typeof fieldsOf>[0]['parts']) =>
      fieldsOf({ table: 'journal', parts }).fields.map(({ field }) => field)
    expect(names([])).not.toContain('person')
    expect(names(['people'])).toContain('person')
    expect(names(['people'])).not.toContain('note')
    expect(names(['messages'])).toContain('message')
  })

  it('can be ticked only where there is such a column', () => {
    expect(partsOn({ table: 'office', office: 'france-travail' })).toEqual(['me', 'people'])
    expect(partsOn({ table: 'journal' })).toEqual(['me', 'people', 'salary', 'notes', 'messages'])
  })
})
