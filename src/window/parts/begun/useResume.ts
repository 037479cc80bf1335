import { ref, watch } from 'vue'
import { bridge } from '#window/host/bridge.ts'
import { formOfKey } from '#window/host/begunForms.ts'
import { useRoute } from '#window/frame/useRoute.ts'
import { useSaid } from '#window/parts/act/useSaid.ts'
import { useAway } from '#window/parts/away/useAway.ts'
import { useRecording } from '#window/parts/recording/useRecording.ts'
import { useNotingSent } from '#window/parts/sending/useNotingSent.ts'
import type { EntryOf, NotedKind } from '#domain/entry/entry.ts'
import { ENTRY_KINDS, isNoted } from '#domain/entry/kinds.ts'
import { refused } from '#domain/outcome.ts'
import type { Begun } from '#contract/begun.ts'

/** The form that a page is to open as soon as it is there. */
const resuming = ref<string>()

/** On the page of a form: opens it when the person asked to go on with it. */
export const useResumed = (open: (key: string) => boolean): void => {
  watch(
    resuming,
    (key) => {
      if (key !== undefined && open(key)) resuming.value = undefined
    },
    { immediate: true },
  )
}

/** Opens the sheet of an entry that was begun: a new one, or one that corrects. */
const useResumeEntry = (): ((ids: readonly (string | undefined)[]) => Promise<void>) => {
  const { record } = useRecording()
  const { sayRefused } = useSaid()
  return async (ids: readonly (string | undefined)[]): Promise<void> => {
    const [application = '', name, entry] = ids
    const kind = ENTRY_KINDS.filter(isNoted).find((known) => known === name)
    const outcome = await bridge.calls.application({ application })
    if (!outcome.ok || kind === undefined) {
      sayRefused(outcome.ok ? refused('no-such-entry') : outcome)
      return
    }
    const correcting = outcome.value.application.entries.find(({ id }) => id === entry)
    if (entry !== undefined && correcting === undefined) sayRefused(refused('no-such-entry'))
    else if (correcting === undefined) record({ application, kind })
    else record({ application, kind, correcting: correcting as EntryOf<NotedKind> })
  }
}

/** Goes on with something begun, where it is written. */
export const useResume = (): ((begun: Begun) => Promise<void>) => {
  const { go } = useRoute()
  const { noteSent } = useNotingSent()
  const { leave } = useAway()
  const resumeEntry = useResumeEntry()

  return async ({ key, application }) => {
    const form = formOfKey(key)
    if (form === undefined) {
      if (application !== undefined) go({ name: 'compose', application, step: key })
      return
    }
    const [first, second] = form.ids
    switch (form.kind) {
      case 'debrief':
        go({
          name: 'debrief',
          ...(first === undefined ? {} : { application: first }),
          ...(second === undefined ? {} : { interview: second }),
        })
        return
      case 'entry':
        await resumeEntry(form.ids)
        return
      case 'sent':
        noteSent()
        return
      case 'away':
        leave(first === undefined ? {} : { absence: first })
        return
      case 'triage':
        go({ name: 'triage', ...(first === undefined ? {} : { application: first }) })
        return
      case 'pasted':
      case 'file':
        resuming.value = key
        go({ name: 'incoming' })
        return
      case 'scan':
        go({ name: 'outgoing', section: 'phone' })
        return
      case 'sharing':
      case 'template':
        resuming.value = key
        go({ name: 'settings', section: form.kind === 'sharing' ? 'computers' : 'templates' })
        return
      case 'moves':
        resuming.value = key
        go({ name: 'board' })
        return
      case 'move':
        resuming.value = key
        go({ name: 'person', application: first ?? '', person: second ?? '' })
        return
      default:
        resuming.value = key
        go({ name: 'application', id: first ?? '' })
    }
  }
}
