import type { RuleName } from '../shared/message-keys.ts'
import type { InKindCode } from './in-kind-codes.ts'

/** Words of gifts in kind: accounts, what an entry is for, mails, refusals. */
export const inKindFr = {
  accounts: {
    used_goods: 'Secours en nature',
    used_loan: 'Mise à disposition gratuite de biens',
    used_services: 'Prestations',
    used_time: 'Personnel bénévole',
    given_goods: 'Dons en nature',
    given_services: 'Prestations en nature',
    given_time: 'Bénévolat',
  },
  purposes: {
    in_kind: 'Apport en nature : {title}',
    in_kind_undone: 'Apport en nature annulé : {title}',
  },
  mail: {
    gift_declared: {
      subject: '{place} : un apport en nature est à contresigner',
      body: 'Bonjour,\n{organisation} déclare un apport en nature à la coalition {place} : {name}. Il compte quand une personne d’une autre organisation membre a vérifié qu’il a eu lieu et que sa valeur est juste, puis le contresigne. Une signature suffit ; elle peut aussi être refusée, avec une raison.',
      action: 'Lire l’apport et répondre :',
    },
    gift_countersigned: {
      subject: '{place} : votre apport en nature est contresigné, {amount}',
      body: 'Bonjour,\n{signer} contresigne l’apport en nature de l’organisation {organisation} à la coalition {place} : {name}, {amount}. Il est inscrit dans les comptes, à côté de l’argent.',
      action: 'Voir vos apports :',
    },
    gift_refused: {
      subject: '{place} : votre apport en nature n’est pas contresigné',
      body: 'Bonjour,\n{signer} ne contresigne pas l’apport en nature de l’organisation {organisation} à la coalition {place} : {name}. Voici pourquoi :\n\n{reason}\n\nPour le corriger, déclarez-le de nouveau.',
      action: 'Voir vos apports :',
    },
    gift_undone: {
      subject: '{place} : un apport en nature est annulé, {amount}',
      body: 'Bonjour,\nla trésorerie de la coalition {place} annule l’apport en nature de l’organisation {organisation} : {name}, {amount}. Voici pourquoi :\n\n{reason}',
      action: 'Voir vos apports :',
    },
  },
  errors: {
    quantity_unreadable:
      'Cette quantité n’est pas lisible. Écrivez par exemple 12 ou 7,5. Rien n’a été enregistré.',
    quantity_out_of_range: 'Une quantité va de plus de zéro à un million. Rien n’a été enregistré.',
    gift_value_out_of_range:
      'La valeur d’un apport va d’un centime à dix millions d’euros. Vérifiez la quantité et la valeur ; rien n’a été enregistré.',
    gift_in_future:
      'Cette date est dans l’avenir : un apport se déclare une fois fait. Rien n’a été enregistré.',
    gift_of_own:
      'Un apport est contresigné par une personne d’une autre organisation, qui ne représente pas celle qui donne. Rien n’a changé.',
    gift_by_member: 'Seule une organisation membre donne ou contresigne. Rien n’a été enregistré.',
    gift_settled: 'Cet apport a déjà sa réponse, ou il a été retiré. Rien n’a changé ; rechargez la page.',
    gift_not_signed: 'Seul un apport contresigné s’annule, et une seule fois. Rien n’a changé.',
    in_kind_percent_out_of_range: 'La part en nature va de 0 à 100 %. Rien n’a été proposé.',
    in_kind_beyond: 'La règle permet au plus {most} en nature sur cette promesse. Rien n’a été enregistré.',
    in_kind_reason_missing: 'Dites en quelques mots ce qui sera donné en nature. Rien n’a été enregistré.',
    gifts_waiting:
      'Déjà {count} apports de votre organisation attendent une contresignature. Attendez une réponse, ou retirez-en un. Rien n’a été enregistré.',
    gift_taken: 'Cet apport est déjà déclaré. Rien n’a changé.',
  } satisfies Record<RuleName<InKindCode>, string>,
} as const
