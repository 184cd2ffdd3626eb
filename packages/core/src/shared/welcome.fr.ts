import type { Messages } from './messages.ts'

/** The first page of somebody who has not been here: what this is, for whom, and how to begin. */
export const welcomeFr = {
  title: 'Agir ensemble sans se confondre',
  lead: 'Reliance est la maison commune des coalitions : des associations, des coopératives, des syndicats, des mouvements et des groupes locaux y agissent ensemble, et chaque organisation garde son identité, ses membres et ses données.',
  enter: 'Entrer, ou créer un compte',
  enterHint: 'Une adresse électronique suffit : une adresse nouvelle ouvre un compte.',
  banks: {
    home: 'Chez vous',
    homeText:
      'Vos membres, vos débats, vos brouillons. Personne d’autre ne les voit, pas même la coalition dont vous faites partie.',
    coalition: 'La coalition',
    together: 'En coalition',
    togetherText:
      'Ce que vous choisissez de publier, et rien de plus. Vous pouvez le retirer, et partir en emportant vos données.',
  },
  what: 'Ce que l’on y fait',
  doing: {
    unite: {
      title: 'Dire ce qui unit, et ce qui sépare',
      text: 'Chaque organisation prend position sur les mêmes énoncés. Accords et désaccords se montrent côte à côte, à la même taille, et l’on travaille ce qui reste à clarifier.',
    },
    decide: {
      title: 'Décider, et savoir qui décide de quoi',
      text: 'Une décision nomme ce qu’elle change, et prend effet quand assez de voix l’ont dit, en un clic depuis un courriel. Chaque mandat a un terme et peut être révoqué.',
    },
    charter: {
      title: 'S’engager sur une charte',
      text: 'Elle se lit en entier par le lien de son courriel, se signe ou se refuse sans compte à créer, et garde toutes ses versions.',
    },
  },
  begin: 'Comment commencer',
  steps: {
    link: 'Donnez votre adresse : un lien arrive, qui vous fait entrer sans mot de passe.',
    organisation:
      'Créez l’espace de votre organisation en lui donnant un nom. Si quelqu’un vous y a invité, le lien de son courriel suffit.',
    coalition: 'Fondez une coalition, ou demandez à entrer dans une coalition qui existe.',
  },
  whose: 'À qui est-ce ?',
  whoseText:
    'Reliance est un logiciel libre (AGPL), sans publicité ni suivi. Chaque installation a son hébergement et ses mentions légales, en bas de page.',
} as const satisfies Messages
