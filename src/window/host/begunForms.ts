import { shallowReactive, watch } from 'vue'
import { takeUp } from '#domain/forms/takeUp.ts'
import { bridge } from '#window/host/bridge.ts'
import { connection } from '#window/host/connection.ts'
import { FORM_KINDS, type FormKind } from '#window/host/formKinds.ts'
import {
  followForm,
  heardElsewhere,
  heardGone,
  mayKeepHere,
  noteNameGone,
  takeBackHere,
  THIS_WINDOW,
} from '#window/host/formsElsewhere.ts'
import { refused } from '#domain/outcome.ts'
import type { Begun, BegunForm } from '#contract/begun.ts'
import { FORM_PREFIX } from '#contract/formPrefix.ts'

/** What a form is about: its ids, of which some may be unknown, and whom its words would leave with. */
export interface FormAbout {
  readonly ids: readonly (string | undefined)[]
  readonly application?: string | undefined
  /** People of the application known when it began. */
  readonly people?: readonly string[]
}

/** Long enough not to write at each key, short enough that a crash costs a word. */
const PAUSE_MS = 400

/** Everything begun, as the host last said it or as it is being written here. */
const begun = shallowReactive(new Map<string, Begun>())
/** What the host has not confirmed yet: a form to keep, or null for one to forget. */
const waiting = new Map<string, BegunForm | null>()
let timer: ReturnType<typeof setTimeout> | undefined

/** Stands in a key for an id that is not known. */
const UNKNOWN = '-'

/** The key a form is kept under. */
export const formKeyOf = (kind: FormKind, ids: FormAbout['ids']): string =>
  [FORM_PREFIX + kind, ...ids.map((id) => id ?? UNKNOWN)].join('/')

/** What a key says of its form; nothing where it is a message, or a form of a newer version. */
export const formOfKey = (
  key: string,
): { readonly kind: FormKind; readonly ids: readonly (string | undefined)[] } | undefined => {
  if (!key.startsWith(FORM_PREFIX)) return undefined
  const [name, ...ids] = key.slice(FORM_PREFIX.length).split('/')
  const kind = FORM_KINDS.find((known) => known === name)
  return kind && { kind, ids: ids.map((id) => (id === UNKNOWN ? undefined : id)) }
}

/** Hands one form over; what the host could not take waits for the next time. */
const hand = async (key: string, form: BegunForm | null): Promise<void> => {
  const outcome = await (
    form === null
      ? bridge.calls.forgetForm({ key, by: THIS_WINDOW })
      : bridge.calls.keepForm({ ...form, by: THIS_WINDOW })
  ).catch(() => refused('not-saved'))
  if (outcome.ok) return
  // Words about somebody who was erased, or an application that left the board.
  if (outcome.reason.startsWith('no-such')) begun.delete(key)
  else if (!waiting.has(key)) waiting.set(key, form)
}

let handing: Promise<unknown> = Promise.resolve()

/**
 * Hands everything over at once: before the window goes, and when the host is there again. One after
 * the other, so that no older words arrive behind newer ones. Says whether the host has all of it.
 */
export const handOver = async (): Promise<boolean> => {
  clearTimeout(timer)
  timer = undefined
  handing = handing.then(() => {
    const handed = [...waiting]
    waiting.clear()
    return Promise.all(handed.map(([key, form]) => hand(key, form)))
  })
  await handing
  return waiting.size === 0
}

const handSoon = (): void => {
  timer ??= setTimeout(() => void handOver(), PAUSE_MS)
}

/** Asks the host for everything begun; what is not confirmed here stays as it is. */
export const loadBegun = async (): Promise<void> => {
  const told = await bridge.calls.begun()
  for (const key of begun.keys()) if (!waiting.has(key)) begun.delete(key)
  for (const one of told) if (!waiting.has(one.key)) begun.set(one.key, one)
}

/** A host that is away is asked again once it is there. */
const loadSoon = (): void => {
  loadBegun().catch(() => undefined)
}

