declare const __PROGRAM__: string | undefined

/** Stands for the sources of this build: those of another one differ. Undefined where they are run as they are. */
export const PROGRAM: string | undefined =
  typeof __PROGRAM__ === 'undefined' ? undefined : __PROGRAM__
