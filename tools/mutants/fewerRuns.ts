import fc from 'fast-check'

/** A mistake that is to be noticed shows in the first cases; what survives would cost them all. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 10 })
