import type { Said } from '#domain/decide/said.ts'
import type { MessageChoices } from '#domain/messages/messageChoices.ts'
import type { Settings } from '#domain/logbook/settings.ts'
import type { RuleId } from '#domain/rules/step.ts'
import type { WrittenTemplate } from '#domain/logbook/template.ts'
import type { StepView } from '#domain/views/stepView.ts'
import type { NOTICE_RESULTS } from './notices.ts'
import type { Preferences } from './preferences.ts'

/** What time it is for the person. */
export interface HostTime {
  /** Wall clock of the host in the person's zone, `YYYY-MM-DDTHH:mm`. */
  readonly now: string
}

/** How the logbook stands after the host opened it. */
export type LogbookState =
  /** `damagedSeq`: the first event that is no longer what was written; a copy can be restored. */
  | { readonly status: 'open'; readonly damagedSeq?: number }
  /** The folder or the disk refuses writing: everything can be read, nothing recorded. */
  | { readonly status: 'read-only' }
  /** Another process holds this logbook. */
  | { readonly status: 'busy' }
  /** Not opened, nothing touched; the person chooses what to do. */
  | {
      readonly status: 'recovery'
      readonly problem: 'not-a-logbook' | 'damaged' | 'emptied' | 'missing' | 'newer'
      readonly backups: readonly BackupView[]
    }

/** A safety copy that can be restored. */
export interface BackupView {
  readonly id: string
  /** It is not what was written, and cannot be restored. */
  readonly damaged?: true
  /**
   * What else it is than a backup: what can be saved of a damaged logbook, the logbook as it stood
   * before another took its place.
   */
  readonly kind?: 'remains' | 'set-aside'
  /** How many of the lines that were in the logbook last it lacks, where that is known. */
  readonly missing?: number
  /** UTC, ISO 8601. */
  readonly madeAt: string
  readonly events: number
  readonly bytes: number
}

/**
 * Work behind the window that failed and is tried again: ringing, copies and checks, the copy in the
 * folder that the person chose, the calendar that is kept current. What is lost is not tried again: a
 * small file beside the logbook was damaged, and what it told has to be chosen anew.
 */
export type Trouble =
  'reminders' | 'upkeep' | 'copies' | 'calendar' | 'calendar-lost' | 'folder-lost' | 'sharing-lost'

/** What the window needs before it can draw anything. */
export interface Start extends HostTime {
  /** What fails at present behind the window; left out where all is well. */
  readonly trouble?: Trouble
  readonly logbook: LogbookState
  readonly preferences: Preferences
  readonly settings: Settings
  readonly shell: 'desktop' | 'browser'
  readonly version: string
  readonly demo: boolean
  /** Other computers keep this logbook too; left out where none does. */
  readonly shared?: true
  /** The data folder, for reading only. */
  readonly dataFolder: string
}

/** A file for the person: saved through the system's dialog, or handed over to be downloaded. */
export type Delivered =
  | { readonly how: 'saved'; readonly name: string }
  | { readonly how: 'cancelled' }
  | {
      readonly how: 'download'
      readonly name: string
      readonly mime: string
      readonly content: string
      /** The content is bytes, written as base64. */
      readonly base64?: true
    }

/** What the system did with a test notification, told honestly. */
export interface NotificationTrial {
  readonly result: (typeof NOTICE_RESULTS)[number]
  readonly detail?: string
  /** The first way did not work; the second did. */
  readonly second?: true
}

/** After a change: what can be said about it and whether it can be undone. */
export interface Done {
  readonly revision: number
  readonly said: Said
  /** Something can be taken back: after a deed, that deed itself. */
  readonly undoable: boolean
  /** Names the change that was made, taken back or made again; left out where nothing was written. */
  readonly change?: string
  /**
   * After one entry or settled step: what the plan of its application proposes first. Left out
   * where it proposes nothing, and after anything else.
   */
  readonly next?: StepView
}

/** A change that can be taken back or made again. */
export interface TurnableChange {
  readonly change: string
  readonly said: Said
  /** Wall clock of the person's zone when it was made. */
  readonly at: string
}

/** What undo and redo would turn next; null where there is nothing. */
export interface HistoryView {
  readonly undo: TurnableChange | null
  readonly redo: TurnableChange | null
}

/** A step whose date differs under other settings. */
export interface MovedStep {
  readonly company: string
  readonly step: string
  readonly rule: RuleId
  readonly before: string | null
  readonly after: string | null
}

/** A message begun and not sent. */
export interface KeptMessage {
  readonly choices: MessageChoices
  /** Wall clock of the person's zone when it was last kept. */
  readonly keptAt: string
}

export type Templates = readonly WrittenTemplate[]
