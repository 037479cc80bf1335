import { shallowReadonly, shallowRef, type ShallowRef } from 'vue'

/** Something shown over the page, one at a time: what it is asked to show, asking for it, closing it. */
export interface Asked<Request> {
  /** Null while it is closed. */
  readonly asked: Readonly<ShallowRef<Request | null>>
  readonly ask: (request: Request) => void
  readonly close: () => void
}

/** One sheet for the whole window, which any place of it may ask for. Call it once, in a module. */
export const askedFromAnywhere = <Request>(): Asked<Request> => {
  const asked = shallowRef<Request | null>(null)
  return {
    asked: shallowReadonly(asked),
    ask: (request) => {
      asked.value = request
    },
    close: () => {
      asked.value = null
    },
  }
}
