import type { CarrierPlace } from '#electron/host/devices/carrier/carrier.ts'
import type { Host } from '#electron/host/host.ts'

/** What opens the folder, before and after it was changed. */
export const PHRASE = 'abricot balcon cerise domino ficelle galet'
export const NEW_PHRASE = 'horizon ivoire jardin kayak lagon menthe'

/** Trials of a phrase cost next to nothing in tests. */
export const PHRASE_COST = 4

type Doing = (host: Host, place: CarrierPlace) => Promise<unknown>

/** Everything that writes into the folder of several computers, or takes from it. */
export const SHARING_DEEDS = {
  begin: ({ sharing }, place) => sharing.begin({ place, phrase: PHRASE, name: 'fixe' }),
  join: ({ sharing }, place) =>
    sharing.join({ place, phrase: PHRASE, name: 'portable', how: 'adopt' }),
  add: ({ sharing }, place) =>
    sharing.join({ place, phrase: PHRASE, name: 'portable', how: 'add' }),
  exchange: ({ sharing }) => sharing.exchange(),
  erase: async ({ handlers, sharing }) => {
    await handlers.act([{ do: 'erase-application', application: 'erased' }])
    await sharing.exchange()
  },
  'new-key': ({ sharing }) => sharing.changePhrase(NEW_PHRASE),
} as const satisfies Record<string, Doing>
export type SharingDeed = keyof typeof SHARING_DEEDS
