export const session = {
  undo: 'Annuler',
  redo: 'Rétablir',
  readOnly:
    'Le dossier du carnet refuse l’écriture. Tout peut être lu et exporté ; rien ne peut être noté pour l’instant.',
  demo: 'Carnet d’exemple, dans un dossier provisoire : tout y est inventé et s’efface à la fermeture.',
  lost: 'Relance ne répond plus. Rien de ce qui était noté n’est perdu : relancez-le, cette page se reprendra d’elle-même.',
  damaged:
    'Une ligne du carnet n’est plus telle qu’elle a été écrite. Tout le reste se lit et se note comme d’habitude.',
  seeCopies: 'Voir les copies de secours',
  backupLine: 'Copie de secours : {when}',
  noBackupLine: 'Copie de secours : à la prochaine ouverture',
  demoLine: 'Carnet d’exemple',
} as const
