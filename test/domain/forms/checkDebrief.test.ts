import { describe, expect, it } from 'vitest'
import { checkDebrief } from '#domain/forms/checkDebrief.ts'
import type { DebriefDraft } from '#domain/forms/debriefDraft.ts'
import { emptyDebrief, newSlip } from '#domain/forms/startDebrief.ts'

const GROUND = { interviewId: 'i1', zone: 'Europe/Paris' }

const told = (change: Partial<DebriefDraft> = {}): DebriefDraft => {
  const draft = emptyDebrief('2026-11-22T15:10')
  return {
    ...draft,
    post: { ...draft.post, company: 'Brumelle', post: 'Cheffe de projet' },
    at: '2026-11-20T10:00',
    ...change,
  }
}
const slip = (change: Partial<DebriefDraft['people'][number]['person']>) => {
  const blank = newSlip(crypto.randomUUID())
  return { ...blank, person: { ...blank.person, ...change } }
}
const errorsOf = (draft: DebriefDraft) => {
  const checked = checkDebrief(draft, GROUND)
  return 'errors' in checked ? checked.errors : {}
}
const debriefOf = (draft: DebriefDraft) => {
  const checked = checkDebrief(draft, GROUND)
  if ('errors' in checked) throw new Error(JSON.stringify(checked.errors))
  return checked.debrief
}

describe('what a debrief refuses', () => {
  it('names the company and the post when both are missing, each in its field', () => {
    const { post } = emptyDebrief('2026-11-22T15:10')
    expect(errorsOf(told({ post: { ...post, company: '  ' } }))).toEqual({
      'post.company': 'company-missing',
      'post.post': 'post-missing',
    })
  })

  it('refuses a moment that could not be read, such as the 31st of February', () => {
    expect(errorsOf(told({ at: '' }))).toEqual({ at: 'date-impossible' })
    expect(errorsOf(told({ at: '31/02 10h', until: '11:00' }))).toEqual({ at: 'date-impossible' })
  })

  it.each([
    ['09:59', 'end-before-start'],
    ['10:00', 'end-before-start'],
    ['10:01', undefined],
    ['25h', 'time-unread'],
    ['', undefined],
  ])('judges an end at %j of an interview that starts at ten', (until, reason) => {
    expect(errorsOf(told({ until }))['until']).toBe(reason)
  })

  it('refuses a malformed address in the field of its person only', () => {
    const wrong = slip({ name: 'Hélène Laurent', email: 'h.laurent@' })
    const right = slip({ name: 'Karim Daoud', email: 'k@daoud.example' })
    expect(errorsOf(told({ people: [wrong, right] }))).toEqual({
      [`${wrong.person.id}.email`]: 'email-malformed',
    })
  })

  it('asks for the name of a person of whom something else was written', () => {
    const nameless = slip({ role: 'directrice' })
    expect(errorsOf(told({ people: [nameless] }))).toEqual({
      [`${nameless.person.id}.name`]: 'name-missing',
    })
  })

  it('refuses ten thousand characters in a line, and says it next to that line', () => {
    const long = 'x'.repeat(10_000)
    const person = slip({ name: 'Hélène' })
    expect(
      errorsOf(
        told({
          post: { ...told().post, company: long },
          points: long,
          people: [{ ...person, points: long }],
        }),
      ),
    ).toEqual({
      'post.company': 'text-too-long',
      points: 'text-too-long',
      [`${person.person.id}.points`]: 'text-too-long',
    })
  })

  it.each([
    [5, undefined],
    [6, 'too-many-assets'],
  ])('judges %i strengths, one a line', (count, reason) => {
    const assets = Array.from({ length: count }, (_, index) => `atout ${index}`).join('\n')
    expect(errorsOf(told({ assets }))['assets']).toBe(reason)
  })

  it('refuses a promise whose date or days were not understood', () => {
    expect(errorsOf(told({ promise: { kind: 'date', date: '', days: '', hours: '' } }))).toEqual({
      promise: 'date-impossible',
    })
    expect(errorsOf(told({ promise: { kind: 'within', date: '', days: '', hours: '' } }))).toEqual({
      promise: 'value-malformed',
    })
  })
})

describe('what a debrief notes', () => {
  it('keeps emoji, right-to-left text and tags as they were written', () => {
    const company = '🚀 شركة الأمل <script>alert(1)</script>'
    expect(debriefOf(told({ post: { ...told().post, company } })).details.company).toBe(company)
  })

  it('leaves out slips on which nothing was written, and people who were not met', () => {
    const met = slip({ name: 'Hélène Laurent' })
    const absent = { ...slip({ name: 'Karim Daoud' }), known: true, met: false }
    const { people, interview } = debriefOf(told({ people: [met, absent, slip({})] }))
    expect(people.map(({ name }) => name)).toEqual(['Hélène Laurent', 'Karim Daoud'])
    expect(interview.met).toEqual([met.person.id])
  })

  it('gives each point to the person it was written for, one a line', () => {
    const met = slip({ name: 'Hélène Laurent' })
    const { interview } = debriefOf(
      told({ people: [{ ...met, points: 'le quai de nuit\n\nles plannings' }], points: 'le site' }),
    )
    expect(interview.points).toEqual([
      { text: 'le quai de nuit', person: met.person.id },
      { text: 'les plannings', person: met.person.id },
      { text: 'le site' },
    ])
  })

  it('asks nothing about an interview ahead that only its end can tell', () => {
    const { interview } = debriefOf(
      told({
        side: 'ahead',
        at: '2026-11-24T10:00',
        rapport: 'good',
        promise: { kind: 'vague', date: '', days: '', hours: '' },
        points: 'le site',
      }),
    )
    expect(interview).not.toHaveProperty('goodRapport')
    expect(interview).not.toHaveProperty('promise')
    expect(interview).not.toHaveProperty('points')
  })

  it('lasts an hour when no end was given', () => {
    expect(debriefOf(told()).interview.durationMinutes).toBe(60)
    expect(debriefOf(told({ until: '11:45' })).interview.durationMinutes).toBe(105)
  })

  it('never guesses a civility', () => {
    expect(debriefOf(told({ people: [slip({ name: 'Hélène' })] })).people[0]).not.toHaveProperty(
      'civility',
    )
  })
})