bridge.listen('begun', ({ key, begun: told, by = THIS_WINDOW }) => {
  if (waiting.has(key)) return
  if (by !== THIS_WINDOW && told !== null) heardElsewhere(key)
  if (by !== THIS_WINDOW && told === null) keepAgain(heardGone(key))
  if (told === null) begun.delete(key)
  else begun.set(key, told)
})
// Another logbook has other forms; what this window has not handed over is kept there.
bridge.listen('logbook', () => {
  for (const key of begun.keys()) if (!waiting.has(key)) begun.delete(key)
  void handOver().then(loadSoon)
})
// What was erased took its words along; what was put back brings them again.
bridge.listen('changed', loadSoon)
watch(connection, (state) => {
  if (state === 'open') void handOver().then(loadSoon)
})
// A reload breaks the stream of pushes off before `pagehide`: from then on the host would have to
// prove itself again, and the page is gone before it has.
window.addEventListener('beforeunload', () => void handOver())
window.addEventListener('pagehide', () => void handOver())
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') void handOver()
})

/** A form that is kept with the host as it is written, until it is written down or given up. */
export interface KeptForm {
  /** As it was left, unchecked; nothing where none was begun. */
  readonly left: () => unknown
  /** The same over the form as it begins, which stands where none was begun. */
  readonly takeUp: <Draft extends object>(begun: Draft) => Draft
  readonly keep: (value: unknown) => void
  readonly forget: () => void
}

const keepUnder = (form: BegunForm): void => {
  if (!mayKeepHere(form)) return
  const { key, application, content } = form
  const before = begun.get(key)
  if (before?.content === content) return
  const whom = application === undefined ? {} : { application }
  begun.set(key, { ...before, key, ...whom, keptAt: before?.keptAt ?? '', content })
  waiting.set(key, form)
  handSoon()
}

/** What was held back while another window wrote the form. */
const keepAgain = (form: BegunForm | undefined): void => {
  if (form !== undefined) keepUnder(form)
}

/** Goes on in this window with the forms that are being written in another one, which is told. */
export const writeHere = (): void => {
  for (const form of takeBackHere()) keepUnder(form)
}

const forgetUnder = (key: string): void => {
  if (!begun.delete(key)) return
  waiting.set(key, null)
  handSoon()
}

export const keptForm = (kind: FormKind, about: FormAbout): KeptForm => {
  const key = formKeyOf(kind, about.ids)
  const { application, people = [] } = about
  const left = (): unknown => {
    const { content, gone = [] } = begun.get(key) ?? {}
    if (content === undefined) return undefined
    if (gone.length > 0) noteNameGone(key)
    return JSON.parse(content, (_, value: unknown) =>
      typeof value === 'string' && gone.includes(value) ? '' : value,
    ) as unknown
  }
  // Of another window's words nothing is kept or forgotten here: only what this form held itself.
  let last = begun.get(key)?.content
  followForm(key, last !== undefined)
  return {
    left,
    takeUp: (blank) => takeUp(blank, left()),
    keep: (value) => {
      const content = JSON.stringify(value)
      if (content === last) return
      last = content
      const whom = application === undefined ? {} : { application }
      const named = people.filter((id) => content.includes(id))
      keepUnder({ key, ...whom, people: named, content })
    },
    forget: () => {
      if (last === undefined) return
      last = undefined
      forgetUnder(key)
    },
  }
}

/** Everything begun and not written, forms and messages; the latest first. */
export const allBegun = (): readonly Begun[] =>
  [...begun.values()].toSorted((a, b) => (a.keptAt < b.keptAt ? 1 : -1))

/** Gives up a form; what it returns brings it back as it was. */
export const giveUpForm = ({ key, application, content = 'null' }: Begun): (() => void) => {
  forgetUnder(key)
  return () => {
    keepUnder({ key, ...(application === undefined ? {} : { application }), people: [], content })
  }
}
