import type { MailWay, WebMail } from '#domain/messages/sending/mailWay.ts'

export const mailWays = {
  label: 'Écrire avec',
  hint: 'Votre choix est retenu.',
  names: {
    program: 'Mon logiciel de messagerie',
    gmail: 'Gmail, dans le navigateur',
    outlook: 'Outlook.com, dans le navigateur',
    'outlook-work': 'Outlook professionnel, dans le navigateur',
    yahoo: 'Yahoo Mail, dans le navigateur',
  } satisfies Record<MailWay, string>,
  open: {
    gmail: 'Ouvrir dans Gmail',
    outlook: 'Ouvrir dans Outlook.com',
    'outlook-work': 'Ouvrir dans Outlook professionnel',
    yahoo: 'Ouvrir dans Yahoo Mail',
  } satisfies Record<WebMail, string>,
  goesTo: {
    gmail:
      'En ouvrant la page, l’adresse, l’objet et le texte vont chez Google. Le message ne part que si vous l’envoyez là-bas.',
    outlook:
      'En ouvrant la page, l’adresse, l’objet et le texte vont chez Microsoft. Le message ne part que si vous l’envoyez là-bas.',
    'outlook-work':
      'En ouvrant la page, l’adresse, l’objet et le texte vont chez Microsoft, dans le compte de votre organisation. Le message ne part que si vous l’envoyez là-bas.',
    yahoo:
      'En ouvrant la page, l’adresse, l’objet et le texte vont chez Yahoo. Le message ne part que si vous l’envoyez là-bas.',
  } satisfies Record<WebMail, string>,
  tooLong:
    'Le message est trop long pour la page : elle s’ouvre sans le texte, qui est copié. Collez-le là-bas.',
  notOpened: 'La page ne s’est pas ouverte : rien n’est parti. Le texte est là : copiez-le.',
  attachNow:
    'Sur la page, ajoutez la pièce jointe vous-même : {files}|Sur la page, ajoutez les pièces jointes vous-même : {files}',
} as const
