import { whyNoElectron } from './realElectron.ts'
import { type ShellName, SHELLS } from './startShell.ts'

/** The shells that can run here; says which one is left out, and why. */
export const runnableShells = (): readonly ShellName[] => {
  const reason = whyNoElectron()
  if (reason === null) return SHELLS
  console.log(`The shell in real Electron is left out: ${reason}.`)
  return SHELLS.filter((name) => name !== 'electron')
}
