import { describe, expect, it } from 'vitest'
import type { Application } from '#domain/logbook/application.ts'
import { applicationViewOf } from '#domain/views/applicationView.ts'
import { cardOf } from '#domain/views/card.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { interview, thanks } from '#test/build/entries.ts'

const TIME = { now: '2026-11-24T09:00', zone: 'Europe/Paris' }
const OUTLOOK = { expected: [] }

const onBoard = (application: Application) => ({
  application,
  steps: [],
  card: cardOf(application, [], TIME),
})
const viewOf = (application: Application, ...others: Application[]) =>
  applicationViewOf(onBoard(application), OUTLOOK, [application, ...others].map(onBoard), TIME.now)

describe('an application’s page', () => {
  it('lists the steps that were settled, not those put off, and likely doubles', () => {
    const application = {
      ...anApplication({ id: 'one' }),
      marks: {
        gone: { as: 'dismissed' },
        over: { as: 'done' },
        later: { as: 'snoozed', until: '2026-11-26T10:00', zone: 'Europe/Paris' },
      },
    } as const
    const view = viewOf(application, anApplication({ id: 'two' }))
    expect(view.settled).toEqual([
      { id: 'gone', as: 'dismissed' },
      { id: 'over', as: 'done' },
    ])
    expect(view.likely).toEqual([
      { id: 'two', company: 'Brumelle Logistique', post: 'Responsable d’exploitation' },
    ])
  })

  it('knows its place in its column and its neighbours there, whatever order they come in', () => {
    const held = (id: string, day: string, ...more: Parameters<typeof thanks>[]) =>
      anApplication({
        id,
        entries: [interview(`${day}T10:00`), ...more.map((each) => thanks(...each))],
      })
    const [oldest, middle, newest] = [
      held('oldest', '2026-11-10'),
      held('middle', '2026-11-11'),
      held('newest', '2026-11-12'),
    ] as const
    const elsewhere = held('thanked', '2026-11-11', ['2026-11-12T09:00'])
    expect(viewOf(middle, oldest, elsewhere, newest).place).toEqual({
      at: 2,
      count: 3,
      before: 'newest',
      after: 'oldest',
    })
    expect(viewOf(newest, elsewhere, oldest, middle).place).toEqual({
      at: 1,
      count: 3,
      after: 'middle',
    })
    expect(viewOf(elsewhere, oldest, middle).place).toEqual({ at: 1, count: 1 })
  })
})
