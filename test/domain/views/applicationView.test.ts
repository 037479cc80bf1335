import { describe, expect, it } from 'vitest'
import type { Application } from '#domain/logbook/application.ts'
import { defaultSettings } from '#domain/logbook/settings.ts'
import { NO_OTHERS } from '#domain/rules/others.ts'
import { makePlanner } from '#domain/rules/plan/plan.ts'
import { applicationViewOf } from '#domain/views/applicationView.ts'
import { makeBoardIndex } from '#domain/views/boardIndex.ts'
import { cardOf } from '#domain/views/card.ts'
import { anApplication } from '#test/build/anApplication.ts'
import { interview, person, thanks } from '#test/build/entries.ts'

const TIME = { now: '2026-11-24T09:00', zone: 'Europe/Paris' }
const NOTHING = { outlook: { expected: [] }, hidden: [], gone: [] }

const onBoard = (application: Application) => ({
  application,
  steps: [],
  card: cardOf(application, [], TIME),
})
const viewOf = (application: Application, ...others: Application[]) =>
  applicationViewOf(
    onBoard(application),
    NOTHING,
    makeBoardIndex([application, ...others].map(onBoard)),
    TIME,
  )

describe('an application’s page', () => {
  it('lists what is not asked for now, each with why, and likely doubles', () => {
    const application = anApplication({
      id: 'one',
      people: [person('Ana')],
      entries: [interview('2026-11-10T10:00', { met: ['ana'] })],
    })
    const planner = makePlanner(defaultSettings(TIME.zone))
    const at = { now: TIME.now, others: NO_OTHERS }
    const [first] = planner.plan(application, at)
    const marked = { ...application, marks: { [first?.id ?? '']: { as: 'dismissed' } } } as const
    const beyond = {
      gone: [],
      outlook: planner.outlook(marked, at),
      hidden: planner.hidden(marked, at),
    }
    const all = [marked, anApplication({ id: 'two' })].map(onBoard)
    const view = applicationViewOf(onBoard(marked), beyond, makeBoardIndex(all), TIME)
    expect(view.hidden.map(({ rule, why, person: to }) => [rule, why, to?.name])).toEqual([
      [first?.rule, 'dismissed', first?.to === undefined ? undefined : 'Ana'],
      ['thank', 'lapsed', 'Ana'],
      ['connect', 'lapsed', 'Ana'],
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
