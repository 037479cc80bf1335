export const pageSide: () => void
export const preloadSide: (argv: readonly string[]) => void
