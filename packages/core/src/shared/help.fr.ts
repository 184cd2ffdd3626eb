import type { Messages } from './messages.ts'

/** What people ask most, answered on one page that the server writes. */
export const helpFr = {
  title: 'Aide',
  lead: 'Les questions qui reviennent, et où se trouve la réponse dans Reliance.',
  questions: {
    enter: {
      asked: 'Je n’ai pas de mot de passe : comment entrer ?',
      answer:
        'Donnez votre adresse électronique sur la page « Entrer » : un courriel arrive, avec un lien qui vaut trente minutes. Si rien n’arrive, regardez parmi les indésirables, puis demandez un autre lien.',
    },
    seen: {
      asked: 'Qui voit ce que j’écris ?',
      answer:
        'En haut de chaque page est écrit où vous êtes, et qui lit. Dans votre organisation, ses seules personnes. En coalition, les organisations membres, et seulement ce que la vôtre publie.',
    },
    right: {
      asked: 'Pourquoi ne puis-je pas faire ce geste ?',
      answer:
        'Chaque droit vient d’un mandat, donné par une décision et pour une durée. « Qui décide de quoi » dit qui le tient en ce moment ; « Mandats et décisions » permet d’en proposer un.',
    },
    decide: {
      asked: 'Comment une décision prend-elle effet ?',
      answer:
        'Quelqu’un la propose, et elle dit ce qu’elle change. Celles et ceux qui comptent répondent par oui ou par non, sur la page ou depuis leur courriel. La page dit à chaque moment combien de voix manquent, et jusqu’à quand.',
    },
    mail: {
      asked: 'Je ne lis que mes courriels. Est-ce que cela suffit ?',
      answer:
        'Oui, pour ce qui vous est demandé : le courriel dit de quoi il s’agit, et son lien montre tout le texte et fait le geste sans mot de passe. Un tel lien est personnel ; ne le transférez pas.',
    },
    fewer: {
      asked: 'Comment recevoir moins de courriels ?',
      answer:
        'Au bas de chaque courriel, « Choisir les courriels que je reçois » ouvre la liste de ce dont vous pouvez vous passer. Rien n’en change vos droits : ce qui vous attend reste écrit dans Reliance.',
    },
    leave: {
      asked: 'Comment partir, emporter mes données, les effacer ?',
      answer:
        'Votre nom, en haut de la page, ouvre votre compte ; sur un téléphone, passez par « Tout ». « Mes données » montre ce que chaque lieu garde de vous, le donne à emporter et efface votre compte. On quitte une organisation depuis sa page.',
    },
    lost: {
      asked: 'Quelqu’un d’autre est entré avec mon adresse, ou j’ai perdu mon appareil.',
      answer:
        'Dans votre compte, « Où vous êtes connectée ou connecté » permet de fermer toutes les autres connexions. Changez ensuite votre mot de passe, si vous en avez un.',
    },
  },
  write: 'Votre question n’est pas ici ?',
  writeTo: 'Écrivez à {contact}.',
  nobody:
    'Qui exploite cette installation n’a pas indiqué d’adresse où écrire : demandez à la personne qui a envoyé votre invitation.',
} as const satisfies Messages
