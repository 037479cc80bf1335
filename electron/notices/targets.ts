import * as v from 'valibot'
import { NOTICE_ACTION_IDS } from '#contract/notices.ts'
import type { Activation, KeptRow, Notice } from '#electron/host/machine/ports.ts'

/** Notices whose click is still understood; a system keeps fewer. */
const KEPT = 30

const kept = v.array(
  v.object({
    id: v.string(),
    application: v.nullable(v.string()),
    step: v.exactOptional(v.string()),
    actions: v.array(v.picklist(NOTICE_ACTION_IDS)),
  }),
)

/**
 * What each notice was about, by the id the system knows it by. Kept between two starts, as a click
 * may be what starts Relance: ids alone, no word of the notice.
 */
export interface NoticeTargets {
  readonly keep: (id: string, notice: Notice) => void
  /** What a click means, or, with the number of a button, a press; undefined for a notice unknown. */
  readonly find: (id: string, button?: number) => Activation | undefined
}

export const makeNoticeTargets = (row: KeptRow): NoticeTargets => {
  const read = () => {
    const parsed = v.safeParse(kept, row.read())
    return parsed.success ? parsed.output : []
  }
  return {
    keep: (id, { application, step, buttons = [] }) => {
      const actions = buttons.map(({ action }) => action)
      const target = { id, application, ...(step === undefined ? {} : { step }), actions }
      row.write([...read(), target].slice(-KEPT))
    },
    find: (wanted, button) => {
      const found = read().find(({ id }) => id === wanted)
      if (found === undefined) return undefined
      const { application, step, actions } = found
      const action = button === undefined ? undefined : actions[button]
      return {
        application,
        ...(step === undefined ? {} : { step }),
        ...(action === undefined ? {} : { action }),
      }
    },
  }
}
