import type { Following } from '#electron/host/logbook/erasure/followErasures.ts'
import { newDevice, writeDevice } from '#electron/host/logbook/files/device.ts'
import { enterDevice } from '#electron/host/logbook/live/author.ts'
import type { Live } from '#electron/host/logbook/live/liveDatabase.ts'

/** Two computers wrote under one id: this one takes another, and both sides stay. */
export const renewed = (live: Live, { paths }: Following): string => {
  const id = newDevice()
  // Kept first: an id in the file that the log does not know is given up for another one.
  writeDevice(paths.device, paths.folder, id)
  enterDevice(live.connection, id)
  return id
}
