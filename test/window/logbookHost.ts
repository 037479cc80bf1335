import { courtesyWarnings } from '#domain/rules/plan/courtesy.ts'
import { NO_OTHERS } from '#domain/rules/others.ts'
import { applicationViewOf } from '#domain/views/applicationView.ts'
import { makeBoardIndex } from '#domain/views/boardIndex.ts'
import { cardOf } from '#domain/views/card.ts'
import { erasureKept } from '#domain/forms/erasureKept.ts'
import type { PersonRef } from '#domain/logbook/recordKey.ts'
import type { Command } from '#domain/logbook/commands.ts'
import { decideAll } from '#domain/decide/decideAll.ts'
import type { EventDraft } from '#domain/logbook/events.ts'
import { isBegun, type MessageChoices } from '#domain/messages/messageChoices.ts'
import { applyEvent, emptyLogbook } from '#domain/logbook/logbook.ts'
import { refused, type Reason } from '#domain/outcome.ts'
import { makePlanner } from '#domain/rules/plan/plan.ts'
import { defaultSettings } from '#domain/logbook/settings.ts'
import { stepViewsOf } from '#domain/views/stepView.ts'
import type { BegunForm } from '#contract/begun.ts'
import type { Bridge } from '#contract/bridge.ts'
import type { KeptMessage } from '#contract/views.ts'
import type { InputOf } from '#contract/call.ts'
import type { Calls } from '#contract/calls.ts'
import type { PushName } from '#contract/pushes.ts'
import type { BoardQuestion } from '#contract/board.ts'
import { companyKey } from '#domain/companyName.ts'
import { fold } from '#domain/fold.ts'
import { boardPartsOf, type SortedCards } from '#domain/views/boardParts.ts'
import { STAGES } from '#domain/vocabulary.ts'

export const ZONE = 'Europe/Paris'
/** A Sunday afternoon. */
export const NOW = '2026-11-22T15:10'

const PREFERENCES = {
  language: 'fr',
  theme: 'light',
  notifications: false,
  hideDetails: false,
  quietHours: null,
  autostart: false,
  keepInTray: false,
  startHidden: true,
  spelling: false,
  singleKeys: true,
  mailWay: 'program',
  aheadAs: 'month',
} as const

const ALONE = { standing: 'off', others: [], questions: 0, unknown: [] } as const

/**
 * A host that keeps its logbook in memory and decides by the real rules, behind the door of the
 * desktop shell. It must stand before the window's modules are loaded.
 */
