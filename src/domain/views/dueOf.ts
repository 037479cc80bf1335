import type { When } from '#domain/rules/plan/marked.ts'
import type { Today } from './today.ts'

/** What is asked for today: what may be done at once, and later today; offers among it. */
export const dueOf = ({
  offers,
  groups,
}: Pick<Today, 'offers' | 'groups'>): { readonly atOnce: number; readonly later: number } => {
  const offered = (time: When): number =>
    offers.filter(({ step }) => step !== undefined && step.when === time).length
  return {
    atOnce: groups.now.total + groups.welcome.total + offered('now'),
    later: groups.today.total + offered('today'),
  }
}
