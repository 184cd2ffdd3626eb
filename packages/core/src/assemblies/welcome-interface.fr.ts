/** Texts of the welcome of newcomers, on the page of an assembly. */
export const welcomeInterfaceFr = {
  welcome: {
    title: 'Accueil des nouvelles et nouveaux',
    invited: 'Vous êtes attendue ou attendu avant l’assemblée, {when} : on vous dit comment elle se passe.',
    by: '{name} vous accueille.',
    hosting:
      'Vous accueillez {count, plural, =0 {personne pour l’instant} =1 {une personne} other {# personnes}}, {when}.',
    isHost:
      '{name} accueille {count, plural, =0 {personne pour l’instant} =1 {une personne} other {# personnes}}, {when}.',
    wanted:
      'Personne n’accueille encore {count, plural, =1 {la personne nouvelle} other {les # personnes nouvelles}}, {when}.',
    none: 'Personne n’est nouvelle ou nouveau : l’accueil ne sera annoncé à personne.',
    host: 'J’accueille',
    hosted: 'Vous accueillez. Un courriel vous dit quand, et combien de personnes.',
    giveBack: 'Je ne peux plus accueillir',
    givenBack: 'L’accueil cherche quelqu’un d’autre.',
    change: 'Préparer l’accueil',
    minutes: 'Combien de minutes avant l’assemblée',
    minutesHint: 'Pour les personnes qui n’y sont jamais venues ou viennent d’adhérer. 0 : pas d’accueil.',
    who: 'Qui accueille',
    whoHint: 'Cette personne l’apprend par courriel.',
    nobody: 'Personne encore',
    save: 'Enregistrer l’accueil',
    saved: 'L’accueil est enregistré.',
  },
} as const
