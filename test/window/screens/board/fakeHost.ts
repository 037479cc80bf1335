import type { BoardQuestion } from '#contract/board.ts'
import type { Entry } from '#domain/entry/entry.ts'
import type { Settings } from '#domain/logbook/settings.ts'
import type { Card } from '#domain/views/card.ts'

/** What a pretended host answers. */
export interface FakeHost {
  readonly cards: readonly Card[]
  readonly language: 'fr' | 'en'
  readonly theme: 'light' | 'dark'
  readonly now: string
  readonly settings: Settings
  /** What was noted before, by the id of the card. */
  readonly entries?: Readonly<Record<string, readonly Entry[]>>
  /** Where the page is not another one: the order and the filters of the real host. */
  readonly real?: {
    readonly order: (a: Card, b: Card) => number
    readonly passes: Readonly<Record<string, (card: Card) => boolean>>
  }
}

/** What a test may tell the pretended host. */
export interface Pretended {
  /** Something else wrote: these cards are other ones now, and those are gone. */
  readonly tell: (changed: readonly Card[], removed?: readonly string[]) => void
}

/**
 * Puts a host that lives in the page in place of the real one. Runs inside the page, so that
 * everything it needs is inside it: entries move cards as the rules would, `undo` puts them back.
 * Cards are handed out as they are: the page holds them once, as it does beside a real host.
 */
