import type { RuleName } from '../shared/message-keys.ts'
import type { cardCodes } from './card-codes.ts'

/** What rules, mails and books say of payments by card and by debit. */
export const cardFr = {
  /** What is paid, on the provider’s page and in its mails. */
  cardTitle: 'Caisse commune de la coalition {place}, {year} : part de l’organisation {organisation}',
  accounts: {
    clearing: 'Chez Stripe',
    card_fees: 'Frais de Stripe',
    outside: 'Hors caisse (ventes de l’organisation qui tient la caisse)',
  },
  purposes: {
    card_charge: 'Versement par carte ou prélèvement : {organisation}, {year}',
    card_refund: 'Versement rendu par Stripe : {organisation}, {year}',
    card_refund_failed: 'Remboursement revenu chez Stripe : {organisation}, {year}',
    card_dispute: 'Versement contesté : {organisation}, {year}',
    card_dispute_won: 'Contestation gagnée : {organisation}, {year}',
    card_returned: 'Versement repris par la banque : {organisation}, {year}',
    card_failed_fee: 'Frais d’un prélèvement refusé : {organisation}, {year}',
    card_paid_out: 'Virement de Stripe vers la banque',
    card_paid_back: 'Virement de Stripe revenu',
    card_arrived: 'Virement de Stripe arrivé à la banque',
    outside: 'Hors caisse, rendu à l’organisation qui tient la caisse',
  },
  mail: {
    card_connected: {
      subject: '{place} : le compte Stripe de l’organisation {organisation} est relié à la caisse',
      body: 'Bonjour,\nle compte Stripe {account} de l’organisation {organisation} est relié à la caisse commune de la coalition {place} : les organisations membres peuvent y verser par carte ou par prélèvement. L’argent arrive chez {organisation}, et nulle part ailleurs.\n\nSi ce n’est pas vous, supprimez la clé dans Stripe et prévenez la trésorerie de la coalition maintenant.',
      action: 'Voir ce qui est relié :',
    },
    card_disconnected: {
      subject: '{place} : le compte Stripe de l’organisation {organisation} n’est plus relié',
      body: 'Bonjour,\nla trésorerie de la coalition {place} a retiré le compte Stripe {account} de l’organisation {organisation} : on ne verse plus par carte ni par prélèvement. Ses clés sont oubliées ; supprimez-les aussi dans Stripe.\n\nUn prélèvement encore en cours arrivera sur le compte sans que la caisse l’apprenne.',
      action: 'Voir ce qui est relié :',
    },
    card_given_back: {
      subject: '{place} : remboursement de {amount} à l’organisation {organisation}',
      body: 'Bonjour,\nsur ce que l’organisation {organisation} avait versé par carte ou par prélèvement à la caisse commune de la coalition {place} pour {year}, la somme de {amount} a été rendue le {receivedOn}, ou reprise par votre banque. Le reçu envoyé alors ne vaut plus pour cette somme.\n\nReste à verser : {left}.',
      action: 'Voir où en est la promesse :',
    },
    debit_failed: {
      subject: '{place} : le prélèvement de {amount} n’a pas abouti',
      body: 'Bonjour,\nla banque n’a pas payé le prélèvement de {amount} que l’organisation {organisation} avait demandé pour la caisse commune de la coalition {place}. Rien n’a été versé.\n\nVous pouvez recommencer, ou verser par virement.',
      action: 'Verser ce qui est dû :',
    },
    card_disputed: {
      subject: '{place} : un versement de {amount} est contesté',
      body: 'Bonjour,\n{amount}, versés par {organisation} pour {year}, sont contestés auprès de la banque : Stripe les a repris, avec ses frais. Un prélèvement peut être rendu sans raison pendant huit semaines ; une carte, plus longtemps.\n\nParlez-en d’abord avec {organisation}. Ce qui peut être répondu à la banque se fait dans Stripe.',
      action: 'Ouvrir la trésorerie :',
    },
  },
  errors: {
    card_no_carrier:
      'La coalition n’a pas encore nommé qui tient la caisse : son compte Stripe viendra ensuite. Rien n’a changé.',
    card_carrier_only:
      'C’est l’organisation qui tient la caisse qui relie son propre compte : une personne de cette organisation, qui tient aussi la trésorerie. Rien n’a changé.',
    card_key_unreadable:
      'Ce n’est pas une clé restreinte de Stripe : elle commence par rk_live_ (ou rk_test_). Une clé secrète, qui commence par sk_, peut tout faire : ne la donnez à personne.',
    card_secret_unreadable: 'Ce n’est pas un secret de signature de Stripe : il commence par whsec_.',
    card_secret_missing: 'Il manque le secret de signature, qui commence par whsec_.',
    card_key_test:
      'Cette clé est une clé d’essai : aucun argent n’y passe. Prenez celle qui commence par rk_live_. Rien n’a changé.',
    card_key_refused: 'Stripe ne connaît pas cette clé, ou l’a révoquée. Rien n’a changé.',
    card_key_lacks:
      'Il manque des droits à cette clé : {rights}. Ajoutez-les dans Stripe, puis recommencez. Rien n’a changé.',
    card_other_account:
      'Cette clé est celle d’un autre compte Stripe. Pour un autre compte, il faut une nouvelle décision sur qui tient la caisse. Rien n’a changé.',
    card_not_euros: 'Ce compte Stripe n’est pas en euros. Rien n’a changé.',
    card_unavailable:
      'Stripe ne répond pas. Rien n’a été prélevé : recommencez dans un moment, ou versez par virement.',
    card_not_connected:
      'Cette caisse ne reçoit pas de paiement par carte ni par prélèvement. Versez par virement.',
    card_nothing_due: 'Rien n’est à verser, ou un prélèvement est déjà en cours pour cela.',
    card_amount_changed: 'La somme à verser a changé entre-temps. Regardez-la, puis recommencez.',
    card_amount_small: 'Stripe ne prend pas de paiement de moins de 0,50 €. Versez par virement.',
    card_amount_large: 'Stripe ne prend pas de paiement de plus de 999 999,99 €. Versez par virement.',
    card_no_payout:
      'Stripe n’a annoncé aucun virement de ce montant qui ne soit pas déjà arrivé. Rien n’a changé.',
    outside_not_there:
      'Ce qui est hors de la caisse ne va pas jusque-là : cette ligne est autre chose. Rien n’a changé.',
  } satisfies Record<RuleName<(typeof cardCodes)[number]>, string>,
} as const
