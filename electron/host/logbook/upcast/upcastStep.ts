/** The part of an event that versions may change. */
export interface Versioned {
  readonly type: string
  readonly version: number
  /** Null once erased: such a body is lifted as it is. */
  readonly body: unknown
}

/** How the body of an event of one version becomes that of the next; `to` where the type is renamed. */
export interface UpcastStep {
  readonly to?: Pick<Versioned, 'type' | 'version'>
  /** Never called for erased events: they have no body. */
  readonly body: (body: unknown) => unknown
}

/** The steps of each type, from version 1 upwards. */
export type Upcasts = Readonly<Record<string, readonly UpcastStep[]>>
