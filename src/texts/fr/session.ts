export const session = {
  next: 'Ensuite : {step}, {when}.',
  rightNow: 'dès maintenant',
  undo: 'Annuler',
  redo: 'Rétablir',
  /** Before a change of another window or an earlier day is turned. */
  offer: {
    undo: 'Rien n’est encore annulé. Le dernier changement date du {when} : {what}',
    redo: 'Rien n’est encore rétabli. Ce changement a été fait le {when}, puis annulé : {what}',
  },
  readOnly:
    'Le dossier du carnet refuse l’écriture : tout se lit et s’exporte, rien ne peut être noté. Autorisez l’écriture ou libérez de la place, puis rouvrez Relance.',
  demo: 'Carnet d’exemple, dans un dossier provisoire : tout y est inventé et s’efface à la fermeture.',
  lost: 'Relance ne répond plus. Rien de ce qui était noté n’est perdu : relancez-le, cette page se reprendra d’elle-même.',
  damaged:
    'Une ligne du carnet n’est plus telle qu’elle a été écrite. Tout le reste se lit et se note comme d’habitude.',
  seeCopies: 'Voir les copies de secours',
  backupLine: 'Copie de secours : {when}',
  noBackupLine: 'Aucun compte, aucun envoi',
  demoLine: 'Carnet d’exemple',
} as const
