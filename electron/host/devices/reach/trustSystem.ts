import { getCACertificates, setDefaultCACertificates } from 'node:tls'

/** Trusts what this computer trusts: a server at home may be vouched for by the person alone. */
export const trustSystem = (): void => {
  try {
    const known = new Set([...getCACertificates('default'), ...getCACertificates('system')])
    setDefaultCACertificates([...known])
  } catch {
    // A runtime that cannot say what the system trusts goes on with its own list.
  }
}
