import type { Messages } from '../shared/messages.ts'

/** Texts of the pages about payments by card and by debit. */
export const cardInterfaceFr = {
  card: {
    payTitle: 'Ou par carte ou prélèvement',
    payWhy:
      'Sur la page de Stripe, qu’utilise l’organisation « {carrier} ». Vos numéros de carte ou de compte ne passent jamais par Reliance.',
    pay: 'Payer par carte ou prélèvement',
    payAmount: '{amount}, ce qui est dû maintenant.',
    underWay: 'Un prélèvement de {amount} est en cours',
    underWayWhy:
      'La banque met de 5 à 14 jours à le payer. Il comptera alors pour votre promesse ; rien d’autre n’est à faire.',
    back: 'Revenir à la caisse',
    again: 'Verser ce qui est dû',
    stateTitle: 'Versement : {organisation}',
    states: {
      waiting: 'Stripe n’a pas encore répondu',
      processing: 'Prélèvement en cours',
      paid: 'Merci, c’est reçu',
      failed: 'La banque n’a pas payé',
      expired: 'Rien n’a été payé',
    },
    stateWhy: {
      waiting:
        'Si vous venez de payer {amount}, cela arrive dans quelques instants : cette page le dira d’elle-même. Sinon, rien n’a été prélevé.',
      processing:
        'Le prélèvement de {amount} est demandé à votre banque, qui met de 5 à 14 jours à le payer. Un message vous dira quand il est reçu, ou s’il est refusé.',
      paid: '{amount} comptent pour la promesse de l’organisation « {organisation} », {year}. Un reçu vous est envoyé par courriel.',
      failed: 'Le versement de {amount} n’a pas abouti. Vous pouvez recommencer, ou verser par virement.',
      expired: 'La page de paiement s’est fermée sans paiement de {amount}. Vous pouvez recommencer.',
    },
    link: 'Carte et prélèvement',
    title: 'Recevoir par carte et par prélèvement',
    sentence:
      'Avec le compte Stripe de l’organisation qui tient la caisse. Sans lui, on verse par virement, et tout fonctionne.',
    noCarrier: 'Personne ne tient encore la caisse',
    noCarrierWhy:
      'Une décision nomme d’abord l’organisation qui garde l’argent. C’est son compte Stripe qui est relié ensuite.',
    otherCarrier: 'C’est {carrier} qui relie son compte',
    otherCarrierWhy:
      'L’argent arrive sur le compte de l’organisation « {carrier} » : une personne de cette organisation, qui tient aussi la trésorerie de la coalition, suit les étapes de cette page.',
    connected: 'Le compte Stripe est relié : {carrier}',
    connectedWhat: '{name} ({account}), depuis le {date}.',
    testMode: 'Clés d’essai : aucun argent ne passe.',
    refused: 'Stripe ne prend plus cette clé',
    refusedWhy:
      'Depuis le {date}, plus rien ne peut être payé par carte ni prélèvement. Créez une clé restreinte dans Stripe et collez-la ci-dessous.',
    fixed: 'Le compte est fixé à {account} : une clé d’un autre compte sera refusée.',
    steps: 'Relier le compte, en quatre étapes',
    replace: 'Remplacer la clé ou le secret',
    stepMethods:
      'Dans Stripe, ouvrez Paramètres, puis Moyens de paiement : activez les cartes et le prélèvement SEPA. Dans Virements, choisissez des virements automatiques vers le compte de la caisse.',
    stepKey:
      'Ouvrez Développeurs, puis Clés API : créez une clé restreinte, nommée Reliance. Donnez-lui ces droits, et aucun autre :',
    stepHook:
      'Ouvrez Développeurs, puis Webhooks : ajoutez une destination à l’adresse ci-dessous, avec ces événements :',
    stepPaste:
      'Collez ici la clé restreinte et le secret de signature de cette destination. Ils sont gardés chiffrés, et personne ne peut les relire.',
    hookUrl: 'Adresse à donner à Stripe',
    copy: 'Copier',
    copied: 'Copié',
    restrictedKey: 'Clé restreinte',
    restrictedKeyHint: 'Elle commence par rk_live_. Ne collez jamais une clé qui commence par sk_.',
    restrictedKeyHintTest: 'Elle commence par rk_live_, ou par rk_test_ pour un essai sans argent.',
    webhookSecret: 'Secret de signature',
    webhookSecretHint: 'Il commence par whsec_.',
    webhookSecretKept: 'Il commence par whsec_. Laissez vide pour garder celui d’avant.',
    connect: 'Essayer et relier',
    connecting: 'Stripe est interrogé',
    done: 'Compte Stripe relié.',
    disconnect: 'Ne plus recevoir par carte',
    disconnectWhy:
      'Les clés sont effacées. Plus rien ne peut être payé par carte ni prélèvement, et ce qui serait rendu ou contesté dans Stripe n’arrivera plus dans les comptes de la caisse. Vous pourrez relier le même compte plus tard.',
    disconnected: 'Compte Stripe détaché.',
    keep: 'Garder',
    payouts: 'Ce que Stripe a viré à la banque',
    payoutsNone: 'Rien encore.',
    payoutOn: 'Arrive le',
    payoutAmount: 'Montant',
    payoutOutside: 'Dont hors caisse',
    payoutState: 'Où il en est',
    payoutStates: {
      sent: 'en route',
      arrived: 'retrouvé sur le relevé',
      back: 'revenu chez Stripe',
    },
    payoutsWhy:
      'Un virement rassemble plusieurs versements, frais déduits. « Hors caisse » : ce que l’organisation vend par ailleurs sur le même compte ; cela lui revient.',
  },
} as const satisfies Messages
