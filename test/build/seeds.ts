import fc from 'fast-check'

/**
 * Cases at random are the same on every run of the suite: what fails, fails again.
 * The night tries others. Loaded before each test of the domain and of the hosts; where each file has
 * modules of its own, a test with such cases imports it.
 */
const SEED = Number(process.env['RELANCE_SEED'] ?? 20_261_127)

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: SEED })
