import { bridge } from '#window/host/bridge.ts'
import type { Application } from '#domain/logbook/application.ts'
import type { Card } from '#domain/views/card.ts'

/** The applications of cards, asked of the host at once. */
export const applicationsOf = async (cards: readonly Card[]): Promise<readonly Application[]> =>
  cards.length === 0 ? [] : bridge.calls.applications({ applications: cards.map(({ id }) => id) })
