import { describe, expect, it } from 'vitest'
import { checkDebrief } from '#domain/forms/checkDebrief.ts'
import { debriefOf, joinedDebrief, likelyStart, startDebrief } from '#domain/forms/startDebrief.ts'
import { emptyApplication, type Application } from '#domain/logbook/application.ts'
import type { Interview } from '#domain/entry/entry.ts'

const INTERVIEW: Interview = {
  kind: 'interview',
  id: 'i1',
  at: '2026-11-20T09:30',
  zone: 'Europe/Paris',
  durationMinutes: 70,
  mode: 'video',
  round: 2,
  met: ['p1'],
  lead: 'p1',
  goodRapport: false,
  promise: { kind: 'within', days: 8 },
  nextContact: 'they-call',
  channelAsked: 'phone',
  points: [{ text: 'le quai', person: 'p1' }, { text: 'le site' }],
  assets: ['anglais', 'planning'],
  addition: 'un stage',
  documents: ['book.pdf'],
  note: 'au calme',
  place: 'Vierzon',
}
const APPLICATION: Application = {
  ...emptyApplication('a'),
  details: {
    company: 'Brumelle',
    post: 'Cheffe',
    pace: 'urgent',
    directContact: true,
    trial: 5,
    notes: 'à garder',
  },
  people: [{ id: 'p1', name: 'Hélène Laurent', email: 'h@laurent.example', isHr: true }],
  entries: [INTERVIEW],
}

describe('a debrief begun', () => {
  it.each([
    ['2026-11-22T15:10', '2026-11-22T14:00'],
    ['2026-11-22T15:29', '2026-11-22T14:00'],
    ['2026-11-22T15:30', '2026-11-22T14:30'],
    ['2026-11-22T09:59', ''],
    ['2026-11-22T10:00', '2026-11-22T09:00'],
    ['2026-11-22T20:59', '2026-11-22T19:30'],
    ['2026-11-22T21:00', ''],
    ['2026-11-22T00:30', ''],
  ])('at %s proposes that the interview began at « %s »', (now, start) => {
    expect(likelyStart(now)).toBe(start)
  })

  it('of an interview noted before says the same when nothing is changed', () => {
    const draft = debriefOf(APPLICATION, INTERVIEW, '2026-11-22T15:10')
    const checked = checkDebrief(draft, {
      interviewId: 'i1',
      zone: 'Europe/Paris',
      details: APPLICATION.details,
      interview: INTERVIEW,
    })
    expect(checked).toEqual({
      debrief: {
        details: APPLICATION.details,
        people: APPLICATION.people,
        interview: INTERVIEW,
        recognised: [],
      },
    })
  })
})

describe('the form as it opens', () => {
  const now = '2026-11-24T15:00'
  const newId = () => 'new'

  it('has room for one new person where nothing is known, and no date announced', () => {
    const opened = startDebrief({ now, newId })
    expect(opened.people.map(({ person, met }) => [person.id, met])).toEqual([['new', true]])
    expect(opened.promise.kind).toBe('none')
    expect([opened.side, opened.at]).toEqual(['held', '2026-11-24T14:00'])
  })

  it('begins on an interview to come where that was asked, unless one is noted already', () => {
    const ahead = startDebrief({ now, newId, ahead: true })
    expect([ahead.side, ahead.at]).toEqual(['ahead', ''])
    const known = { application: APPLICATION, interview: INTERVIEW }
    const noted = startDebrief({ now, newId, ahead: true, ...known })
    expect([noted.side, noted.at]).toEqual(['held', INTERVIEW.at])
  })

  it('proposes no start to a person who begins from nothing, unless one is noted', () => {
    expect(startDebrief({ now, newId, fromNothing: true }).at).toBe('')
    const known = { application: APPLICATION, interview: INTERVIEW }
    expect(startDebrief({ now, newId, fromNothing: true, ...known }).at).toBe(INTERVIEW.at)
  })

  it('keeps what was announced at an interview noted before', () => {
    const known = { application: APPLICATION, interview: INTERVIEW }
    expect(startDebrief({ now, newId, ...known }).promise.kind).toBe('within')
  })

  it('goes on with the post and the people of an application that turns out to be known', () => {
    const begun = { ...startDebrief({ now, newId }), note: 'au calme' }
    const joined = joinedDebrief(begun, APPLICATION, now)
    expect(joined.post.company).toBe(APPLICATION.details.company)
    expect(joined.note).toBe('au calme')
    expect(joined.people.map(({ person }) => person.id)).toEqual([
      ...APPLICATION.people.map(({ id }) => id),
      'new',
    ])
  })
})
