import {
  channelOf,
  isMeeting,
  rowOf,
  sentIn,
  writtenIn,
  type Entry,
  type Interview,
} from '#domain/entry/entry.ts'
import type { Person } from '#domain/logbook/person.ts'
import { detailWords } from '#electron/host/outgoing/detailWords.ts'
import { facts, type Words } from './heldWords.ts'
import { html, type Html } from './html.ts'

type Fact = readonly [name: string, value: string]

/** Without what others raised: that is held about them. */
const withoutOthers = (entry: Entry, { id }: Person): Entry =>
  isMeeting(entry) && entry.points !== undefined
    ? {
        ...entry,
        points: entry.points.filter(({ person }) => person === undefined || person === id),
      }
    : entry

/** What its row says beside an entry, but what has a line of its own. */
const saidBeside = (entry: Entry, { t, day }: Words): readonly Fact[] =>
  rowOf(entry.kind)
    .details(entry)
    .filter(({ tells }) => tells !== 'channel' && tells !== 'text' && tells !== 'incoming')
    .map((detail) => detailWords(detail, t, day))
    .map((said) => [
      t('outgoingCalendar.held.said'),
      said === '' ? t('outgoingCalendar.held.noPromise') : said,
    ])

/** What only the screen of an interview tells. */
const ofInterview = (interview: Interview, person: Person, { t }: Words): readonly Fact[] => {
  const { durationMinutes, round, lead, goodRapport, nextContact, channelAsked } = interview
  const facts: readonly (readonly [string, string | undefined])[] = [
    [
      t('outgoingCalendar.held.duration'),
      t('outgoingCalendar.held.minutes', { n: durationMinutes }),
    ],
    [t('outgoingCalendar.held.round'), round?.toString()],
    [t('outgoingCalendar.held.received'), lead === person.id ? person.name : undefined],
    [
      t('interview.questions.rapport'),
      goodRapport === undefined
        ? undefined
        : t(`interview.rapports.${goodRapport ? 'good' : 'neutral'}`),
    ],
    [
      t('interview.nextContact'),
      nextContact === undefined ? undefined : t(`vocabulary.nextContacts.${nextContact}`),
    ],
    [
      t('interview.channelAsked'),
      channelAsked === undefined ? undefined : t(`vocabulary.channels.${channelAsked}`),
    ],
  ]
  return facts.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))
}

/** An entry with all that it holds about a person. */
export const heldEntry = (given: Entry, person: Person, words: Words): Html => {
  const { t, moment } = words
  const entry = withoutOthers(given, person)
  const sent = sentIn(entry)
  const channel = channelOf(entry)
  const written = writtenIn(entry).filter((text) => text !== undefined && text !== sent)
  return html`<li>
    <p>
      <b>${t(`entries.${entry.kind}.name`)}</b> ${t('outgoingCalendar.held.at', {
        when: moment(entry.at),
        zone: entry.zone,
      })}
    </p>
    ${facts([
      ...(channel === undefined
        ? []
        : [[t('outgoingCalendar.held.channel'), t(`vocabulary.channels.${channel}`)] as const]),
      ...('direction' in entry
        ? [
            [
              t('outgoingCalendar.held.said'),
              t(`vocabulary.directions.${entry.direction}`),
            ] as const,
          ]
        : []),
      ...saidBeside(entry, words),
      ...('oldStart' in entry && entry.oldStart !== undefined
        ? [[t('outgoingCalendar.held.oldStart'), moment(entry.oldStart)] as const]
        : []),
      ...(isMeeting(entry) ? ofInterview(entry, person, words) : []),
      ...written
        .filter((text) => text !== '')
        .map((text) => [t('outgoingCalendar.held.written'), text ?? ''] as const),
      ...(sent === undefined ? [] : [[t('outgoingCalendar.held.sent'), sent] as const]),
    ])}
  </li>`
}
