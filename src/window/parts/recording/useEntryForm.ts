import { useAct } from '#window/parts/act/useAct.ts'
import { followingNow } from '#window/host/followNow.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'
import { warningsOf } from '#window/host/warningsOf.ts'
import { useT } from '#window/i18n/useT.ts'
import {
  answerHeard,
  draftOf,
  emptyDraft,
  entryOf,
  fitted,
  type EntryDraft,
} from '#domain/forms/entryDraft.ts'
import { keptEntry } from '#window/parts/recording/keptEntry.ts'
import { heardErrors } from '#domain/forms/heardErrors.ts'
import { onlyPerson } from '#domain/forms/onlyPerson.ts'
import type { RecordingRequest } from '#window/parts/recording/useRecording.ts'
import { interviewsOf, type Application } from '#domain/logbook/application.ts'
import type { Command } from '#domain/logbook/commands.ts'
import { channelOf, type Entry } from '#domain/entry/entry.ts'
import { isNotYet } from '#domain/entry/notYet.ts'
import type { Warning } from '#domain/rules/plan/warning.ts'
import { useForm, type Form } from '#ui/useForm.ts'

/** What is told of an interview is mostly told of the latest. */
const latestInterview = (application: Application): Partial<EntryDraft> => {
  const latest = interviewsOf(application).at(-1)
  return latest === undefined ? {} : { interview: latest.id }
}

/** The form as it begins: what is known already, or the entry that is corrected. */
const blankOf = (
  { kind, correcting, given }: RecordingRequest,
  application: Application,
  now: string,
): EntryDraft =>
  correcting === undefined
    ? fitted(
        kind,
        emptyDraft(now, {
          // How a refusal came is said, not guessed.
          ...(kind === 'refusal' ? { channel: '' as const } : {}),
          ...onlyPerson(application.people),
          ...latestInterview(application),
          ...given,
        }),
      )
    : fitted(kind, draftOf(correcting), channelOf(correcting))

/** Noting entries: on the application that is there, or opening it with them in one change. */
const recording = (
  { application, opening }: RecordingRequest,
  entries: readonly Entry[],
): readonly Command[] =>
  opening === undefined
    ? entries.map((entry) => ({ do: 'record-entry', application, entry }))
    : [
        {
          do: 'open-application',
          application,
          details: opening,
          people: [],
          entries: [...entries],
        },
      ]

/** The form behind the recording sheet: the entry it amounts to, what courtesy says of it, noting it. */
export const useEntryForm = (
  request: RecordingRequest,
  application: Application,
): Form<EntryDraft, Warning> => {
  const session = useSessionStore()
  const { act } = useAct()
  const t = useT()
  const { correcting, kind, opening } = request
  const isNew = correcting === undefined
  const id = correcting?.id ?? crypto.randomUUID()
  const answerId = crypto.randomUUID()
  const blank = blankOf(request, application, session.now)

  const kept = keptEntry(request, {
    people: application.people.map((person) => person.id),
    now: () => session.now,
    isNew,
    blank,
  })
  const commandsFor = (entry: Entry): readonly Command[] => {
    if (!isNew)
      return [{ do: 'correct-entry', application: application.id, entry, from: correcting }]
    const answer = answerHeard(entry, form.draft.value, answerId)
    return recording(request, [entry, ...(answer === undefined ? [] : [answer])])
  }

  const form = useForm({
    draft: blank,
    // What is begun is kept under its application: there is none before this is written.
    ...(opening === undefined ? { kept } : {}),
    check: (draft: EntryDraft) => {
      const zone = correcting?.zone ?? session.settings.zone
      const made = entryOf(kind, draft, { id, zone })
      if ('errors' in made) return made
      // Of an entry corrected the host alone says so: the window's own moment may be a minute old.
      if (isNew && isNotYet(made.entry, { now: session.now, zone: session.settings.zone }))
        return { errors: { at: 'in-the-future' as const } }
      const errors = isNew ? heardErrors(made.entry, draft) : undefined
      return errors === undefined ? { value: made.entry } : { errors }
    },
    wordsOf: (reason) => t(`reasons.${reason}`),
    warn: (entry) => (isNew ? warningsOf({ application: application.id, entry }) : []),
    write: async (entry) => {
      const outcome = await act(...commandsFor(entry))
      if (outcome.ok) request.onDone?.(entry)
      return outcome
    },
    subject: 'entry',
    ...(isNew ? { refresh: session.moment } : {}),
  })
  return isNew ? followingNow(form) : form
}
