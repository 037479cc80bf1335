import { findIana } from 'windows-iana'
import { parseLocalDateTime } from '#domain/calendar/wallClock.ts'
import type { RawTime } from '#domain/incoming/invitation/rawCalendar.ts'
import { bareZoneName } from '#domain/incoming/mail/zoneNames.ts'
import type { EmbeddedRules } from './calendarZones.ts'

/** The zones of a name of Windows, by table. */
const windowsZones = (name: string): readonly string[] => findIana(name)

/** The date and hour at the end of a line: what stands in front may itself have colons. */
const VALUE =
  /:\s*(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2}))?(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?\s*$/iu
const TZID =
  /;\s*TZID\s*=\s*(?:"([^"]*)"?|(.*?))(?=;\s*[A-Z-]+\s*=|:\s*\d{8}|:\s*\d{4}-\d{2}-\d{2}|$)/iu

const offsetOf = (text: string): number => {
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(-2))
  return text.startsWith('-') ? -minutes : minutes
}

/** The rules that stand in a calendar, by the name of their zone. */
export type Rules = ReadonlyMap<string, EmbeddedRules>

/** A date of a calendar as its line has it. */
export const timeOf = (line: string, rules: Rules): RawTime => {
  const found = VALUE.exec(line)
  const [, quoted, plain] = TZID.exec(line) ?? []
  const tzid = quoted ?? plain
  const named = tzid === undefined || tzid.trim() === '' ? {} : { tzid: bareZoneName(tzid) }
  if (found === null) return { line, ...named }
  const [, year = '', month = '', day = '', hours, minutes = '00', , behind] = found
  const isDay = hours === undefined
  const local = parseLocalDateTime(`${year}-${month}-${day}T${hours ?? '00'}:${minutes}`)
  if (local === null) return { line, ...named }
  const windows = 'tzid' in named ? windowsOf(named.tzid) : []
  const embedded = 'tzid' in named ? rules.get(named.tzid.toLowerCase())?.(local) : undefined
  return {
    line,
    local,
    ...(isDay ? { isDay } : {}),
    ...(behind?.toUpperCase() === 'Z' ? { isUtc: true } : {}),
    ...(behind !== undefined && behind.toUpperCase() !== 'Z' ? { offset: offsetOf(behind) } : {}),
    ...named,
    ...(windows.length === 0 ? {} : { windows }),
    ...(embedded === undefined ? {} : { embedded }),
  }
}

const windowsOf = (name: string): readonly string[] => [
  ...windowsZones(name),
  ...windowsZones(name.replace(/ \d+$/u, '')),
]
