import type { Messages } from './messages.ts'

/**
 * What a form says beside its fields: who keeps what it asks, what for and why, and what one may leave out (GDPR 13;
 * L3), one sentence a form; and what becomes of what is typed in it.
 */
export const collectionFr = {
  collection: {
    rights: 'Vos droits',
    theirRights: 'Leurs droits',
    newTab: '(nouvel onglet)',
    address:
      'Qui exploite ce site garde cette adresse pour vous laisser entrer et vous écrire, rien d’autre (service que vous demandez).',
    profile:
      'Qui exploite ce site garde ce nom pour tenir votre compte (service que vous demandez). Un prénom suffit.',
    password:
      'Qui exploite ce site garde une empreinte de ce mot de passe, pour vous laisser entrer (service que vous demandez). Il est facultatif.',
    passkey:
      'Qui exploite ce site garde ce nom et la clé publique de l’appareil, pour vous laisser entrer (service que vous demandez). C’est facultatif.',
    mails:
      'Qui exploite ce site garde ce choix pour ne vous écrire que ce que vous voulez (service que vous demandez).',
    foundOrganisation:
      'L’organisation que vous créez garde votre nom, « {name} », avec le mandat que vous y tenez (contrat d’adhésion).',
    invite:
      '{who} garde ces adresses pour inviter, et rien d’autre (intérêt légitime). Chaque personne peut décliner et se faire effacer.',
    join: '{who} garde ce nom et ce message pour vous répondre (adhésion que vous demandez). Le message est facultatif.',
    membership:
      '{who} garde votre nom tant que vous en faites partie (contrat d’adhésion). Un prénom suffit.',
    foundCoalition:
      'La coalition que vous fondez garde ce nom et le montre à ses organisations (consentement, que vous pourrez retirer). Une fonction convient.',
    participate:
      '{who} garde ce nom et la date de votre accord, pour dire à ses organisations qui agit (consentement, à retirer ici quand vous voulez).',
    charter:
      '{who} garde ce nom sous la réponse de votre organisation, comme preuve (intérêt légitime). La raison est facultative.',
    decision: '{who} garde votre nom avec cette réponse, comme dans un compte rendu (intérêt légitime).',
    standing:
      '{who} garde qui confirme qui, pour savoir quelles voix comptent (intérêt légitime). Rien ne vous y oblige.',
    pledge:
      '{who} garde qui a promis, combien et pourquoi, comme ses comptes l’exigent (obligation comptable). Le chiffre déclaré reste dans l’espace de votre organisation.',
    expense:
      '{who} garde qui demande, qui est payé, sur quel compte et pour quoi, comme ses comptes l’exigent (obligation comptable). Le nom, le montant et les justificatifs sont lus par ses organisations membres ; le compte ne l’est qu’en partie, par qui demande, approuve ou tient la caisse. Les justificatifs sont facultatifs.',
    gift: '{who} garde qui déclare un apport et qui y répond, ce qui a été donné, sa valeur et la raison d’un refus, comme ses comptes l’exigent (obligation comptable). Ne nommez personne dans ces textes ; ce que les autres organisations en lisent dépend de la règle de la caisse.',
    dues: '{who} garde ce qui est choisi et payé, quand et comment, comme ses comptes l’exigent (obligation comptable), et pourquoi une personne est dispensée, tant que son compte existe. Cette personne et qui tient les cotisations le lisent, personne d’autre.',
    mandate: '{who} garde ce nom avec le mandat, pour que l’on sache qui agit (mandat que vous acceptez).',
    propose:
      '{who} garde votre nom et ceux que vous citez, comme dans un compte rendu (intérêt légitime). Les fichiers sont facultatifs.',
  },
  ownName: {
    label: 'Votre nom',
    hint: 'Un prénom suffit. Vos organisations vous connaîtront sous ce nom.',
  },
  typing: {
    isBack: 'Ce que vous aviez saisi a été repris.',
    clear: 'Effacer',
    cleared: 'Effacé : le formulaire est comme au début.',
    wrongTitle: 'Ce qui reste à corriger',
    wrong:
      '{count, plural, =1 {Rien n’est parti : un champ est à corriger.} other {Rien n’est parti : # champs sont à corriger.}}',
    wrongField: '{label} : {error}',
  },
} as const satisfies Messages
