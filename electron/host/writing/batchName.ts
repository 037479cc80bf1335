import { randomUUID } from 'node:crypto'

/** What a batch does: something new, or it takes a change back or makes it again. */
export type Turn = 'did' | 'undone' | 'redone'

const TURNS: readonly Turn[] = ['did', 'undone', 'redone']

/** A name for a batch, which keeps what it does: its events alone could be either. */
export const batchName = (turn: Turn): string => `${turn}:${randomUUID()}`

/** What a batch does by its name; undefined for those written before names told. */
export const turnOf = (batch: string): Turn | undefined =>
  TURNS.find((turn) => batch.startsWith(`${turn}:`))
