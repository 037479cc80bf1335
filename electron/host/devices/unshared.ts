import type { DevicesView, SharingRefusal } from '#domain/views/devices.ts'
import type { Sharing } from './sharing.ts'

const NOT_SHARED: SharingRefusal = { ok: false, reason: 'not-shared' }
const OFF: DevicesView = {
  standing: 'off',
  here: { device: '', name: '', waiting: 0 },
  others: [],
  questions: 0,
  unknown: [],
}

/** A logbook that no other computer keeps, and that cannot be shared from here. */
export const unshared = (): Sharing => {
  const no = () => Promise.resolve(NOT_SHARED)
  return {
    view: () => OFF,
    questions: () => [],
    begin: no,
    look: no,
    join: no,
    leave: no,
    retire: no,
    changePhrase: no,
    rename: no,
    exchange: no,
    answer: no,
    afterRestore: no,
    close: () => Promise.resolve(),
  }
}
