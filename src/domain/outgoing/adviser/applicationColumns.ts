import { sentIn, writtenIn, type Entry } from '#domain/entry/entry.ts'
import type { By } from '#domain/vocabulary.ts'
import { effortDay, type ApplicationRow } from './applicationRow.ts'
import { CROSS, inLines, said, type Column } from './column.ts'
import { hasInterview, type Standing } from './standing.ts'

/** Every column that the table of applications may have, for whatever office. */
export const APPLICATION_FIELDS = [
  'sent',
  'effort',
  'company',
  'agency',
  'place',
  'post',
  'how',
  'stage',
  'interview',
  'lastOn',
  'last',
  'standing',
  'standingOpen',
  'standingInterview',
  'standingHired',
  'standingRefused',
  'assigned',
  'workload',
  'reason',
  'people',
  'contact',
  'salary',
  'source',
  'notes',
  'messages',
] as const
export type ApplicationField = (typeof APPLICATION_FIELDS)[number]

type ApplicationColumn = Column<ApplicationRow>

const day = (cell: (row: ApplicationRow) => string | undefined): ApplicationColumn => ({
  kind: 'date',
  cell: (row) => cell(row) ?? '',
})

const box = (applies: (row: ApplicationRow) => boolean): ApplicationColumn => ({
  kind: 'box',
  cell: (row) => (applies(row) ? CROSS : ''),
})

const isOneOf = (row: ApplicationRow, ...standings: readonly Standing[]): boolean =>
  standings.includes(row.standing)

/** What was said of pay in an entry: in an offer, or as it was agreed. */
export const payIn = (entry: Entry): string | undefined =>
  'salary' in entry ? entry.salary : undefined

/** What was said of pay last. */
const lastPay = ({ application }: ApplicationRow): string =>
  application.entries.map(payIn).findLast((pay) => pay !== undefined && pay !== '') ?? ''

/** What was noted in an entry, apart from the message that was sent and from what was said of pay. */
export const notedIn = (entry: Entry): readonly (string | undefined)[] => {
  const sent = sentIn(entry)
  const pay = payIn(entry)
  const written = writtenIn(entry)
  if (sent === undefined && pay === undefined) return written
  // A note in the same words stays: each is taken out once.
  const apart = [sent, pay]
  return written.filter((part) => {
    const at = part === undefined ? -1 : apart.indexOf(part)
    if (at !== -1) apart[at] = undefined
    return at === -1
  })
}

const reasonOf = ({ application }: ApplicationRow): string => {
  const no = application.entries.findLast(({ kind }) => kind === 'refusal')
  return no?.kind === 'refusal' ? (no.reason ?? '') : ''
}

/** For the person to fill in by hand: Relance does not know it. */
const toFillIn: ApplicationColumn = { kind: 'text', cell: () => '' }

/** How each column comes from an application. */
export const APPLICATION_COLUMNS: By<ApplicationField, ApplicationColumn> = {
  sent: day(({ sentOn }) => sentOn),
  effort: day(effortDay),
  company: said(({ application }) => application.details.company),
  agency: said(({ application }) => application.details.agency ?? ''),
  place: said(({ application }) => application.details.place ?? ''),
  post: said(({ application }) => application.details.post),
  how: said(({ how }, words) => (how === undefined ? '' : words.channel(how))),
  stage: said(({ stage }, words) => words.stage(stage)),
  interview: day(({ interviewOn }) => interviewOn),
  lastOn: day(({ last }) => last?.at.slice(0, 10)),
  last: said(({ last }, words) => (last === undefined ? '' : words.kind(last.kind))),
  standing: said(({ standing }, words) => words.standing(standing)),
  // As the Swiss form has them: an interview and its outcome are crossed both.
  standingOpen: box(
    (row) => isOneOf(row, 'open', 'no-answer', 'withdrawn') && !hasInterview(row.application),
  ),
  standingInterview: box(({ application }) => hasInterview(application)),
  standingHired: box((row) => isOneOf(row, 'hired')),
  standingRefused: box((row) => isOneOf(row, 'refused')),
  assigned: toFillIn,
  workload: toFillIn,
  reason: said(reasonOf, 'notes'),
  people: said(
    ({ application }) => application.people.map(({ name }) => name).join(', '),
    'people',
  ),
  contact: said(
    ({ application }) =>
      inLines(
        application.people.map(({ email, phone, postalAddress }) =>
          [email, phone, postalAddress].filter((way) => way !== undefined && way !== '').join(', '),
        ),
      ),
    'contact',
  ),
  salary: said(lastPay, 'salary'),
  source: said(({ application }) => application.details.source ?? '', 'notes'),
  notes: said(
    ({ application }) =>
      inLines([application.details.notes, ...application.entries.flatMap(notedIn)]),
    'notes',
  ),
  messages: said(({ application }) => inLines(application.entries.map(sentIn)), 'messages'),
}
