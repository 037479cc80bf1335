import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'

/** Where Linux keeps what tells one machine from another; elsewhere its name has to do. */
const MACHINE_ID = '/etc/machine-id'

/** Tells this machine from others, by name where it has no number. */
export const machine = (): string => {
  try {
    return readFileSync(MACHINE_ID, 'utf8').trim()
  } catch {
    return hostname()
  }
}

/** Tells this machine from others in eight characters, and does not name it. */
export const machinePrint = (): string => hash('sha256', machine()).slice(0, 8)
