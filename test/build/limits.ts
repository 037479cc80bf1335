import { spawnSync } from 'node:child_process'

const inShell = (script: string) => (command: readonly string[]) => [
  'sh',
  '-c',
  `${script}; exec "$@"`,
  'sh',
  ...command,
]

/**
 * Lets no file grow beyond so many KiB: to a program that is a full disk, and it needs no rights.
 * The signal that would end the process is ignored, so that the write fails instead.
 */
export const withFileLimit = (kibibytes: number) =>
  inShell(`trap '' XFSZ; ulimit -f ${kibibytes * 2}`)

/** Root may write where the rights forbid it: only a read-only mount stops it. */
const isRoot = process.getuid?.() === 0

/**
 * Makes a folder refuse writing while a command runs: by its rights, or for root by a read-only
 * mount of its own (`unshare`, part of util-linux).
 */
export const inReadOnlyFolder = (folder: string) =>
  isRoot
    ? (command: readonly string[]) => [
        ...['unshare', '--mount', 'sh', '-c'],
        'mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && exec "$@"',
        ...[folder, ...command],
      ]
    : (command: readonly string[]) => [
        ...['sh', '-c', 'chmod -R a-w "$0"; "$@"; status=$?; chmod -R u+w "$0"; exit $status'],
        ...[folder, ...command],
      ]

/** Stops at the calls that are asked for, and lets all others pass as fast as ever; signals are not sent so. */
const TRACED = ['-f', '--seccomp-bpf', '-qq']

/** Whether system calls can be made to fail here: strace is a Linux tool and may be missing or forbidden. */
export const canInjectErrors =
  spawnSync('strace', [...TRACED, '-o', '/dev/null', 'true']).status === 0

/** Makes one system call on one file fail from its nth time on. */
export const failing =
  (file: string, call: string, error: string, when: string) => (command: readonly string[]) => [
    ...['strace', ...TRACED, '-o', '/dev/null', '-P', file, '-e', `trace=${call}`],
    ...['-e', `inject=${call}:error=${error}:when=${when}`],
    ...command,
  ]

/** What Node compiles is not put where tests keep it: those calls are no part of a deed. */
const NOTHING_KEPT = ['-E', 'NODE_DISABLE_COMPILE_CACHE=1']

/** Makes every call of a name fail, on whichever file: `-P` overlooks those that name two. */
export const failingAll = (call: string, error: string) => (command: readonly string[]) => [
  ...['strace', ...TRACED, '-o', '/dev/null', '-e', `trace=${call}`],
  ...['-e', `inject=${call}:error=${error}`],
  ...NOTHING_KEPT,
  ...command,
]

/** Whether this process may mount a file system in a namespace of its own. */
export const canMount =
  spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/tmp']).status === 0

const onDisk = (size: string, script: string) => (command: readonly string[]) => {
  const [, , folder = ''] = command
  return [
    'unshare',
    '-rm',
    'sh',
    '-c',
    `mount -t tmpfs -o size=${size} tmpfs "$0"; ${script}`,
    folder,
    ...command,
  ]
}

/** Runs a child (its first argument is the folder) with the folder on a disk of one megabyte. */
export const onSmallDisk = onDisk('1m', '"$@"')

/** Runs it on a disk half taken by another file, and once more after that file is gone. */
export const onSmallDiskTwice = onDisk(
  '4m',
  'head -c 3500000 /dev/zero > "$0/other"; "$@"; rm "$0/other"; "$@" | head -n 400',
)

/**
 * Runs a command with a folder on a disk of its own that has so many KiB left; afterwards the folder holds
 * what was on that disk.
 */
export const onDiskWithRoom =
  (folder: string, kibibytes: number) => (command: readonly string[]) => [
    ...['unshare', '-rm', 'sh', '-c'],
    `away="$0.away" && cp -a "$0" "$away" && mount -t tmpfs -o size=64m tmpfs "$0" && cp -a "$away/." "$0" &&
   rm -r "$away" && left=$(df -k --output=avail "$0" | tail -1) &&
   head -c $(( (left - ${String(kibibytes)}) * 1024 )) /dev/zero > "$0/filler" && "$@"
   rm -f "$0/filler"; cp -a "$0" "$away"; umount "$0"; rm -rf "$0"; mv "$away" "$0"`,
    ...[folder, ...command],
  ]

const CHANGING_CALLS = ['pwrite64', 'fsync', 'fdatasync', 'ftruncate', 'rename', 'unlink', 'link']

/** A call of the system: its name, and the how manieth of that name it is in its thread, from 1. */
export interface SystemCall {
  readonly name: string
  readonly nth: number
}

/** Calls that change a file too, and are made for much else: for a pipe, for a bell between threads. */
const ALSO_CHANGING = ['write', 'pwritev', 'copy_file_range', 'sendfile']

/**
 * Lets a command run to its end and lists its calls of the system that change a file or put one on the
 * disk, into a file; the paths of open files stand in it too.
 */
export const listingCalls = (into: string) => (command: readonly string[]) => [
  ...['strace', ...TRACED, '-y', '-o', into],
  ...['-e', `trace=${[...CHANGING_CALLS, ...ALSO_CHANGING].join(',')}`],
  ...command,
]

const LISTED = /^(?<thread>\d+) +(?<name>\w+)\((?<rest>.*)$/gmu

/** The calls that `listingCalls` wrote into a file, in their order: those about files, of them those below `within`. */
export const listedCalls = (text: string, within = '/'): readonly SystemCall[] => {
  const seen = new Map<string, number>()
  return [...text.matchAll(LISTED)].flatMap(({ groups }) => {
    const { thread = '', name = '', rest = '' } = groups ?? {}
    const nth = (seen.get(thread + name) ?? 0) + 1
    seen.set(thread + name, nth)
    const isMeant = !ALSO_CHANGING.includes(name) || rest.includes(`<${within}`)
    return isMeant && rest.includes(within) ? [{ name, nth }] : []
  })
}

/** Kills a command at one of its calls of the system, before the call does anything: it stops at every call. */
export const killedAt =
  ({ name, nth }: SystemCall) =>
  (command: readonly string[]) => [
    ...['strace', '-f', '-qq', '-o', '/dev/null', '-e', `trace=${name}`],
    ...['-e', `inject=${name}:signal=SIGKILL:when=${String(nth)}`],
    ...command,
  ]
