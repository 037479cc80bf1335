import * as v from 'valibot'
import { parseLocalDate, parseLocalDateTime } from '#domain/calendar/wallClock.ts'
import { isZone } from '#domain/calendar/zone.ts'
import type { Reason } from '#domain/outcome.ts'
import { EMAIL_MAX, emailIn, isEmail, isLink, LINK_MAX, linkIn, PASTED_MAX } from './addresses.ts'
import { arePhones, phoneAsKept } from './phones.ts'
import { tidyLine, tidyText } from './tidy.ts'

/** Longest one-line text (company, post, name), in UTF-16 units. */
export const LINE_MAX = 200
/** Longest running text (notes, messages), in UTF-16 units. */
export const TEXT_MAX = 20_000
/** The same before what came along unseen is taken out: measured first, as taking it out takes time. */
const UNTIDY_LINE_MAX = PASTED_MAX
const UNTIDY_TEXT_MAX = 2 * TEXT_MAX

/** A reason as a plain text: spelt out in every schema the list would be too long a type. */
const because = (reason: Reason): string => reason

/** A one-line text that must not be empty; line breaks become spaces. */
export const requiredLine = (whenMissing: Reason) =>
  v.pipe(
    v.string(because('value-malformed')),
    v.maxLength(UNTIDY_LINE_MAX, because('text-too-long')),
    v.transform(tidyLine),
    v.minLength(1, because(whenMissing)),
    v.maxLength(LINE_MAX, because('text-too-long')),
  )

/** A one-line text; empty counts as absent. */
export const line = v.pipe(
  v.string(because('value-malformed')),
  v.maxLength(UNTIDY_LINE_MAX, because('text-too-long')),
  v.transform(tidyLine),
  v.maxLength(LINE_MAX, because('text-too-long')),
)

/** Running text over several lines. */
export const text = v.pipe(
  v.string(because('value-malformed')),
  v.maxLength(UNTIDY_TEXT_MAX, because('text-too-long')),
  v.transform(tidyText),
  v.maxLength(TEXT_MAX, because('text-too-long')),
)

/** An e-mail address, found in what was typed or pasted; empty counts as absent. */
export const email = v.pipe(
  v.string(because('value-malformed')),
  v.maxLength(PASTED_MAX, because('text-too-long')),
  v.transform(emailIn),
  v.check((value) => value === '' || isEmail(value), because('email-malformed')),
  v.maxLength(EMAIL_MAX, because('text-too-long')),
)

/** A phone number, or several, found in what was typed or pasted; empty counts as absent. */
export const phone = v.pipe(
  v.string(because('value-malformed')),
  v.maxLength(PASTED_MAX, because('text-too-long')),
  v.transform((typed) => (typed.length > LINE_MAX ? typed : phoneAsKept(typed))),
  v.check((value) => value === '' || arePhones(value), because('phone-malformed')),
  v.maxLength(LINE_MAX, because('text-too-long')),
)

/** A web address, found in what was typed or pasted; empty counts as absent. Only http and https are kept. */
export const link = v.pipe(
  v.string(because('value-malformed')),
  v.maxLength(PASTED_MAX, because('text-too-long')),
  v.transform(linkIn),
  v.check((value) => value === '' || isLink(value), because('link-malformed')),
  v.maxLength(LINK_MAX, because('text-too-long')),
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

/** What every object answers to before anything was put into it: `constructor`, `__proto__` … */
const isOfEveryObject = (name: string): boolean => name in Object.prototype

/**
 * An identifier made by this application: letters, digits, dashes, underscores, colons; never a name
 * that an object has by itself, as some go by ids.
 */
export const id = v.pipe(
  v.string(because('value-malformed')),
  v.regex(/^[\w:.-]{1,200}$/u, because('value-malformed')),
  v.check((value) => !isOfEveryObject(value), because('value-malformed')),
)

/** At most so many of something. */
export const upTo = <Item extends v.GenericSchema>(most: number, item: Item) =>
  v.pipe(v.array(item), v.maxLength(most, because('text-too-long')))

/** A whole number between two bounds, both included. */
export const whole = (least: number, most: number) =>
  v.pipe(
    v.number(because('value-malformed')),
    v.integer(because('value-malformed')),
    v.minValue(least, because('value-malformed')),
    v.maxValue(most, because('value-malformed')),
  )
