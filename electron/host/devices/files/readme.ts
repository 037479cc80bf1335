/** Lies beside the files, for whoever opens the folder. */
export const README = `Relance

Ces fichiers tiennent le même carnet Relance à jour sur plusieurs ordinateurs. Ils sont chiffrés : sans
les mots choisis, personne ne peut les lire. Ne les renommez pas, ne les supprimez pas ; pour arrêter,
ouvrez Relance, Réglages, Mes ordinateurs.

These files keep one Relance logbook up to date on several computers. They are sealed: nobody can read
them without the words that were chosen. Do not rename or remove them; to stop, open Relance, Settings,
My computers.
`
