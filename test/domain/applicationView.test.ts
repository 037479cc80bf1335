import { describe, expect, it } from 'vitest'
import { applicationViewOf } from '#domain/applicationView.ts'
import { anApplication } from '#test/build/anApplication.ts'

const TIME = { now: '2026-11-24T09:00', zone: 'Europe/Paris' }

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
    const view = applicationViewOf(application, { steps: [], outlook: { expected: [] } }, TIME, [
      application,
      anApplication({ id: 'two' }),
    ])
    expect(view.settled).toEqual([
      { id: 'gone', as: 'dismissed' },
      { id: 'over', as: 'done' },
    ])
    expect(view.likely).toEqual([
      { id: 'two', company: 'Brumelle Logistique', post: 'Responsable d’exploitation' },
    ])
  })
})
