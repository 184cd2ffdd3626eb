import type { PowerKey, RuleName } from '../shared/message-keys.ts'
import type { BookingState } from './booking.ts'
import type { ResourcesCode } from './codes.ts'
import type { ResourcesPower } from './powers.ts'
import type { PriceKind, ResourceKind } from './resource.ts'

export const resourcesFr = {
  powers: {
    resources_lend: 'prêter et emprunter au nom de l’organisation : salles, matériel, véhicules, compétences',
  } satisfies Record<PowerKey<ResourcesPower>, string>,
  kinds: {
    room: 'salle',
    equipment: 'matériel',
    vehicle: 'véhicule',
    stock: 'lot de plusieurs pièces',
    skill: 'compétence, à l’heure',
  } satisfies Record<ResourceKind, string>,
  prices: {
    free: 'gratuit',
    at_cost: 'au prix coûtant',
    free_contribution: 'participation libre',
  } satisfies Record<PriceKind, string>,
  bookingStates: {
    requested: 'demandée',
    held: 'gardée en attendant',
    confirmed: 'acceptée',
    handed_over: 'remise',
    returned: 'rendue avec un dégât',
    closed: 'rendue',
    declined: 'refusée',
    expired: 'restée sans réponse',
    cancelled: 'annulée',
  } satisfies Record<BookingState, string>,
  /** What a mail says of a booking, line by line. */
  said: {
    resource: 'Quoi : {resource}',
    quantity: 'Combien : {count}',
    when: 'Quand : {when}',
    purpose: 'Pour quoi : {purpose}',
    next: 'Le même moyen est libre {when}.',
    reason: 'Raison : {reason}',
    noted: 'Noté : {noted}',
    usual: 'Au prix habituel, avec facture : {price}',
  },
  mail: {
    asked: {
      subject: '{place} : {organisation} demande {resource}',
      body: 'Bonjour,\n{organisation} demande à emprunter ce que votre organisation prête dans {place}.\n\n{booking}\n\nLa demande tombe d’elle-même si personne ne répond en trois jours.',
      action: 'Voir la demande :',
      act: 'Accepter ou refuser, sans se connecter :',
    },
    accepted: {
      subject: '{place} : {organisation} vous prête {resource}',
      body: 'Bonjour,\n{organisation} accepte votre demande.\n\n{booking}',
      action: 'Voir la réservation :',
    },
    held: {
      subject: '{place} : {organisation} vous garde {resource}',
      body: 'Bonjour,\n{organisation} vous garde ce moment pendant sept jours, le temps de confirmer.\n\n{booking}',
      action: 'Voir la réservation :',
    },
    declined: {
      subject: '{place} : {organisation} ne peut pas vous prêter {resource}',
      body: 'Bonjour,\n{organisation} refuse votre demande.\n\n{booking}',
      action: 'Chercher un autre moment :',
    },
    taken: {
      subject: '{place} : {resource} est déjà pris à ce moment',
      body: 'Bonjour,\nquelqu’un d’autre a ce moment : votre demande est refusée.\n\n{booking}',
      action: 'Chercher un autre moment :',
    },
    expired: {
      subject: '{place} : pas de réponse pour {resource}',
      body: 'Bonjour,\n{organisation} n’a pas répondu à temps : votre demande est tombée. Vous pouvez en faire une autre, ou l’appeler.\n\n{booking}',
      action: 'Voir ce moyen :',
    },
    handed_over: {
      subject: '{place} : {resource} est entre vos mains',
      body: 'Bonjour,\n{organisation} note la remise de ce que vous empruntez.\n\n{booking}',
      action: 'Voir la réservation, et la convention :',
    },
    damaged: {
      subject: '{place} : un dégât est noté pour {resource}',
      body: 'Bonjour,\n{organisation} note un dégât au retour. Lisez-le, et appelez-vous : la suite se convient à deux.\n\n{booking}',
      action: 'Voir l’état des lieux :',
    },
    settled: {
      subject: '{place} : le dégât est réglé pour {resource}',
      body: 'Bonjour,\n{organisation} note que le dégât est réglé.\n\n{booking}',
      action: 'Voir la réservation :',
    },
    left: {
      subject: '{place} : {resource}, une réservation n’a plus lieu',
      body: 'Bonjour,\n{organisation} a quitté la coalition : cette réservation n’a plus lieu.\n\n{booking}',
      action: 'Voir la réservation :',
    },
    cancelled: {
      subject: '{place} : {resource}, réservation annulée',
      body: 'Bonjour,\n{organisation} annule cette réservation.\n\n{booking}',
      action: 'Voir la réservation :',
    },
  },
  papers: {
    agreementTitle: 'Convention de prêt',
    conditionTitle: 'État des lieux',
    number: 'Réservation',
    coalition: 'Coalition',
    lender: 'Organisation qui prête',
    borrower: 'Organisation qui emprunte',
    resource: 'Moyen prêté',
    kind: 'Genre',
    place: 'Lieu',
    quantity: 'Quantité',
    when: 'Quand',
    purpose: 'Pour quoi',
    price: 'Prix',
    usualPrice: 'au prix habituel, avec facture : {price}',
    deposit: 'Caution',
    conditions: 'Conditions',
    terms:
      'L’organisation qui emprunte rend ce qui est prêté à l’heure dite et dans l’état où elle l’a reçu. Elle est assurée pour ce qu’elle en fait. Un dégât est écrit sur l’état des lieux ; les deux organisations conviennent ensemble de la suite.',
    forLender: 'Pour l’organisation qui prête : nom, date, signature',
    forBorrower: 'Pour l’organisation qui emprunte : nom, date, signature',
    before: 'À la remise',
    after: 'Au retour',
    state: 'État, manques, traces, compteur',
    keys: 'Clés et accessoires remis',
    foot: '{place}, réservation {number}',
    file: 'reservation',
  },
  actPage: {
    title: 'Prêter {resource} ?',
    lead: '{organisation} le demande dans {place}.',
    asks: 'Ce qui est demandé',
    answer: 'Votre réponse',
    accept: 'Accepter',
    acceptMeans: 'Le moment est pris : {organisation} le lit tout de suite.',
    decline: 'Refuser',
    declineMeans: 'Dites pourquoi. Le prochain moment libre est proposé avec votre réponse.',
    reason: 'Pourquoi (si vous refusez)',
    send: 'Envoyer la réponse',
    kept: 'Votre réponse est inscrite dans la coalition {place}, au nom de votre organisation.',
    done: 'C’est répondu',
    doneAccept: 'Le moment est pris. L’autre organisation le lit tout de suite.',
    doneDecline: 'La demande est refusée. L’autre organisation lit votre raison tout de suite.',
    readIt: 'Voir la réservation',
  },
  errors: {
    place_missing: 'Dites où c’est : on y vient, ou on vient le chercher.',
    accessibility_missing: 'Répondez par oui ou par non. Si vous ne le savez pas, allez voir ou demandez.',
    price_missing: 'Dites combien cela coûte.',
    price_unreadable: 'Écrivez un montant, comme 40 ou 0,35.',
    kind_stays: 'Un moyen garde son genre. Proposez-en un autre, et retirez celui-ci.',
    offer_step: 'Ce moyen n’en est pas là : relisez la page.',
    revision_changed: 'Quelqu’un a changé ce moyen entre-temps. Relisez-le, puis recommencez.',
    not_offered: 'Ce moyen ne se demande pas en ce moment.',
    ends_before_start: 'La fin vient avant le début, ou en même temps.',
    too_long: 'Une réservation dure {days} jours au plus.',
    in_past: 'Ce moment est déjà passé.',
    too_far: 'C’est trop loin : demandez-le moins de deux ans à l’avance.',
    skill_one_month: 'Les heures se comptent par mois : demandez chaque mois à part.',
    too_many: '{more} de trop : il en reste {free} à ce moment.',
    terms_booked:
      '{count, plural, =1 {Une réservation est en cours à ces conditions} other {# réservations sont en cours à ces conditions}} : le prix, la caution et le temps entre deux réservations restent, jusqu’à ce qu’elles soient closes.',
    stock_booked:
      '{count, plural, =1 {Une pièce est déjà promise} other {# pièces sont déjà promises}} pour un même moment : il n’y en a pas moins.',
    usual_price_missing: 'Aucun prix habituel n’est dit pour ce moyen : demandez-le au prix proposé.',
    borrower_left:
      'L’organisation qui emprunte a quitté la coalition : la réservation ne va plus de l’avant. Refusez-la, ou annulez-la.',
    still_out: 'Ce moyen est encore chez une autre organisation : notez d’abord son retour.',
    time_taken: 'Ce moment est pris. Le premier qui convienne commence : {on}, {at}.',
    time_taken_long: 'Ce moment est pris, et rien d’aussi long n’est libre dans les trois mois qui suivent.',
    political_price:
      'Une organisation politique ne peut rien recevoir d’une association gratuitement ou sous le prix habituel (loi 88-227, article 11-4). Demandez-le au prix habituel, avec facture : {price}.',
    political_no_price:
      'Une organisation politique ne peut rien recevoir d’une association gratuitement ou sous le prix habituel (loi 88-227, article 11-4). Le prix habituel de ce moyen n’est pas dit : demandez-le à qui le prête.',
    booking_step: 'Cette réservation n’en est plus là : relisez la page.',
    damage_missing: 'Dites ce qui est abîmé ou manque : les deux organisations le liront.',
    reason_missing: 'Dites pourquoi : la personne qui demande le lira.',
    requests_changed:
      'D’autres demandes sont arrivées entre-temps. Relisez la page avant de retirer ce moyen.',
    asked_too_often: 'Beaucoup de demandes sont parties aujourd’hui. Continuez demain.',
  } satisfies Record<RuleName<ResourcesCode>, string>,
} as const
