/** Texts of proxies, on the page of an assembly and while it is held. */
export const proxyInterfaceFr = {
  proxy: {
    title: 'Procuration',
    unsaid:
      'Les règles ne disent pas combien de procurations une personne peut porter : on n’en donne pas tant qu’elles n’en disent rien.',
    why: 'Vous ne venez pas ? Une autre personne peut voter pour vous. Elle en porte {most, plural, =1 {une} other {#}} au plus. Si vous venez, vous votez vous-même.',
    give: 'Donner procuration',
    holder: 'Qui vote pour vous',
    holderHint: 'Cette personne l’apprend par courriel, et vous en recevez la trace.',
    holderNone: 'À choisir',
    nobody:
      'Personne d’autre ne peut porter votre procuration : chacune et chacun en porte déjà autant que les règles le permettent.',
    given:
      '{name} vote pour vous. Si vous venez, vous votez vous-même ; une autre réponse reprend la procuration.',
    gone: 'Une personne partie depuis',
    takeBack: 'Reprendre ma procuration',
    done: 'Votre procuration est donnée.',
    takenBack: 'Votre procuration est reprise. Vous êtes excusée ou excusé.',
    held: 'Vous portez la procuration de : {names}.',
  },
  represented: {
    title: 'Représentées ou représentés',
    line: '{name}, par {holder}',
    count: '{count, plural, =1 {Dont une voix par procuration.} other {Dont # voix par procuration.}}',
    by: 'représentée ou représenté par {holder}',
    me: '{holder} vote pour vous tant que vous n’êtes pas là.',
  },
} as const
