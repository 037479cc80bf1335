import type { CallName } from '#contract/calls.ts'

/** The calls that commands stand on, whoever answers them. */
export const DOOR_CALLS = [
  'today',
  'outgoingRows',
  'exportTable',
  'handOver',
  'openFile',
  'readTable',
  'importTable',
  'letGoOfFile',
] as const satisfies readonly CallName[]
export type DoorCall = (typeof DOOR_CALLS)[number]

/** What a program that runs is asked first: how its logbook stands. */
export const SERVED_CALLS: readonly string[] = ['start', ...DOOR_CALLS]
