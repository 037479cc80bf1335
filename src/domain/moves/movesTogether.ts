import { givenByCard } from './givenByCard.ts'
import { moveMeaning, type MoveMeaning } from './moveMeaning.ts'
import { takeBack } from './takeBack.ts'
import { emptyDraft, entryOf, type EntryDraft } from '#domain/forms/entryDraft.ts'
import { type FieldErrors } from '#domain/forms/fieldErrors.ts'
import type { Application } from '#domain/logbook/application.ts'
import type { Command } from '#domain/logbook/commands.ts'
import type { Entry, EntryKind } from '#domain/entry/entry.ts'
import { isCall } from '#domain/entry/isCall.ts'
import { isNotYet } from '#domain/entry/notYet.ts'
import { entryOfStage } from '#domain/stage.ts'
import type { Stage } from '#domain/vocabulary.ts'
import type { Card } from '#domain/views/card.ts'

/** Cards by what their move to the same stage means. */
export type MoveGroups = Readonly<Record<MoveMeaning, readonly Card[]>>

export const moveGroupsOf = (cards: readonly Card[], target: Stage): MoveGroups => {
  const groups: Record<MoveMeaning, Card[]> = {
    record: [],
    revive: [],
    'take-back': [],
    tell: [],
    ahead: [],
    stay: [],
  }
  for (const card of cards) groups[moveMeaning(card, target)].push(card)
  return groups
}

/** What is common to all cards moved together. */
export type CommonAnswers = Pick<EntryDraft, 'at' | 'channel' | 'outcome' | 'letGoReason'>

interface Batch {
  readonly groups: MoveGroups
  readonly target: Stage
  readonly answers: CommonAnswers
  /** Wall clock in `zone`. */
  readonly now: string
  readonly zone: string
  /** The same card gets the same id each time it is asked for. */
  readonly idOf: (card: Card) => string
}

/** What a batch notes for one of its cards. */
export interface CardEntry {
  readonly card: Card
  readonly entry: Entry
}

const entryFor = (card: Card, kind: EntryKind, { answers, zone, idOf }: Batch) => {
  const draft = emptyDraft(answers.at, { ...givenByCard(card, kind), ...answers })
  // A follow-up made by telephone is a call.
  const noted = kind === 'follow-up' && isCall(answers.channel || undefined) ? 'call' : kind
  return entryOf(noted, draft, { id: idOf(card), zone })
}

/** The entries that a batch records, or what is to be completed first. */
export const entriesOf = (
  batch: Batch,
): { readonly entries: readonly CardEntry[] } | { readonly errors: FieldErrors } => {
  const kind = entryOfStage(batch.target)
  const wanted = [
    ...(kind === null ? [] : batch.groups.record.map((card) => ({ card, kind }))),
    ...batch.groups.revive.map((card) => ({ card, kind: 'reopened' as const })),
  ]
  const entries: CardEntry[] = []
  for (const { card, kind: of } of wanted) {
    const made = entryFor(card, of, batch)
    if ('errors' in made) return made
    if (isNotYet(made.entry, batch)) return { errors: { at: 'in-the-future' } }
    entries.push({ card, entry: made.entry })
  }
  return { entries }
}

export const recordCommands = (entries: readonly CardEntry[]): readonly Command[] =>
  entries.map(({ card, entry }) => ({ do: 'record-entry', application: card.id, entry }))

/** The entries that are withdrawn so that the applications go back to `target`. */
export const withdrawCommands = (
  applications: readonly Application[],
  target: Stage,
  time: { readonly now: string; readonly zone: string },
): readonly Command[] =>
  applications.flatMap((application) =>
    takeBack(application, target, time).entries.map(
      ({ id }) => ({ do: 'withdraw-entry', application: application.id, entry: id }) as const,
    ),
  )
