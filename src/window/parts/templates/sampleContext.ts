import { emptyApplication } from '#domain/logbook/application.ts'
import { dayOf, localDate } from '#domain/calendar/wallClock.ts'
import type { MessageContext } from '#domain/messages/context.ts'
import type { Translate } from '#texts/catalogue.ts'

/** A made-up application with every fact known, on which a template can be read as it will stand. */
export const sampleContext = (t: Translate, now: string): MessageContext => {
  const day = (away: number): string => localDate(dayOf(now.slice(0, 10)) + away)
  const zone = 'Europe/Paris'
  const sample = (key: 'company' | 'post' | 'person' | 'point' | 'addition' | 'document'): string =>
    t(`messages.editor.sample.${key}`)
  return {
    now,
    settings: {
      personName: t('messages.editor.sample.name'),
      personPhone: t('messages.editor.sample.phone'),
    },
    person: {
      id: 'sample',
      name: sample('person'),
      civility: 'madame',
      email: 'n.benali@coudrelle.example',
    },
    application: {
      ...emptyApplication('sample'),
      details: {
        ...emptyApplication('sample').details,
        company: sample('company'),
        post: sample('post'),
      },
      entries: [
        {
          kind: 'interview',
          id: 'sample-interview',
          at: `${day(-8)}T10:00`,
          zone,
          durationMinutes: 60,
          met: ['sample'],
          promise: { kind: 'date', date: day(-1) },
          points: [{ text: sample('point') }],
          assets: [
            t('messages.editor.sample.asset1'),
            t('messages.editor.sample.asset2'),
            t('messages.editor.sample.asset3'),
          ],
          addition: sample('addition'),
          documents: [sample('document')],
        },
        {
          kind: 'follow-up',
          id: 'sample-call',
          at: `${day(-3)}T10:00`,
          zone,
          to: 'sample',
          channel: 'phone',
          outcome: 'voicemail',
        },
        { kind: 'refusal', id: 'sample-refusal', at: `${day(-2)}T10:00`, zone },
        {
          kind: 'hire',
          id: 'sample-hire',
          at: `${day(-1)}T10:00`,
          zone,
          startsOn: day(30),
        },
      ],
    },
  }
}
