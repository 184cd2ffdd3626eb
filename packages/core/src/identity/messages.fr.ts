import type { RuleName } from '../shared/message-keys.ts'
import type { IdentityCode } from './codes.ts'

/** Texts of signing in and of the account. */
export const identityFr = {
  errors: {
    address_malformed:
      'Cette adresse ne ressemble pas à une adresse de courriel. Exemple : prenom@exemple.org.',
    link_used: 'Ce lien a déjà servi. Demandez-en un autre : il arrive en quelques secondes.',
    link_expired: 'Ce lien n’est plus valable. Demandez-en un autre : il arrive en quelques secondes.',
    password_wrong:
      'L’adresse et le mot de passe ne vont pas ensemble. Vous pouvez aussi recevoir un lien par courriel.',
    password_too_short: 'Il faut au moins {minimum} caractères. Une phrase courte convient très bien.',
    password_is_address: 'Le mot de passe contient votre adresse : choisissez-en un autre.',
  } satisfies Record<RuleName<IdentityCode>, string>,
  mail: {
    signIn: {
      subject: 'Votre lien pour entrer',
      hello: 'Bonjour,\nvoici le lien que vous venez de demander pour entrer dans Reliance.',
      action: 'Entrer dans Reliance :',
      once: 'Il sert une seule fois et reste valable 30 minutes. Il fonctionne aussi sur un autre appareil que celui où vous l’avez demandé.',
      ignore: 'Vous n’avez rien demandé ? Laissez ce message : sans ce lien, personne n’entre à votre place.',
    },
  },
} as const
