import ICAL from 'ical.js'
import type { JComponent } from '#domain/outgoing/calendar/jcal.ts'

/** A calendar as a file: escaped, CRLF, no line over 75 octets and none that ends within a sign. */
export const calendarText = (calendar: JComponent): string =>
  // The library writes what it is given and changes nothing of it.
  `${ICAL.stringify(calendar as unknown as Parameters<typeof ICAL.stringify>[0])}`
