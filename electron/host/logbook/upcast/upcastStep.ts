/** How events of one version become events of the next; what a version does not change it returns as it is. */
export interface UpcastStep {
  readonly type: (type: string) => string
  /** `type` is the older name. Never called for erased events: they have no body. */
  readonly body: (type: string, body: unknown) => unknown
}