export const installLogbookHost = () => {
  const logbook = emptyLogbook(ZONE)
  const planner = makePlanner(defaultSettings(ZONE))
  const time = { now: NOW, zone: ZONE }
  const acted: Command[][] = []
  const opened: string[] = []
  /** Whether the system opens what it is asked to. */
  const opening = { works: true }
  const exported: InputOf<Calls['exportDraft']>[] = []
  const drafts = new Map<string, KeptMessage>()
  const forms = new Map<string, BegunForm & { readonly keptAt: string }>()
  const listeners = new Map<PushName, Set<(pushed: never) => void>>()
  let inverse: readonly EventDraft[] = []
  let revision = 0
  let refusal: ReturnType<typeof refused> | undefined

  const planOf = (id: string) => {
    const application = logbook.applications.get(id)
    if (application === undefined) throw new Error(id)
    const planned = planner.planned(application, { now: NOW, others: NO_OTHERS })
    const steps = stepViewsOf(application, planned, NOW)
    return { application, steps, card: cardOf(application, steps, time) }
  }
  const present = () =>
    [...logbook.applications.values()].filter(({ presence }) => presence === 'present')
  const onBoard = () => present().map(({ id }) => planOf(id))
  const cards = () => onBoard().map(({ card }) => card)
  const write = (events: readonly EventDraft[]): void => {
    for (const event of events) applyEvent(logbook, event)
    revision += 1
    for (const listener of listeners.get('changed') ?? [])
      (listener as (pushed: unknown) => void)({ revision })
  }

  const act = (commands: Command[]) => {
    if (refusal !== undefined) return refusal
    acted.push(structuredClone(commands))
    const decided = decideAll(logbook, commands, time)
    if (!decided.ok) return decided
    write(decided.value.events)
    inverse = decided.value.inverse ?? []
    return {
      ok: true,
      value: {
        revision,
        said: decided.value.said,
        undoable: decided.value.inverse !== null,
        ...(decided.value.inverse === null ? {} : { change: `change-${String(revision)}` }),
      },
    }
  }

  const calls: Record<string, (input: never) => unknown> = {
    start: () => ({
      logbook: { status: 'open' },
      preferences: PREFERENCES,
      settings: defaultSettings(ZONE),
      shell: 'desktop',
      version: '0',
      demo: false,
      dataFolder: '/',
      now: NOW,
    }),
    setPreferences: (chosen: Partial<typeof PREFERENCES>) => ({ ...PREFERENCES, ...chosen }),
    moment: () => ({ now: NOW }),
    board: (asked: BoardQuestion) => ({
      order: revision,
      ...boardPartsOf(
        Object.fromEntries(
          STAGES.map((stage) => [stage, makeBoardIndex(onBoard()).column(stage)]),
        ) as unknown as SortedCards,
        asked,
        (id) => cards().find((card) => card.id === id),
      ),
    }),
    boardSince: () => null,
    search: ({ text, most = 500 }: { text: string; most?: number }) => {
      const found = cards().filter(({ company }) =>
        company.toLowerCase().includes(text.toLowerCase()),
      )
      return { total: found.length, cards: found.slice(0, most) }
    },
    cardsAt: ({ company, typed }: { company: string; typed?: boolean }) =>
      cards().filter(
        (card) =>
          companyKey(card.company) === companyKey(company) ||
          (typed === true && fold(card.company).startsWith(fold(company))),
      ),
    application: ({ application: id }: { application: string }) => {
      if (logbook.applications.get(id)?.presence !== 'present')
        return refused('no-such-application')
      const planned = planOf(id)
      const at = { now: NOW, others: NO_OTHERS }
      const beyond = {
        gone: planned.application.people.flatMap(({ id: known, left }) => (left ? [known] : [])),
        outlook: planner.outlook(planned.application, at),
        hidden: planner.hidden(planned.application, at),
      }
      return {
        ok: true,
        value: applicationViewOf(planned, beyond, makeBoardIndex(onBoard()), time),
      }
    },
    likelyPeople: () => [],
    erasure: (ref: PersonRef) => erasureKept(logbook, ref),
    person: () => refused('no-such-person'),
    warnings: ({ of }: InputOf<Calls['warnings']>) =>
      of.map(({ application: id, entry }) => {
        const application = logbook.applications.get(id)
        return application === undefined
          ? []
          : courtesyWarnings(application, entry, defaultSettings(ZONE), {
              now: NOW,
              others: NO_OTHERS,
            })
      }),
    act,
    undo: () => {
      write(inverse)
      return {
        ok: true,
        value: { revision, said: { key: 'several', count: 1, turn: 'undone' }, undoable: true },
      }
    },
    openLink: ({ url }: { url: string }) => {
      opened.push(url)
      return { ok: true, value: { opened: opening.works } }
    },
    keptMessage: ({ step }: { step: string }) => drafts.get(step) ?? null,
    keepMessage: ({ step, choices }: { step: string; choices: MessageChoices }) => {
      if (!isBegun(choices)) return { ok: drafts.delete(step) || true, value: {} }
      drafts.set(step, { choices, keptAt: NOW })
      return { ok: true, value: { keptAt: NOW } }
    },
    forgetMessage: ({ step }: { step: string }) => ({ ok: drafts.delete(step) || true }),
    exportDraft: (draft: InputOf<Calls['exportDraft']>) => {
      exported.push(draft)
      return { ok: true, value: { how: 'saved', name: 'brouillon.eml' } }
    },
    begun: () => [...forms.values()],
    keepForm: (form: BegunForm) => {
      forms.set(form.key, { ...form, keptAt: NOW })
      return { ok: true, value: { keptAt: NOW } }
    },
    forgetForm: ({ key }: { key: string }) => ({ ok: forms.delete(key) || true }),
    templates: () => [...logbook.templates.values()],
    backups: () => [],
    history: () => ({ undo: null, redo: null }),
    devices: () => ({ view: ALONE }),
    fieldQuestions: () => [],
    removedApplications: () => ({ removed: [], merged: 0 }),
  }

  const bridge = {
    calls: Object.fromEntries(
      Object.entries(calls).map(([name, answer]) => [
        name,
        (input: unknown) =>
          Promise.resolve(structuredClone(answer(structuredClone(input) as never))),
      ]),
    ),
    listen: (name: PushName, listener: (pushed: never) => void) => {
      const known = listeners.get(name) ?? new Set()
      listeners.set(name, known.add(listener))
      return () => known.delete(listener)
    },
  } as unknown as Bridge
  Object.defineProperty(window, 'relance', { value: bridge, configurable: true })

  return {
    logbook,
    acted,
    opened,
    opening,
    drafts,
    forms,
    exported,
    write,
    /** Puts commands into the logbook as if they had been given before. */
    given: (...commands: Command[]): void => {
      const outcome = act(commands)
      if (!outcome.ok) throw new Error(JSON.stringify(outcome))
      acted.length = 0
    },
    /** Every further change is refused with this reason, until it is taken back. */
    refuse: (reason: Reason | undefined): void => {
      refusal = reason === undefined ? undefined : refused(reason)
    },
    application: (id: string) => logbook.applications.get(id),
  }
}
export type LogbookHost = ReturnType<typeof installLogbookHost>
