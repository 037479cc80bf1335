import * as v from 'valibot'
import { parseLocalDate, parseLocalDateTime } from '#domain/calendar/wallClock.ts'
import { isZone } from '#domain/calendar/zone.ts'
import type { Reason } from '#domain/outcome.ts'

/** Longest one-line text (company, post, name), in UTF-16 units. */
export const LINE_MAX = 200
/** Longest running text (notes, messages), in UTF-16 units. */
export const TEXT_MAX = 20_000

const because = (reason: Reason): Reason => reason

const tidy = (text: string): string => text.normalize('NFC').trim()

/** A one-line text that must not be empty; line breaks become spaces. */
export const requiredLine = (whenMissing: Reason) =>
  v.pipe(
    v.string(because('value-malformed')),
    v.transform((text) => tidy(text.replace(/[\r\n\t]+/gu, ' '))),
    v.minLength(1, whenMissing),
    v.maxLength(LINE_MAX, because('text-too-long')),
  )

/** A one-line text; empty counts as absent. */
export const line = v.pipe(
  v.string(because('value-malformed')),
  v.transform((text) => tidy(text.replace(/[\r\n\t]+/gu, ' '))),
  v.maxLength(LINE_MAX, because('text-too-long')),
)

/** Running text over several lines. */
export const text = v.pipe(
  v.string(because('value-malformed')),
  v.transform((value) => value.normalize('NFC').replace(/\r\n?/gu, '\n').trimEnd()),
  v.maxLength(TEXT_MAX, because('text-too-long')),
)

/** An e-mail address as browsers accept it in a form; empty counts as absent. */
export const email = v.pipe(
  line,
  v.check(
    (value) => value === '' || /^[^\s@<>"',;:]+@[^\s@<>"',;:.]+(\.[^\s@<>"',;:.]+)+$/u.test(value),
    because('email-malformed'),
  ),
)

/** A phone number as people write it: digits, spaces, dots, dashes, brackets, a leading plus. */
export const phone = v.pipe(
  line,
  v.check(
    (value) =>
      value === '' ||
      (/^\+?[\d\s().\-/\u00A0\u202F]+(\s?(#|x|p\.|poste)\s?\d+)?$/iu.test(value) &&
        /\d{3}/u.test(value.replace(/\D/gu, ''))),
    because('phone-malformed'),
  ),
)

/** A web address; `www.` or a bare host gets `https://`. Only http and https are kept. */
export const link = v.pipe(
  line,
  v.transform((value) =>
    value === '' || /^[a-z][a-z\d+.-]*:/iu.test(value) ? value : `https://${value}`,
  ),
  v.check(
    (value) => value === '' || /^https?:\/\/[^\s/?#]+\.[^\s/?#]+\S*$/iu.test(value),
    because('link-malformed'),
  ),
  v.maxLength(2000, because('text-too-long')),
)

/** A wall-clock moment that exists in the calendar (`YYYY-MM-DDTHH:mm`). */
export const localDateTime = v.pipe(
  v.string(because('date-impossible')),
  v.check((value) => parseLocalDateTime(value) !== null, because('date-impossible')),
)

/** A day that exists in the calendar (`YYYY-MM-DD`). */
export const localDate = v.pipe(
  v.string(because('date-impossible')),
  v.check((value) => parseLocalDate(value) !== null, because('date-impossible')),
)

/** An IANA time zone this machine knows. */
export const zone = v.pipe(
  v.string(because('value-malformed')),
  v.check(isZone, because('value-malformed')),
)

/** An identifier made by this application: letters, digits, dashes, underscores, colons. */
export const id = v.pipe(
  v.string(because('value-malformed')),
  v.regex(/^[\w:.-]{1,200}$/u, because('value-malformed')),
)

/** A whole number between two bounds, both included. */
export const whole = (least: number, most: number) =>
  v.pipe(
    v.number(because('value-malformed')),
    v.integer(because('value-malformed')),
    v.minValue(least, because('value-malformed')),
    v.maxValue(most, because('value-malformed')),
  )
