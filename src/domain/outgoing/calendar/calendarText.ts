import { contentLine, escapedText } from '#domain/outgoing/contentLines.ts'
import type { JComponent, JProperty, JValue } from './jcal.ts'

/** Types whose values are written without the signs that jCal sets between their parts. */
const BARE: Readonly<Record<string, RegExp>> = {
  date: /-/gu,
  'date-time': /[-:]/gu,
  'utc-offset': /:/gu,
}

const valueOf = (type: string, value: JValue): string => {
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([name, part]) => `${name.toUpperCase()}=${String(part)}`)
      .join(';')
  const text = String(value)
  const bare = BARE[type]
  if (bare !== undefined) return text.replace(bare, '')
  return type === 'text' ? escapedText(text) : text
}

/** Where a property has its values as another type than its own. */
const named = (name: string, type: string): string =>
  type === 'date' || (name === 'refresh-interval' && type === 'duration')
    ? `;VALUE=${type.toUpperCase()}`
    : ''

const lineOf = ([name, parameters, type, value]: JProperty): string => {
  const given = Object.entries(parameters)
    .map(([parameter, text]) => `;${parameter.toUpperCase()}=${text}`)
    .join('')
  return contentLine(`${name.toUpperCase()}${given}${named(name, type)}:${valueOf(type, value)}`)
}

/** All of a component but its end: more components may follow. */
export const openingText = ([name, properties, components]: JComponent): string =>
  [
    contentLine(`BEGIN:${name.toUpperCase()}`),
    ...properties.map(lineOf),
    ...components.map(calendarText),
  ].join('')

export const closingText = ([name]: JComponent): string => contentLine(`END:${name.toUpperCase()}`)

/** A calendar as a file (RFC 5545): escaped, lines ended by CRLF and never over 75 octets. */
export const calendarText = (component: JComponent): string =>
  openingText(component) + closingText(component)
