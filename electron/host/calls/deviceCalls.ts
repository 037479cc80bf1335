import { hostname } from 'node:os'
import type { SharingReason, SharingRefusal } from '#domain/views/devices.ts'
import type { Handlers } from '#contract/calls.ts'
import type { devices as deviceContract, SharedPlace } from '#contract/devices.ts'
import type { CarrierPlace } from '#electron/host/devices/carrier/carrier.ts'
import type { Sharing } from '#electron/host/devices/sharing.ts'
import { davAddress } from '#electron/host/devices/webdav/davAddress.ts'
import type { Shell } from '#electron/host/machine/ports.ts'
import type { MachineFolders } from '#electron/host/outgoing/folders/machineFolders.ts'

/** The longest name of a computer. */
const NAME_MAX = 100

const refused = (reason: SharingReason): SharingRefusal => ({ ok: false, reason })

/** What this computer is called, without the network it stands in. */
const computer = (): string => (hostname().split('.')[0] ?? '').slice(0, NAME_MAX) || 'Relance'

/** The calls about the computers that keep one logbook. */
export const deviceCalls = (
  sharing: () => Sharing,
  { pathOf }: Pick<MachineFolders, 'pathOf'>,
  { secrets }: Pick<Shell, 'secrets'>,
): Pick<Handlers, keyof typeof deviceContract> => {
  /** A place as the host knows it; a refusal where nobody was shown the folder, or the address leaks. */
  const placeOf = (place: SharedPlace): CarrierPlace | SharingRefusal => {
    if (place.kind === 'folder') {
      const folder = pathOf(place.folder)
      return folder === undefined ? refused('gone') : { kind: 'folder', folder }
    }
    const address = davAddress(place.address)
    return address === null ? refused('address-refused') : { ...place, address }
  }
  const atPlace = async <Wish extends { readonly place: SharedPlace }, Answer>(
    wish: Wish,
    ask: (wish: Omit<Wish, 'place'> & { readonly place: CarrierPlace }) => Promise<Answer>,
  ): Promise<Answer | SharingRefusal> => {
    const place = placeOf(wish.place)
    return 'ok' in place ? place : ask({ ...wish, place })
  }
  return {
    devices: async () => ({
      view: sharing().view(),
      suggestedName: computer(),
      hasSafe: ((await secrets?.protect('?')) ?? null) !== null,
    }),
    beginSharing: (wish) => atPlace(wish, sharing().begin),
    lookAtShared: (wish) => atPlace(wish, sharing().look),
    joinShared: (wish) => atPlace(wish, sharing().join),
    leaveShared: () => sharing().leave(),
    retireDevice: ({ device, phrase }) => sharing().retire(device, phrase),
    changeSharedPhrase: ({ phrase }) => sharing().changePhrase(phrase),
    moveSharedPlace: (wish) => atPlace(wish, ({ place }) => sharing().moveTo(place)),
    goBackForAll: (wish) => sharing().goBackForAll(wish),
    answerMoved: ({ follows }) => sharing().answerMoved(follows),
    renameDevice: ({ name }) => sharing().rename(name),
    exchangeNow: () => sharing().exchange(),
    fieldQuestions: () => sharing().questions(),
    answerFieldQuestion: (wish) => sharing().answer(wish),
  }
}
