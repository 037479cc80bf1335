import type { Handlers } from '#contract/calls.ts'
import { boardOf } from '#test/build/boardOf.ts'

/** What a host says of its logbook: each reading call asked once, for all there is. */
export const answersOf = async (handlers: Handlers) => {
  const board = await boardOf(handlers)
  const applications = []
  for (const { id } of board.cards)
    applications.push(await handlers.application({ application: id }))
  const steps = applications.flatMap((outcome) =>
    outcome.ok ? outcome.value.steps.map(({ id }) => id) : [],
  )
  const kept = []
  for (const step of steps) {
    const message = await handlers.keptMessage({ step })
    if (message !== null) kept.push({ step, message })
  }
  const { logbook, settings, now } = await handlers.start(undefined)
  const { cards } = await handlers.search({ text: 'laurent', from: 0, most: 500 })
  return {
    start: { logbook, settings, now },
    board,
    applications,
    today: await handlers.today({ rows: 500 }),
    journal: await handlers.journal({ filter: {}, offset: 0, limit: 500 }),
    figures: await handlers.figures({ filter: {} }),
    templates: await handlers.templates(undefined),
    found: cards.map(({ id }) => id),
    kept,
  }
}
