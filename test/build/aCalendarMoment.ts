import type { CalendarMoment } from '#domain/outgoing/calendar/calendarMoment.ts'
import type { CalendarDetails } from '#domain/outgoing/calendar/calendarDetails.ts'

/** A moment in which every field that can be left out holds a word of its own. */
export const aCalendarMoment = (given: Partial<CalendarMoment> = {}): CalendarMoment => ({
  uid: 'interview.i1@relance',
  kind: 'interview',
  application: 'a1',
  when: { start: '2026-12-03T14:00', zone: 'Europe/Paris', minutes: 60 },
  company: 'Brumelle companymark',
  post: 'Comptable postmark',
  people: [
    {
      id: 'p1',
      name: 'Nadia Namemark',
      phone: '+33612345678',
      email: 'reachmark@brumelle.example',
    },
  ],
  place: '12 rue Placemark, Lyon',
  notes: ['Demander notemark'],
  links: ['https://visio.example/linkmark'],
  money: ['moneymark 42 000 €'],
  ...given,
})

/** Each tick with the words that may not leave without it. */
export const MARKS = {
  company: ['companymark', 'postmark'],
  place: ['placemark'],
  people: ['namemark'],
  reach: ['612345678', 'reachmark'],
  notes: ['notemark'],
  links: ['linkmark'],
  money: ['moneymark'],
} as const satisfies Readonly<Record<Exclude<keyof CalendarDetails, 'alarms'>, readonly string[]>>

/** Nothing ticked at all. */
export const NOTHING_TICKED: CalendarDetails = {
  company: false,
  place: false,
  people: false,
  reach: false,
  notes: false,
  links: false,
  money: false,
  alarms: false,
}

/** Everything ticked. */
export const ALL_TICKED: CalendarDetails = {
  company: true,
  place: true,
  people: true,
  reach: true,
  notes: true,
  links: true,
  money: true,
  alarms: true,
}
