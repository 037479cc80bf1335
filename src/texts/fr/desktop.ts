/** What is chosen for the desktop app, and what became of its last notification. */
export const desktop = {
  autostart: 'Démarrer Relance avec l’ordinateur',
  autostartHint: 'Pour recevoir les rappels même sans l’avoir ouvert.',
  autostartRefused:
    'Le système ne l’a pas gardé. Relance n’est pas installé ici, ou les réglages de démarrage du système doivent d’abord l’autoriser.',
  keepInTray: 'Continuer quand la fenêtre se ferme',
  keepInTrayHint:
    'Relance reste près de l’heure, avec vos prochains gestes ; sans cette zone, la fenêtre est seulement réduite. « Quitter » l’arrête.',
  startHidden: 'Démarrer sans montrer la fenêtre',
  startHiddenHint:
    'Quand l’ordinateur démarre Relance, il attend sans déranger. Ouvert par vous, il montre toujours sa fenêtre.',
  spelling: 'Vérifier l’orthographe de ce que vous écrivez',
  spellingHint:
    'Rien de ce que vous écrivez ne part. macOS a ses dictionnaires ; sous Windows et Linux, le dictionnaire de chaque langue où vous écrivez est alors téléchargé une fois, chez Google.',
  lastNotice: {
    none: 'Aucune notification encore.',
    shown: 'Dernière notification : {when}, affichée par le système.',
    'handed-over': 'Dernière notification : {when}, confiée au système.',
    failed: 'Dernière notification : {when}, non affichée.',
    failedBecause: 'Dernière notification : {when}, non affichée ({detail}).',
    unavailable: 'Dernière notification : {when}, aucun service n’a répondu.',
    second: 'Par le second chemin, le premier ayant échoué.',
    clicked: 'Vous y avez répondu ({when}).',
  },
} as const
