/** Which applications are open: the plan of a hired one depends on whether others are. */
export interface OpenOthers {
  /** How many are open beside this one. */
  readonly beside: (id: string) => number
  readonly note: (id: string, is: { readonly open: boolean; readonly hired: boolean }) => void
  readonly forget: (id: string) => void
  /** Ids of the hired ones, where the number of open ones is another than at the last call; else none. */
  readonly takeDependent: () => readonly string[]
}

const put = (ids: Set<string>, id: string, isIn: boolean): void => {
  if (isIn) ids.add(id)
  else ids.delete(id)
}

export const countOpen = (): OpenOthers => {
  const open = new Set<string>()
  const hired = new Set<string>()
  /** How many were open, as the hired ones were told when they were planned. */
  let openWhenPlanned = 0
  return {
    beside: (id) => open.size - (open.has(id) ? 1 : 0),
    note: (id, is) => {
      put(open, id, is.open)
      put(hired, id, is.hired)
    },
    forget: (id) => {
      open.delete(id)
      hired.delete(id)
    },
    takeDependent: () => {
      if (open.size === openWhenPlanned) return []
      openWhenPlanned = open.size
      return [...hired]
    },
  }
}
