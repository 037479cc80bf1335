/** When a weekday is good for a contact. All times are wall clock (`HH:mm`). */
export interface WeekdayHours {
  /** Absent hours: nobody is contacted that day. `to` is exclusive. */
  hours: { from: string; to: string } | null
  /** The day counts for urgent posts only. */
  urgentOnly: boolean
  /** The hour proposed first that day; clamped into the hours. */
  preferred: string
}

/** Contact hours from Monday (index 0) to Sunday (index 6). */
export type ContactHours = WeekdayHours[]

const day = (from: string, to: string, urgentOnly = false, preferred = '10:00'): WeekdayHours => ({
  hours: { from, to },
  urgentOnly,
  preferred,
})
const closed: WeekdayHours = { hours: null, urgentOnly: false, preferred: '10:00' }

/** Mid-week, office hours; Monday afternoon for urgent posts only; never a weekend (S2, S4). */
export const DEFAULT_CONTACT_HOURS: ContactHours = [
  day('14:00', '18:00', true, '14:30'),
  day('09:00', '18:00'),
  day('09:00', '18:00'),
  day('09:00', '18:00'),
  day('09:00', '16:00'),
  closed,
  closed,
]
