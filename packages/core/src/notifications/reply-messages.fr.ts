/** What is answered to a mail that answers one of ours, and the page on which its writer reads it again. */
export const replyFr = {
  hello: 'Bonjour,',
  done: 'Votre réponse est prise',
  nothing: 'Rien d’ajouté',
  nothingWhy:
    'votre réponse est arrivée, et il n’y a rien d’ajouté : nous n’y avons lu que notre courriel, cité. Si vous aviez écrit quelque chose, répondez encore une fois, ou passez par la page.',
  refused: 'Votre réponse n’a rien changé',
  refusedWhy: 'votre réponse est arrivée, mais rien n’a été enregistré. La raison :',
  foreign: 'Ce message est-il de vous ?',
  foreignWhy:
    'un message est arrivé à l’adresse qui vous sert à nous répondre, mais il vient d’ailleurs : {sender}. Rien n’a été fait. S’il est de vous, relisez-le et confirmez-le. Sinon, laissez : il ne fera rien.',
  unsure: 'Votre réponse attend que vous la relisiez',
  unsureWhy:
    'votre réponse est arrivée, mais nous ne savons pas ce qui est de vous et ce qui reprend notre courriel. Rien n’a été fait, et rien n’est perdu : relisez le texte, retirez ce qui est de trop et confirmez-le.',
  confirm: 'Relire et confirmer, sans vous connecter :',
  attachments:
    '{count, plural, =1 {La pièce jointe n’a pas été gardée : elle s’ajoute} other {Les # pièces jointes n’ont pas été gardées : elles s’ajoutent}} sur la page.',
  taken: 'Le texte qui a été pris :',
  yours: 'Ce que vous aviez écrit, pour que rien ne soit perdu :',
  came: 'Ce qui est arrivé :',
  unknownSender: 'une adresse illisible',
  pageForeign: 'Ce message est arrivé le {day}, depuis une autre adresse que la vôtre : {sender}.',
  pageUnsure:
    'Ce message est arrivé le {day}. Nous ne savons pas ce qui est de vous et ce qui reprend notre courriel : retirez ce qui est de trop.',
} as const
