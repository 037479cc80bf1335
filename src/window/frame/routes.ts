import { parseLocalDate } from '#domain/calendar/wallClock.ts'
import { CHANNELS, type Channel } from '#domain/vocabulary.ts'

/**
 * The screens, and what each needs to know. An address carries ids only, never a name or a word of
 * the person, as it stays in the history of the window.
 */
export type Route =
  | { readonly name: 'today' }
  | { readonly name: 'board' }
  | { readonly name: 'ahead' }
  | {
      readonly name: 'application'
      readonly id: string
      /** The step that is meant, as by a notification. */
      readonly step?: string
    }
  | { readonly name: 'journal' }
  | { readonly name: 'people' }
  /** One person over all cards, by any of their records. */
  | { readonly name: 'person'; readonly application: string; readonly person: string }
  /** What people already have comes in: a table, an invitation, a mail, contacts. */
  | { readonly name: 'incoming' }
  /** What others need goes out: a table, a report, a calendar; `section` is where to begin. */
  | { readonly name: 'outgoing'; readonly section?: string }
  /** What a table left open is told, card by card. */
  | {
      readonly name: 'triage'
      /** The application to begin with. */
      readonly application?: string
    }
  /** One week looked back on; the present one where no day of it is named. */
  | { readonly name: 'week'; readonly date?: string }
  | { readonly name: 'settings'; readonly section?: string }
  | {
      readonly name: 'debrief'
      readonly application?: string
      readonly interview?: string
      /** The form begins on an interview to come, rather than on one just held. */
      readonly ahead?: true
    }
  | {
      readonly name: 'compose'
      readonly application: string
      readonly step: string
      /** The channel asked for, where it is not the usual one. */
      readonly channel?: Channel
    }

/** The name of a screen. */
export type RouteName = Route['name']

/** The screen a window opens on. */
export const START: Route = { name: 'today' }

/** The place in the navigation that a screen belongs to. */
export const PLACE_OF = {
  today: 'today',
  board: 'board',
  ahead: 'ahead',
  application: 'board',
  journal: 'journal',
  people: 'people',
  person: 'people',
  incoming: 'board',
  outgoing: 'journal',
  triage: 'board',
  week: 'today',
  settings: 'settings',
  debrief: 'today',
  compose: 'today',
} as const satisfies Record<RouteName, RouteName>

/** The address of the journal goes by the name it has on screen in English. */
const JOURNAL = 'logbook'
/** Short, as it is what a bookmark or another program would write. */
const INCOMING = 'in'
const OUTGOING = 'out'

const join = (...parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined)
    .map((part) => `/${encodeURIComponent(part)}`)
    .join('')

const path = (route: Route): string => {
  switch (route.name) {
    case 'today':
    case 'board':
    case 'ahead':
    case 'people':
      return join(route.name)
    case 'incoming':
      return join(INCOMING)
    case 'outgoing':
      return join(OUTGOING, route.section)
    case 'week':
      return join('week', route.date)
    case 'triage':
      return join('triage', route.application)
    case 'person':
      return join('people', route.application, route.person)
    case 'journal':
      return join(JOURNAL)
    case 'application':
      return join('application', route.id, route.step)
    case 'settings':
      return join('settings', route.section)
    case 'debrief':
      return route.ahead === true
        ? join('debrief-ahead', route.application)
        : join('debrief', route.application, route.interview)
    case 'compose':
      return join('messages', 'compose', route.application, route.step, route.channel)
  }
}

/** The address of a screen inside the window, such as `#/application/a1`. */
export const makeHash = (route: Route): string => `#${path(route)}`

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** The screens whose address is their name and nothing more. */
const ALONE = [
  { name: 'today' },
  { name: 'board' },
  { name: 'ahead' },
  { name: 'people' },
] as const satisfies readonly Route[]

const isRoute = (parts: readonly string[], name: string, most: number): boolean =>
  parts[0] === name && parts.length <= most + 1

const composeOf = ([
  screen,
  application,
  step,
  channel,
  ...more
]: readonly string[]): Route | null => {
  if (screen !== 'compose' || application === undefined || step === undefined || more.length > 0)
    return null
  if (channel === undefined) return { name: 'compose', application, step }
  const known = CHANNELS.find((other) => other === channel)
  return known === undefined ? null : { name: 'compose', application, step, channel: known }
}

/** The week of a day that exists. */
const weekOf = (date: string | undefined): Route | null => {
  if (date === undefined) return { name: 'week' }
  return parseLocalDate(date) === null ? null : { name: 'week', date }
}

/** The screen of an address, or null when there is none. `makeHash` is its inverse. */
export const parseHash = (hash: string): Route | null => {
  const parts = hash
    .replace(/^#?\/?/u, '')
    .split('/')
    .filter((part) => part !== '')
    .map(decode)
  const [name, first, second] = parts
  if (name === 'messages') return composeOf(parts.slice(1))
  if (name === 'people' && parts.length > 1)
    return first !== undefined && second !== undefined && parts.length === 3
      ? { name: 'person', application: first, person: second }
      : null
  if (name === 'application') {
    if (first === undefined || parts.length > 3) return null
    return { name, id: first, ...(second === undefined ? {} : { step: second }) }
  }
  if (isRoute(parts, OUTGOING, 1))
    return first === undefined ? { name: 'outgoing' } : { name: 'outgoing', section: first }
  if (isRoute(parts, 'settings', 1))
    return first === undefined ? { name: 'settings' } : { name: 'settings', section: first }
  if (isRoute(parts, 'debrief-ahead', 1))
    return {
      name: 'debrief',
      ...(first === undefined ? {} : { application: first }),
      ahead: true,
    }
  if (isRoute(parts, 'debrief', 2))
    return {
      name: 'debrief',
      ...(first === undefined ? {} : { application: first }),
      ...(second === undefined ? {} : { interview: second }),
    }
  if (isRoute(parts, 'week', 1)) return weekOf(first)
  if (isRoute(parts, 'triage', 1))
    return first === undefined ? { name: 'triage' } : { name: 'triage', application: first }
  if (parts.length !== 1) return null
  if (name === JOURNAL) return { name: 'journal' }
  if (name === INCOMING) return { name: 'incoming' }
  return ALONE.find((known) => known.name === name) ?? null
}
