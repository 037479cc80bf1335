import { describe, expect, it } from 'vitest'
import type { Command } from '#domain/logbook/commands.ts'
import { aHost } from '#test/build/aHost.ts'
import { opening, recording } from '#test/build/commands.ts'
import { interview, note, person, thanks } from '#test/build/entries.ts'

const HELENE = person('Hélène', { email: 'h@brumelle.example' })
const met = interview('2026-11-23T10:00', { id: 'met', met: [HELENE.id] })
const opened = opening({ people: [HELENE], entries: [met] })
const settling = (step: string): Command => ({
  ...{ do: 'settle-step', application: 'app', as: 'done' },
  step,
})

const anOpened = async () => {
  const { handlers } = await aHost()
  await handlers.act([opened, opening({ application: 'other' })])
  const next = async (...commands: readonly Command[]) => {
    const outcome = await handlers.act([...commands])
    if (!outcome.ok) throw new Error(outcome.reason)
    return outcome.value.next
  }
  const steps = async () => {
    const outcome = await handlers.application({ application: 'app' })
    return outcome.ok ? outcome.value.steps : []
  }
  return { handlers, next, steps }
}

describe('the next step of an act', () => {
  it('is the first of the application’s plan after an entry', async () => {
    const { next, steps } = await anOpened()
    const told = await next(recording(thanks('2026-11-24T08:00', HELENE.id)))
    expect(told).toBeDefined()
    expect(told).toEqual((await steps())[0])
  })

  it('is the first of what is left after a settled step', async () => {
    const { next, steps } = await anOpened()
    const [first, second] = await steps()
    const told = await next(settling(first?.id ?? ''))
    expect(told?.id).toBe(second?.id)
    // With the interview told, what follows it waits for nothing any more.
    expect(told).toEqual((await steps())[0])
  })

  it('is told again where the same was written before', async () => {
    const { next, steps } = await anOpened()
    const [first] = await steps()
    const told = await next(settling(first?.id ?? ''))
    expect(await next(settling(first?.id ?? ''))).toEqual(told)
  })

  it('is left out where nothing is proposed', async () => {
    const { next, steps } = await anOpened()
    let told: unknown
    for (const step of await steps()) told = await next(settling(step.id))
    expect(await steps()).toEqual([])
    expect(told).toBeUndefined()
  })

  it('is left out after several commands, and after what moves no plan on', async () => {
    const { next } = await anOpened()
    expect(
      await next(recording(note('2026-11-24T08:00')), recording(note('2026-11-24T08:01'))),
    ).toBeUndefined()
    const { application, details } = opening({ details: { place: 'Vierzon' } })
    expect(await next({ do: 'change-details', application, details })).toBeUndefined()
  })

  it('is left out after taking back', async () => {
    const { handlers, next } = await anOpened()
    await next(recording(thanks('2026-11-24T08:00', HELENE.id)))
    const undone = await handlers.undo({})
    expect(undone.ok && undone.value.next).toBeUndefined()
  })
})
