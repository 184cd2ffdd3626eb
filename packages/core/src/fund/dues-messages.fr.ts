import type { RuleName } from '../shared/message-keys.ts'
import type { DuesCode } from './dues-codes.ts'

/** Words of the dues of members: mails, the paper of a payment, the file of payments, refusals. */
export const duesFr = {
  /** The paper that somebody has of what they paid. */
  duesPaper: {
    title: 'Attestation de paiement',
    foot: '{organisation}, le {day}',
    file: 'attestation-de-paiement',
    organisation: 'Organisation',
    person: 'Personne',
    campaign: 'Cotisation',
    period: 'Période',
    days: 'du {from} au {through}',
    validity: 'À jour',
    validDays: 'du {from} au {through}',
    notValid: 'pas à ce jour',
    payments: 'Ce qui a été reçu',
    day: 'Jour',
    means: 'Comment',
    amount: 'Montant',
    total: 'En tout',
    none: 'Rien n’a été reçu pour cette cotisation.',
    certificate:
      'Cette attestation dit ce que l’organisation a reçu jusqu’au {day}. C’est une attestation de paiement : ce n’est pas un reçu fiscal.',
  },
  duesMeans: {
    cash: 'Espèces',
    cheque: 'Chèque',
    transfer: 'Virement',
    bank: 'Virement, sur le relevé',
  },
  /** The file of the payments of a campaign, for a spreadsheet. */
  duesFile: {
    name: 'cotisations',
    gone: 'Compte effacé',
    columns: {
      campaign: 'Cotisation',
      person: 'Personne',
      amount: 'Montant',
      receivedOn: 'Reçu le',
      means: 'Comment',
      reference: 'Référence',
      validFrom: 'À jour du',
      validThrough: 'À jour au',
      takenBackOn: 'Repris le',
      reason: 'Raison',
    },
  },
  mail: {
    dues_opened_fixed: {
      subject: '{place} : {name}',
      body: 'Bonjour,\n{place} ouvre une cotisation, {name} : {amount} pour chaque membre. Qui la règle est à jour jusqu’au {until}.\n\nVotre page donne le compte, votre référence et un code à scanner.',
      action: 'Régler la cotisation :',
    },
    dues_opened_free: {
      subject: '{place} : {name}',
      body: 'Bonjour,\n{place} ouvre une cotisation, {name} : chaque membre choisit son montant, {amount} est proposé. Qui la règle est à jour jusqu’au {until}.\n\nVotre page donne le compte, votre référence et un code à scanner.',
      action: 'Choisir et régler la cotisation :',
    },
    dues_opened_scale: {
      subject: '{place} : {name}',
      body: 'Bonjour,\n{place} ouvre une cotisation, {name} : de {least} à {most}, selon la tranche que chaque membre choisit, sans justificatif. Qui la règle est à jour jusqu’au {until}.\n\nVotre page donne le compte, votre référence et un code à scanner.',
      action: 'Choisir et régler la cotisation :',
    },
    dues_paid: {
      subject: '{place} : paiement de {amount} reçu, merci',
      body: 'Bonjour,\n{place} a reçu {amount} de votre part le {receivedOn}, pour {name}. Merci. Vous êtes à jour jusqu’au {until}.\n\nVotre page garde vos paiements et une attestation de paiement.',
      action: 'Voir ma cotisation :',
    },
    dues_paid_part: {
      subject: '{place} : paiement de {amount} reçu, merci',
      body: 'Bonjour,\n{place} a reçu {amount} de votre part le {receivedOn}, pour {name}. Merci. Il manque encore {left} pour être à jour.',
      action: 'Voir ma cotisation :',
    },
    dues_paid_after: {
      subject: '{place} : paiement de {amount} reçu, merci',
      body: 'Bonjour,\n{place} a reçu {amount} de votre part le {receivedOn}, pour {name}. Merci. Cette cotisation valait jusqu’au {until} : elle ne vous rend pas à jour aujourd’hui.',
      action: 'Voir ma cotisation :',
    },
    dues_taken_back: {
      subject: '{place} : une erreur sur votre cotisation',
      body: 'Bonjour,\n{place} avait compté {amount}, du {receivedOn}, comme votre paiement pour {name}. C’est repris : le message de remerciement ne vaut plus, ni la date qu’il donnait si ce paiement était nécessaire.\n\nLa raison : {reason}\n\nSi c’est une erreur, écrivez à la personne qui tient les cotisations.',
      action: 'Voir ma cotisation :',
    },
    dues_exempted: {
      subject: '{place} : vous n’avez pas à régler cette cotisation',
      body: 'Bonjour,\n{place} vous dispense de la cotisation {name}. Vous êtes à jour jusqu’au {until}, sans rien payer. La personne qui tient les cotisations le sait, et personne d’autre.',
      action: 'Voir ma cotisation :',
    },
    dues_exemption_ended: {
      subject: '{place} : la dispense de cotisation est finie',
      body: 'Bonjour,\n{place} a mis fin à la dispense qui vous était donnée pour {name}. Votre page dit où vous en êtes.',
      action: 'Voir ma cotisation :',
    },
    dues_until_changed: {
      subject: '{place} : une autre date pour votre cotisation',
      body: 'Bonjour,\n{place} a corrigé la date de la cotisation {name} : vous êtes à jour jusqu’au {until}.\n\nLa raison : {reason}',
      action: 'Voir ma cotisation :',
    },
    dues_reminded: {
      subject: '{place} : rappel, {name}',
      body: 'Bonjour,\nsauf erreur, {place} n’a pas encore reçu votre cotisation {name} : {amount}. Si votre virement est parti, ne faites rien.\n\nPar virement au compte de : {holder}\nIBAN {iban}\nRéférence à recopier : {reference}\n\nUne difficulté ? Écrivez à la personne qui tient les cotisations : une dispense est possible. Ce message n’est lu que par vous.',
      action: 'Voir ma cotisation et le code à scanner :',
    },
    dues_reminded_choose: {
      subject: '{place} : rappel, {name}',
      body: 'Bonjour,\nsauf erreur, {place} n’a pas encore reçu votre cotisation {name}. Vous choisissez le montant : un paiement de {amount} suffit pour être à jour. Si votre virement est parti, ne faites rien.\n\nPar virement au compte de : {holder}\nIBAN {iban}\nRéférence à recopier : {reference}\n\nUne difficulté ? Écrivez à la personne qui tient les cotisations : une dispense est possible. Ce message n’est lu que par vous.',
      action: 'Choisir et régler la cotisation :',
    },
  },
  errors: {
    dues_amount_missing: 'Indiquez un montant. Rien n’a été enregistré.',
    dues_amount_zero:
      'Une cotisation est de plus de zéro euro ; pour ne rien demander à une personne, enregistrez une dispense. Rien n’a été enregistré.',
    dues_amount_low: 'Le montant le plus bas est {minimum}. Rien n’a été enregistré.',
    dues_amount_high:
      'C’est plus de vingt fois ce que cette cotisation demande au plus ; un paiement jusqu’à {maximum} s’enregistre. Rien n’a été enregistré ; vérifiez le montant.',
    dues_step_missing: 'Choisissez une des tranches. Rien n’a été enregistré.',
    dues_steps_count: 'Un barème a de deux à huit tranches. Rien n’a été enregistré.',
    dues_steps_alike: 'Deux tranches portent le même nom. Rien n’a été enregistré ; renommez l’une des deux.',
    dues_suggested_low: 'Le montant proposé est plus bas que le minimum. Rien n’a été enregistré.',
    dues_period_unordered: 'La période finit avant de commencer. Rien n’a été enregistré.',
    dues_until_early: 'On est à jour au moins jusqu’à la fin de la période. Rien n’a été enregistré.',
    dues_until_late: 'Cette date dépasse la fin de la période de plus de deux ans. Rien n’a été enregistré.',
    dues_until_past: 'Cette date est passée : personne ne serait à jour. Rien n’a été enregistré.',
    dues_closed: 'Cette cotisation est close. Rien n’a changé.',
    dues_open_already: 'Une cotisation est déjà ouverte : fermez-la d’abord. Rien n’a été enregistré.',
    dues_not_member: 'Cette personne n’est pas membre de l’organisation. Rien n’a changé.',
    dues_exempt: 'Cette personne a déjà une dispense. Rien n’a changé.',
    dues_exempt_self:
      'Vous ne pouvez pas vous dispenser vous-même ; une autre personne qui tient les cotisations le fait. Rien n’a changé.',
    dues_not_exempt: 'Cette personne n’a pas de dispense. Rien n’a changé.',
    dues_paid_already: 'Cette personne a déjà réglé sa cotisation. Rien n’a changé.',
    dues_payment_gone: 'Ce paiement est déjà repris, ou n’est plus là. Rien n’a changé.',
    dues_reason_missing: 'Dites en quelques mots pourquoi. Rien n’a changé.',
    dues_line_waits: 'Cette ligne attend déjà. Rien n’a changé.',
    dues_line_paid: 'Cette ligne est déjà un paiement. Rien n’a changé ; reprenez d’abord ce paiement.',
    dues_line_aside: 'Cette ligne est mise de côté. Rien n’a changé ; remettez-la d’abord à ranger.',
    dues_no_campaign:
      'Aucune cotisation n’est encore ouverte : le compte à créditer n’est pas connu. Rien n’a été importé.',
    dues_received_early:
      'Cette date est trop ancienne pour cette cotisation ; la première possible est le {earliest}. Rien n’a été enregistré.',
    dues_remind_early: 'Le premier rappel peut partir le {from}. Aucun rappel n’est parti.',
    dues_not_late: '{name} est à jour. Aucun rappel n’est parti.',
    dues_reminded_lately:
      '{name} a reçu un rappel il y a moins de quatorze jours. Aucun rappel n’est parti ; décochez ce nom, ou revenez plus tard.',
  } satisfies Record<RuleName<DuesCode>, string>,
} as const
