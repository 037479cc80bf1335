import type { Language } from '#domain/language.ts'
import type { Outcome } from '#domain/outcome.ts'
import type { Pushes, PushName } from '#contract/pushes.ts'
import type { OpenedFile } from '#contract/opened.ts'
import type { NoticeActionId, NoticeTarget } from '#contract/notices.ts'
import type { Preferences } from '#contract/preferences.ts'
import type { Delivered, NotificationTrial } from '#contract/views.ts'

/** Time as the host sees it; tests bring their own. */
export interface Clock {
  /** Milliseconds since the epoch, as the wall clock of the machine says. */
  readonly now: () => number
  /** Milliseconds that pass whatever the wall clock is set to, sleep included; only differences count. */
  readonly elapsed: () => number
  /** The machine's IANA time zone at this moment. */
  readonly zone: () => string
  /** Whether that zone is a makeshift, as the machine names no place; never where left out. */
  readonly isZoneGuessed?: () => boolean
}

/** A button of a notification or of the tray, for the systems that have them. */
export interface NoticeButton {
  readonly action: NoticeActionId
  readonly text: string
}

/** What the person did: a click on a notice, or on one of its buttons, perhaps after a new start. */
export interface Activation extends NoticeTarget {
  readonly action?: NoticeActionId
}

/** One native notification. Texts are plain; adapters escape what their system would interpret. */
export interface Notice extends NoticeTarget {
  readonly title: string
  readonly body: string
  /** What else can be done from it; nothing may hang on that, as not every system shows buttons. */
  readonly buttons?: readonly NoticeButton[]
}

/** The system's notifications. A notice that cannot be shown never loses the reminder behind it. */
export interface Notifier {
  readonly show: (notice: Notice) => Promise<NotificationTrial>
  /** Takes back a notice that was shown; nothing where it is gone, or was never shown this way. */
  readonly withdraw?: (notice: Notice) => void
  /** Takes back what only a running Relance could answer, as it ends: a button that does nothing misleads. */
  readonly leave?: () => Promise<void>
}

/** A row of the throwaway choices that a shell keeps between two starts. */
export interface KeptRow {
  readonly read: () => unknown
  readonly write: (row: unknown) => void
}

/** A step as the tray shows it. */
export interface GlanceStep extends NoticeTarget {
  readonly title: string
  readonly buttons: readonly NoticeButton[]
}

/** What is to be done, at a glance: for the tray, the dock and the taskbar. */
export interface Glance {
  /** What is asked for today. */
  readonly due: number
  /** The number of what is due, in words. */
  readonly words: string
  readonly next: readonly GlanceStep[]
}

/** A file made for the person. */
export interface OutgoingFile {
  readonly name: string
  readonly mime: string
  readonly content: string | Uint8Array
}

/** How a file reaches the person: the desktop asks where to save, the browser downloads. */
export type Deliver = (file: OutgoingFile) => Promise<Outcome<Delivered>>

/** What is printed as PDF: how the file is called, and how its sheets lie. */
export interface PrintedFile {
  readonly name: string
  readonly landscape: boolean
}

/** Asks where to save what the window would print, and writes it. */
export type SavePdf = (file: PrintedFile) => Promise<Outcome<Delivered>>

/**
 * Opens addresses and folders with the system's programs; the address was checked before. `failedLate` is
 * told where what was believed to have opened did not.
 */
export interface Opener {
  readonly openUrl: (url: string, failedLate?: () => void) => Promise<boolean>
  readonly openFolder: (folder: string, failedLate?: () => void) => Promise<boolean>
}

/** Where the throwaway preferences are kept; what cannot be read gives the defaults. */
export interface PreferencesStore {
  readonly read: () => Preferences
  readonly write: (preferences: Preferences) => void
}

/** The system's safe for short secrets; each answers null where the system keeps none, or opens none. */
export interface SecretSafe {
  /** The secret as it may stand in a file: nobody else's account, and no other machine, reads it. */
  readonly protect: (secret: string) => Promise<string | null>
  readonly reveal: (kept: string) => Promise<string | null>
}

/** Tells every window something. */
export type Push = <Name extends PushName>(name: Name, pushed: Pushes[Name]) => void

/** What a shell brings to the host. */
export interface Shell {
  readonly name: 'desktop' | 'browser'
  readonly version: string
  /** Which build of the program runs, told from every other; absent where its sources are run. */
  readonly program?: string | undefined
  /** Folder of the logbook, absolute. */
  readonly folder: string
  readonly demo: boolean
  readonly clock: Clock
  readonly notifier: Notifier
  readonly deliver: Deliver
  /** The system's own dialog for a folder: the whole way to it, or null; absent where a shell has none. */
  readonly pickFolder?: () => Promise<string | null>
  readonly opener: Opener
  /** Saves what the window would print; absent where the browser prints and saves by itself. */
  readonly savePdf?: SavePdf
  readonly preferences: PreferencesStore
  readonly push: Push
  /** Keeps what became of the last notification; absent: until the end of the process. */
  readonly lastNotice?: KeptRow
  /** The system's safe; absent where a shell has none: then a file of the person's alone holds secrets. */
  readonly secrets?: SecretSafe
  /** The next file that the system asked to be opened; absent where it asks for none. */
  readonly takeOpenedFile?: () => Promise<Outcome<OpenedFile> | null>
  /** Whether somebody sits before this computer; absent where a shell cannot tell. */
  readonly inUse?: () => boolean
  /** Shows what is to be done outside the window; told after each change. */
  readonly glance?: (glance: Glance) => void
  /** Hears in which language something is typed, and where; absent where a browser checks by itself. */
  readonly writesIn?: (language: Language, region: string | undefined) => void
  /** The system's language, for preferences set to `system`; undefined where it names none. */
  readonly systemLanguage: string | undefined
  /** The country the system is set to, two letters, where it says so apart from its language. */
  readonly systemCountry?: string | undefined
}
