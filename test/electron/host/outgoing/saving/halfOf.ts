import { machinePrint } from '#electron/host/machine/machinePrint.ts'

/** The number of a process that runs no more. */
export const ENDED = 2 ** 22 + 1

/** How a file is called that a process was saving when it was killed. */
export const halfOf = (pid: number, machine = machinePrint()): string =>
  `.relance-unfinished-${String(pid)}-${machine}-0123456789abcdef`
