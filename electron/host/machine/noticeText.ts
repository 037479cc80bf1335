import type { Notice } from './ports.ts'

/** A word joiner: takes no room, and parts signs that a program would read together. */
const JOINER = '\u2060'
/** More than any system shows; a longer one may be refused whole. */
const TITLE_MAX = 200
const BODY_MAX = 1000

/** What carries a notification, as far as it reads more than letters in a text. */
export type Carrier = 'notify-send' | 'libnotify' | 'bus' | 'plain-bus' | 'macos' | 'windows'

/** The carrier of Electron's own notifications. */
export const electronCarrier = (platform: NodeJS.Platform): Carrier =>
  platform === 'win32' ? 'windows' : platform === 'darwin' ? 'macos' : 'libnotify'

/** The carrier behind node-notifier. */
export const programCarrier = (platform: NodeJS.Platform): Carrier =>
  platform === 'win32' ? 'windows' : platform === 'darwin' ? 'macos' : 'notify-send'

/** Controls are no letters: a NUL ends a text for some programs, and stops others from being started. */
const seen = (text: string): string => text.replace(/(?!\n)\p{Cc}/gu, ' ').toWellFormed()

const shortened = (text: string, most: number): string => {
  const signs = Array.from(text)
  return signs.length > most ? `${signs.slice(0, most - 1).join('')}…` : text
}

/** Never like an option of a program, nor like a list to the one of macOS; the bus knows neither. */
const guarded = (text: string, carrier: Carrier): string =>
  /^[-[({<"@]/u.test(text) && !carrier.endsWith('bus') ? JOINER + text : text

/** The Desktop Notifications Specification has markup in a body. */
const withoutMarkup = (text: string): string =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;')

/** How each carrier takes a text so that it shows it letter by letter. */
const SAFE: Readonly<Record<Carrier, (text: string) => string>> = {
  // It reads a body as C does: `\t` would be a tab.
  'notify-send': (text) => withoutMarkup(text).replaceAll('\\', '\\\\'),
  libnotify: withoutMarkup,
  bus: withoutMarkup,
  // Where the desktop reads no markup, it would show what stands in its place.
  'plain-bus': (text) => text,
  macos: (text) => text.replace(/\\(?=[nrt])/gu, `\\${JOINER}`),
  windows: (text) => text.replace(/\\(?=[nrt])/gu, `\\${JOINER}`),
}

/** A title on one line; titles have no markup anywhere. */
export const titleFor = ({ title }: Pick<Notice, 'title'>, carrier: Carrier): string => {
  const text = shortened(seen(title).replace(/\s+/gu, ' ').trim(), TITLE_MAX) || 'Relance'
  return guarded(carrier === 'macos' || carrier === 'windows' ? SAFE[carrier](text) : text, carrier)
}

/** A body that shows what is written, whatever the carrier would read in it. */
export const bodyFor = ({ body }: Pick<Notice, 'body'>, carrier: Carrier): string =>
  guarded(SAFE[carrier](shortened(seen(body).trim(), BODY_MAX)), carrier) || JOINER
