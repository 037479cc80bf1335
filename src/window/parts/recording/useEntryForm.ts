import { computed, ref, shallowRef } from 'vue'
import { useAct } from '#window/parts/act/useAct.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'
import { useT } from '#window/i18n/useT.ts'
import {
  draftOf,
  emptyDraft,
  entryOf,
  promiseOf,
  type EntryDraft,
  type FieldErrors,
} from '#domain/forms/entryDraft.ts'
import { forgetWords, keepWords, keptWords } from '#window/parts/recording/keptWords.ts'
import type { RecordingRequest } from '#window/parts/recording/useRecording.ts'
import type { Application } from '#domain/logbook/application.ts'
import type { Command } from '#domain/logbook/commands.ts'
import { entrySchema, type Entry } from '#domain/entry/entry.ts'
import { courtesyWarnings, type Warning } from '#domain/rules/plan/courtesy.ts'
import * as v from 'valibot'

/** The form behind the recording sheet: the draft, what is missing, the courtesy warnings, saving. */
export const useEntryForm = (request: RecordingRequest, application: Application) => {
  const session = useSessionStore()
  const { act } = useAct()
  const t = useT()
  const { correcting, kind } = request

  const blank =
    correcting !== undefined && correcting.kind !== 'interview'
      ? draftOf(correcting)
      : emptyDraft(session.now, request.given)
  const draft = ref<EntryDraft>({ ...blank, ...keptWords(request), ...request.given })
  const submitted = ref(false)
  const refusals = shallowRef<FieldErrors>({})
  const warnings = shallowRef<readonly Warning[]>([])
  const saving = ref(false)
  const id = correcting?.id ?? crypto.randomUUID()
  const answerId = crypto.randomUUID()

  const checked = computed(() => {
    const zone = correcting?.zone ?? session.settings.zone
    return entryOf(kind, draft.value, { id, zone })
  })
  const errors = computed<FieldErrors>(() => ({
    ...refusals.value,
    ...('errors' in checked.value ? checked.value.errors : {}),
  }))
  const errorOf = (field: string): string | undefined => {
    const reason = errors.value[field]
    return reason === undefined ? undefined : t(`reasons.${reason}`)
  }

  /** A call that reached somebody may have brought a new date: that is an answer of its own. */
  const answerHeard = (entry: Entry): Entry | undefined => {
    if (entry.kind !== 'follow-up' || entry.outcome !== 'reached') return undefined
    const promise = promiseOf(draft.value.promise)
    if (promise === undefined) return undefined
    const parsed = v.safeParse(entrySchema, {
      kind: 'answer',
      id: answerId,
      at: entry.at,
      zone: entry.zone,
      from: entry.to,
      channel: entry.channel,
      promise,
    })
    return parsed.success ? parsed.output : undefined
  }

  const commandsFor = (entry: Entry): Command[] => {
    if (correcting !== undefined)
      return [{ do: 'correct-entry', application: application.id, entry }]
    const answer = answerHeard(entry)
    return [entry, ...(answer === undefined ? [] : [answer])].map((recorded) => ({
      do: 'record-entry',
      application: application.id,
      entry: recorded,
    }))
  }

  /** True once written; false while something is missing, refused, or to be confirmed. */
  const save = async (anyway = false): Promise<boolean> => {
    submitted.value = true
    const result = checked.value
    if ('errors' in result) return false
    if (!anyway && correcting === undefined) {
      warnings.value = courtesyWarnings(application, result.entry, session.settings, session.now)
      if (warnings.value.length > 0) return false
    }
    saving.value = true
    const outcome = await act(...commandsFor(result.entry))
    saving.value = false
    if (!outcome.ok) {
      warnings.value = []
      const field = outcome.field?.replace(/^entry\./u, '')
      if (field !== undefined) refusals.value = { [field]: outcome.reason }
      return false
    }
    forgetWords(request)
    request.onDone?.(result.entry)
    return true
  }

  /** The sheet is closed without noting: what was written on it waits there for the next time. */
  const leave = (): void => {
    const { text, note, reason } = draft.value
    const isWritten = text !== blank.text || note !== blank.note || reason !== blank.reason
    if (isWritten) keepWords(request, draft.value)
    else forgetWords(request)
  }

  const forgetWarnings = (): void => {
    warnings.value = []
    refusals.value = {}
  }

  return { draft, submitted, errorOf, warnings, saving, save, leave, forgetWarnings }
}
