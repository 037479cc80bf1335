import type {
  CarriedFile,
  CarrierAnswer,
  CarrierPlace,
} from '#electron/host/devices/carrier/carrier.ts'
import type { PlaceKnown } from '#electron/host/devices/carrier/placeWork.ts'

/** What is asked of the thread that reaches places, by name: what goes in and what comes out. */
export interface PlaceQuestions {
  readonly logbooks: { readonly given: object; readonly answer: readonly string[] }
  readonly list: {
    readonly given: { readonly known: PlaceKnown }
    readonly answer: readonly CarriedFile[]
  }
  readonly read: {
    readonly given: { readonly known: PlaceKnown; readonly path: string }
    readonly answer: Uint8Array
  }
  readonly put: {
    readonly given: {
      readonly known: PlaceKnown
      readonly path: string
      readonly bytes: Uint8Array
    }
    readonly answer: undefined
  }
  readonly remove: {
    readonly given: { readonly known: PlaceKnown; readonly path: string }
    readonly answer: undefined
  }
}
export type PlaceQuestion = keyof PlaceQuestions

/** One question on its way to the thread. */
export type PlaceAsked = {
  readonly [Name in PlaceQuestion]: {
    readonly name: Name
    readonly place: CarrierPlace
    readonly given: PlaceQuestions[Name]['given']
  }
}[PlaceQuestion]

/** Its answer on the way back; `failed` is a bug, told without what a file says. */
export interface PlaceAnswered {
  readonly answer: CarrierAnswer<unknown>
  readonly failed?: { readonly name: string; readonly stack: string }
}
