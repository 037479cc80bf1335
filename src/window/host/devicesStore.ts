import { onMounted, shallowRef, type ShallowRef } from 'vue'
import type { DevicesStart } from '#contract/devices.ts'
import type { FieldQuestion } from '#domain/views/devices.ts'
import { bridge } from '#window/host/bridge.ts'
import { latestQuestion } from '#window/host/latestQuestion.ts'

const start = shallowRef<DevicesStart>()
const questions = shallowRef<readonly FieldQuestion[]>([])
const latest = { start: latestQuestion(), questions: latestQuestion() }
let isFollowing = false

const loadStart = async (): Promise<void> => {
  const isLatest = latest.start.ask()
  const answer = await bridge.calls.devices()
  if (isLatest()) start.value = answer
}
const askQuestions = async (): Promise<void> => {
  const isLatest = latest.questions.ask()
  const answer = await bridge.calls.fieldQuestions()
  if (isLatest()) questions.value = answer
}

/** Many marks are drawn at once: they ask together. */
let asking: Promise<void> | null = null
const loadQuestions = (): Promise<void> => {
  asking ??= askQuestions().finally(() => {
    asking = null
  })
  return asking
}

/** Hears of the computers from now on, once for the whole window. */
const follow = (): void => {
  if (isFollowing) return
  isFollowing = true
  bridge.listen('devices', (view) => {
    if (start.value !== undefined) start.value = { ...start.value, view }
    // Asked anew, whatever is on its way.
    void askQuestions()
  })
}

/** The computers that keep this logbook, as the host last told of them. */
export const useDevices = (): {
  readonly start: Readonly<ShallowRef<DevicesStart | undefined>>
  readonly load: () => Promise<void>
  /** What an answer of the host says of them. */
  readonly take: (view: DevicesStart['view']) => void
} => {
  follow()
  return {
    start: start,
    load: loadStart,
    take: (view) => {
      if (start.value !== undefined) start.value = { ...start.value, view }
    },
  }
}

/** Fields with two words for one thing, as the host last told of them. */
export const useFieldQuestions = (): {
  readonly questions: Readonly<ShallowRef<readonly FieldQuestion[]>>
  readonly load: () => Promise<void>
} => {
  follow()
  onMounted(() => void loadQuestions())
  return { questions, load: loadQuestions }
}

/** Cards that hold what this program does not know: asked for once, then heard of. */
export const useUnknownCards = (): { readonly isUnknown: (application: string) => boolean } => {
  follow()
  onMounted(() => {
    if (start.value === undefined) void loadStart()
  })
  return {
    isUnknown: (application) => start.value?.view.unknown.includes(application) === true,
  }
}
