import type { Messages } from './messages.ts'

/** What pages inside a place say of its files, of its address, and of its being closed. */
export const placeInterfaceFr = {
  closed: {
    since: 'Cet espace est fermé depuis le {date}',
    why: 'Tout s’y lit encore ; plus rien ne s’y écrit.',
    more: 'Ce qu’on peut encore faire',
  },
  files: {
    hint: 'Une photo, un PDF, un document de bureau : {count} fichiers au plus, 20 Mo chacun.',
    list: 'Fichiers joints',
    sending: 'Envoi : {share, number, percent}',
    sendingOne: 'Envoi : {name}',
    waiting: 'Un fichier arrive…',
    sent: 'Arrivé.',
    again: 'Réessayer',
    againOne: 'Réessayer d’envoyer {name}',
    remove: 'Retirer',
    removeOne: 'Retirer {name}',
    enough: '{count} fichiers sont joints, c’est le plus possible.',
  },
  address: {
    title: 'L’adresse de cet espace',
    label: 'Adresse',
    hint: 'On vous trouve à {address}. L’adresse d’avant continuera d’y mener.',
    submit: 'Changer l’adresse',
    changed: 'L’adresse est changée.',
    former: 'Adresses d’avant, qui mènent toujours ici :',
    formerOne: '{slug}, jusqu’au {date}',
    formerName: 'Jusqu’au {date}, le nom était « {name} ».',
  },
} as const satisfies Messages