export const installFakeHost = ({
  cards: given,
  language,
  theme,
  now,
  settings,
  entries = {},
  real,
}: FakeHost): void => {
  let cards = [...given]
  let revision = 1
  let before: Card[] = []
  const listeners = new Map<string, Set<(pushed: unknown) => void>>()
  const replace = (changed: readonly Card[], removed: readonly string[] = []): void => {
    revision += 1
    const byId = new Map(changed.map((card) => [card.id, card]))
    cards = cards
      .filter(({ id }) => !removed.includes(id))
      .map((card) => {
        const now = byId.get(card.id)
        byId.delete(card.id)
        return now ?? card
      })
    cards.push(...byId.values())
    if (real !== undefined) cards.sort(real.order)
    listeners.get('changed')?.forEach((listener) => {
      listener({ revision })
    })
  }
  const stages: Record<string, Card['stage']> = {
    thanks: 'thanked',
    'follow-up': 'relanced',
    refusal: 'refused',
    hire: 'hired',
    'let-go': 'let-go',
    reopened: 'thanked',
  }
  const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const texts = new Map<string, string>()
  const textOf = (card: Card): string => {
    const text = texts.get(card.id) ?? fold([card.company, card.post, ...card.people].join(' '))
    texts.set(card.id, text)
    return text
  }
  const preferences = {
    language,
    theme,
    notifications: false,
    hideDetails: false,
    quietHours: null,
    autostart: false,
    keepInTray: false,
    startHidden: true,
    spelling: false,
    singleKeys: true,
  }
  const done = (key: string, undoable = true) => ({
    ok: true,
    value: {
      revision,
      said: { key, company: before[0]?.company ?? '', count: before.length },
      undoable,
    },
  })
  const applicationOf = (card: Card) => ({
    id: card.id,
    details: { company: card.company, post: card.post, pace: 'normal' },
    people: [{ id: 'p1', name: card.people[0] ?? '' }],
    entries: entries[card.id] ?? [],
    withdrawn: [],
    marks: {},
    presence: 'present',
  })
  const group = { total: 0, steps: [] }
  const calls: Record<string, (input: never) => unknown> = {
    start: () => ({
      logbook: { status: 'open' },
      preferences,
      settings,
      shell: 'desktop',
      version: '0',
      demo: false,
      dataFolder: '/',
      now,
    }),
    moment: () => ({ now }),
    board: ({ narrow, parts, find }: BoardQuestion) => {
      const words = fold(narrow?.text ?? '').split(' ')
      const passes = real?.passes[narrow?.filter ?? 'all'] ?? (() => true)
      const columns: Record<string, Card[]> = {
        sent: [],
        interviewed: [],
        thanked: [],
        relanced: [],
        hired: [],
        refused: [],
        'let-go': [],
      }
      for (const card of cards)
        if (passes(card) && words.every((word) => textOf(card).includes(word)))
          columns[card.stage]?.push(card)
      return {
        order: revision,
        counts: Object.fromEntries(
          Object.entries(columns).map(([stage, column]) => [stage, column.length]),
        ),
        parts: parts.map(({ stage, from, most }) => ({
          stage,
          from,
          cards: columns[stage]?.slice(from, from + most) ?? [],
        })),
        found: Object.values(columns).flatMap((column) =>
          column.flatMap((card, at) => (find.includes(card.id) ? [{ card, at }] : [])),
        ),
      }
    },
    boardSince: () => null,
    readySearch: () => null,
    longSilent: () => {
      const silent = cards
        .filter(
          ({ sending }) =>
            sending?.at !== undefined &&
            sending.closed === undefined &&
            sending.isAnswered !== true &&
            Date.parse(now.slice(0, 10)) - Date.parse(sending.at.slice(0, 10)) > 60 * 86_400_000,
        )
        .map(({ id }) => id)
      return { count: silent.length, oldest: silent.slice(-500) }
    },
    search: ({ text, most }: { text: string; most: number }) => {
      const words = fold(text).split(' ')
      const found = cards.filter((card) => words.every((word) => textOf(card).includes(word)))
      return { total: found.length, cards: found.slice(0, most) }
    },
    today: () => ({
      now,
      groups: { now: group, today: group, 'this-week': group, later: group },
      week: [],
      applications: cards.length,
    }),
    backups: () => [],
    begun: () => [],
    keepForm: () => ({ ok: true, value: { keptAt: now } }),
    forgetForm: () => ({ ok: true }),
    templates: () => [],
    setPreferences: (chosen: object) => chosen,
    application: ({ application }: { application: string }) => {
      const card = cards.find(({ id }) => id === application)
      return card === undefined
        ? { ok: false, reason: 'no-such-application' }
        : {
            ok: true,
            value: {
              application: applicationOf(card),
              stage: card.stage,
              steps: [],
              hidden: [],
              likely: [],
            },
          }
    },
    applications: ({ applications }: { applications: string[] }) =>
      cards.filter(({ id }) => applications.includes(id)).map(applicationOf),
    /** Nothing is said by itself: a test that looks at warnings has them worked out. */
    warnings: ({ of }: { of: unknown[] }) => of.map(() => []),
    act: (commands: { application?: string; entry?: { kind?: string } }[]) => {
      const moved = commands.flatMap(({ application, entry }) => {
        const card = cards.find(({ id }) => id === application)
        const stage = stages[entry?.kind ?? '']
        return card === undefined || stage === undefined ? [] : [{ card, stage }]
      })
      before = moved.map(({ card }) => card)
      replace(moved.map(({ card, stage }) => ({ ...card, stage })))
      return done(commands.length > 1 ? 'several' : (commands[0]?.entry?.kind ?? 'note'))
    },
    removedApplications: () => ({ removed: [], merged: 0 }),
    undo: () => {
      replace(before)
      return done('entry-withdrawn')
    },
  }
  const relance = {
    calls: Object.fromEntries(
      Object.entries(calls).map(([name, answer]) => [
        name,
        (input: never) => Promise.resolve(answer(input)),
      ]),
    ),
    listen: (name: string, listener: (pushed: unknown) => void) => {
      const known = listeners.get(name) ?? new Set()
      listeners.set(name, known.add(listener))
      return () => known.delete(listener)
    },
  }
  Object.defineProperty(window, 'relance', { value: relance, configurable: true })
  Object.defineProperty(window, 'pretended', { value: { tell: replace }, configurable: true })
}
