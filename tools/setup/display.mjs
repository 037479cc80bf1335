/**
 * Why no window can be opened here, or undefined when one can. Electron refuses to run as root,
 * and on Linux needs a display.
 *
 * @param {{ platform: string, env: NodeJS.ProcessEnv, isRoot: boolean }} machine
 */
export const whyNoWindow = (machine) => {
  if (machine.platform !== 'linux') return undefined
  const { DISPLAY, WAYLAND_DISPLAY } = machine.env
  if (!DISPLAY && !WAYLAND_DISPLAY) return 'there is no display'
  return machine.isRoot ? 'Electron does not run as root' : undefined
}

/** This machine, as {@link whyNoWindow} wants it. */
export const thisMachine = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
}
