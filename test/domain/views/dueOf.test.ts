import { expect, it } from 'vitest'
import { dueOf } from '#domain/views/dueOf.ts'
import type { OfferView } from '#domain/views/offerView.ts'
import type { StepView } from '#domain/views/stepView.ts'

const group = (total: number) => ({ total, steps: [] })
const offered = (when?: StepView['when']) =>
  (when === undefined ? {} : { step: { when } }) as OfferView

it('counts what may be done at once and later today, offers among it, and nothing that has had its time', () => {
  const groups = {
    now: group(2),
    welcome: group(3),
    today: group(4),
    'this-week': group(50),
    later: group(60),
    past: group(70),
  }
  const offers = [offered('now'), offered('today'), offered('this-week'), offered()]
  expect(dueOf({ offers, groups })).toEqual({ atOnce: 6, later: 5 })
})
