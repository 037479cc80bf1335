/**
 * What a column of a table may mean. `contact` holds whatever tells of people: names, addresses,
 * numbers, several of them. The results are columns of crosses, as official forms have them.
 */
export const FIELDS = [
  'company',
  'post',
  /** Both in one cell: « Développeuse chez Brumelle ». */
  'company-post',
  /** « Migros, Lausanne »: the company and where it is. */
  'company-place',
  'place',
  'agency',
  'offer-url',
  'source',
  'cv',
  'channel',
  'status',
  /** What was done that day, in a table with one line per act. */
  'act',
  /** A date of which the header says no more. */
  'date',
  'day',
  'month',
  'year',
  'applied-on',
  /** Yes or no: whether it was sent. */
  'was-sent',
  'interview-on',
  'interview-time',
  'interview-mode',
  'interview-link',
  'follow-up-on',
  'answer-on',
  'offer-on',
  'offer-until',
  'refused-on',
  'refusal-reason',
  'hired-on',
  'promise-on',
  'contact',
  /** Whoever the interview was with. */
  'met',
  'contact-first',
  'contact-last',
  'contact-role',
  'contact-email',
  'contact-phone',
  'contact-linkedin',
  'connected-on',
  'invited',
  'invited-on',
  'direction',
  'result-open',
  'result-interview',
  'result-offer',
  'result-hired',
  'result-refused',
  'zone',
  'notes',
] as const
export type Field = (typeof FIELDS)[number]

/** What becomes of a column: its field, a line of the notes with its header, or nothing. */
export const COLUMN_USES = [...FIELDS, 'note', 'skip'] as const
export type ColumnUse = (typeof COLUMN_USES)[number]

/** Fields that several columns may have: what they say is put together. */
const SHARED: ReadonlySet<ColumnUse> = new Set([
  'note',
  'skip',
  'place',
  'status',
  'interview-on',
  'follow-up-on',
  'contact',
  'met',
  'contact-email',
  'contact-phone',
  'notes',
])

/** Whether several columns may have this use. */
export const isShared = (use: ColumnUse): boolean => SHARED.has(use)

/** Fields whose cells are days or moments. */
export const DATE_FIELDS = [
  'date',
  'applied-on',
  'interview-on',
  'follow-up-on',
  'answer-on',
  'offer-on',
  'offer-until',
  'refused-on',
  'hired-on',
  'promise-on',
  'connected-on',
  'invited-on',
] as const satisfies readonly Field[]
export type DateField = (typeof DATE_FIELDS)[number]

const DATES: ReadonlySet<string> = new Set(DATE_FIELDS)

/** Whether a column of this use holds days or moments. */
export const isDateField = (use: ColumnUse): use is DateField => DATES.has(use)
