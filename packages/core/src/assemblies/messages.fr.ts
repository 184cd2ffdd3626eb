import type { PowerKey, RuleName } from '../shared/message-keys.ts'
import type { WantedOutcome } from './agenda/agenda-item.ts'
import type { RollStatus } from './attendance/roll.ts'
import { ballotErrorsFr } from './ballot-errors.fr.ts'
import { bodyMinutesErrorsFr, bodyMinutesPageFr } from './body-minutes-messages.fr.ts'
import type { AssemblyCode } from './codes.ts'
import { assembliesMailFr } from './mail-messages.fr.ts'
import { meetingErrorsFr } from './meeting-errors.fr.ts'
import { outputErrorsFr, outputPageFr } from './output-messages.fr.ts'
import { policyEffectFr } from './policy-messages.fr.ts'
import type { AssembliesPower } from './powers.ts'
import { processErrorsFr } from './process-errors.fr.ts'
import { advicePageFr, processPageFr, talkPageFr } from './process-messages.fr.ts'
import type { ItemOutcome } from './treat-item.ts'

/** Words of assemblies and ballots. */
export const assembliesFr = {
  effects: policyEffectFr,
  powers: {
    assemblies_convene: 'prévoir et convoquer les assemblées, et tenir leur ordre du jour',
  } satisfies Record<PowerKey<AssembliesPower>, string>,
  outcomes: {
    information: 'pour information',
    decision: 'pour décision',
    discussion: 'pour discussion',
  } satisfies Record<WantedOutcome, string>,
  /** Whether somebody on the roll votes. */
  rollStatuses: {
    entitled: 'vote',
    dues_late: 'cotisation en retard',
    supporter: 'ne vote pas',
  } satisfies Record<RollStatus, string>,
  /** Papers to hold an assembly with. */
  sheets: {
    agenda: 'Ordre du jour',
    attendance: 'Feuille de présence',
    speaking: 'Liste de parole',
    ballots: 'Bulletins de vote',
    certificate: 'Attestation de présence',
    certifies: '« {organisation} » atteste que cette personne a pris part à l’assemblée « {title} ».',
    stayIn: {
      room: 'Sur place, de {from} à {until}.',
      online: 'En ligne ou par téléphone, de {from} à {until}.',
    },
    assembly: 'Assemblée',
    when: 'Quand',
    place: 'Où',
    point: 'Point',
    wanted: 'Attendu',
    minutes: 'Minutes',
    total: 'En tout',
    name: 'Nom',
    votes: 'Vote',
    byProxy: '{status}, procuration à {holder}',
    signature: 'Signature',
    order: 'Ordre',
    spoken: 'A parlé',
    speakingRule:
      'La parole va d’abord aux personnes qui ont le moins parlé, puis à celles qui ont demandé la priorité, puis dans l’ordre des demandes.',
    ballot: 'Une croix par bulletin. Découpez chaque ligne.',
    for: 'Pour',
    against: 'Contre',
    abstain: 'Abstention',
    foot: '{organisation}, {title}',
  },
  /** What became of a point. */
  itemOutcomes: {
    information: 'information donnée',
    decision: 'décidé',
    referred: 'renvoyé',
    adjourned: 'ajourné à la prochaine assemblée',
    nothing_further: 'sans suite',
  } satisfies Record<ItemOutcome, string>,
  /** How a ballot ended. */
  results: {
    adopted:
      'Adopté : {votesFor} pour, {votesAgainst} contre, {abstaining, plural, =0 {0 abstention} =1 {1 abstention} other {# abstentions}}{blank, plural, =0 {} =1 {, 1 blanc} other {, # blancs}}, liste électorale de {roll, plural, =1 {1 personne} other {# personnes}}.',
    rejected:
      'Rejeté : {votesFor} pour, {votesAgainst} contre, {abstaining, plural, =0 {0 abstention} =1 {1 abstention} other {# abstentions}}{blank, plural, =0 {} =1 {, 1 blanc} other {, # blancs}}, liste électorale de {roll, plural, =1 {1 personne} other {# personnes}}.',
    no_quorum:
      'Quorum non atteint : {votesFor} pour, {votesAgainst} contre, {abstaining, plural, =0 {0 abstention} =1 {1 abstention} other {# abstentions}}{blank, plural, =0 {} =1 {, 1 blanc} other {, # blancs}}, liste électorale de {roll, plural, =1 {1 personne} other {# personnes}}.',
    void: 'Scrutin annulé : {reason}',
    first:
      'En tête : {names}. {received, plural, =0 {Aucun bulletin} =1 {Un bulletin} other {# bulletins}}{blank, plural, =0 {} =1 {, dont 1 blanc} other {, dont # blancs}}.',
    sense: 'Température, rien n’est décidé : d’accord {agree}, hésitent {unsure}, ont un souci {concerned}.',
    other: 'Le résultat n’est pas proclamé.',
  },
  /** Minutes in a mail. */
  minutesText: {
    decision: '{number}. {wording}',
    remote: 'Vote à distance permis par : {article}.',
    dueOn: 'À faire d’ici le {day}.',
    noDecision: 'Rien n’a été mis au vote.',
    noPoint: 'Aucun point n’a été traité.',
    point: '{number}. {title} ({outcome})',
    minority: 'Positions minoritaires :',
  },
  /** What somebody new reads in a convocation, and whoever welcomes them in a mail. */
  welcomeText: {
    invited:
      'Vous êtes attendue ou attendu avant, {when} : on vous y accueille et on vous dit comment se passe l’assemblée.',
    by: '{host} vous accueille.',
    count:
      '{count, plural, =0 {Personne n’y est attendu pour l’instant.} =1 {Une personne y est attendue.} other {# personnes y sont attendues.}}',
  },
  /** The points of an agenda, line by line in a mail. */
  agenda: {
    line: '{number}. {title} ({outcome}, {minutes} min)',
    urgent: '{line}, urgence : {reason}',
    none: 'Aucun point pour l’instant.',
    total: 'En tout : {minutes} min.',
  },
  mail: assembliesMailFr,
  /** What commissions and secretariats bring. */
  outputs: outputPageFr,
  bodyMinutes: bodyMinutesPageFr,
  replies: {
    point: {
      title: 'Proposer un point',
      does: 'La première ligne sera un point de l’ordre du jour. On y lit aussi les minutes et ce que vous en attendez, si vous les dites.',
      label: 'Le point, en une ligne',
      button: 'Proposer ce point',
      done: 'votre point est à l’ordre du jour de l’assemblée du {day}, {outcome}, pour {minutes} min. Vous pouvez le retirer sur sa page.',
      action: 'Voir l’assemblée :',
    },
  },
  actPage: {
    title: '« {title} » : venez-vous ?',
    lead: '{place} : {when}.',
    where: 'Où : {place}',
    link: 'En ligne : {link}',
    dialIn: 'Par téléphone : {dialIn}',
    reason: 'Pourquoi elle est convoquée',
    agenda: 'L’ordre du jour',
    answer: 'Votre réponse',
    present: 'Présente ou présent',
    presentMeans: 'Sur place, en ligne ou par téléphone.',
    excused: 'Excusée ou excusé',
    excusedMeans: 'Vous ne venez pas, et c’est dit. Aucune raison n’est demandée.',
    proxy: 'Je donne procuration',
    proxyMeans: 'Vous ne venez pas, et une autre personne vote pour vous. Choisissez-la ci-dessous.',
    holder: 'Qui vote pour vous',
    holderHint: 'Seulement si vous donnez procuration. Cette personne en est prévenue par courriel.',
    proxyStands: 'Vous avez donné procuration : {holder} vote pour vous. Une autre réponse la reprend.',
    somebody: 'une personne partie depuis',
    keptProxy:
      '{place} garde cette réponse pour préparer l’assemblée (contrat d’adhésion). On n’en montre que le nombre ; qui vote pour qui est dit à l’assemblée et dans son compte rendu.',
    kept: '{place} garde cette réponse pour préparer l’assemblée (contrat d’adhésion). On n’en montre que le nombre.',
    send: 'Envoyer ma réponse',
    done: 'Votre réponse est notée',
    donePresent:
      'On compte sur vous : « {title} ». Vous pouvez changer d’avis jusqu’au début, sur la page de l’assemblée.',
    doneExcused:
      'Vous êtes excusée ou excusé : « {title} ». Vous pouvez changer d’avis jusqu’au début, sur la page de l’assemblée.',
    doneProxy:
      '{holder} vote pour vous à l’assemblée « {title} », et l’apprend par courriel. Si vous venez, vous votez vous-même.',
    readIt: 'Voir l’assemblée',
  },
  /** What the system itself writes as the reason of a ballot that is void. */
  ballots: {
    keyLost:
      'La clé qui ouvre les enveloppes de ce vote secret est perdue : personne ne peut le dépouiller. Il est annulé, et se tient de nouveau.',
  },
  /** What the system itself writes of an assembly that too few came to. */
  noQuorum: 'Ajournée faute de quorum.',
  votePage: {
    title: 'Voter : « {title} »',
    lead: '{place} : un vote de l’assemblée.',
    question: 'La question',
    named: 'Ce vote est nominatif : après la proclamation, les membres lisent qui a voté quoi.',
    secret: 'Ce vote est secret : on sait que vous avez voté, jamais ce que vous avez voté.',
    choice: 'Votre choix',
    for: 'Pour',
    against: 'Contre',
    abstain: 'Abstention',
    blank: 'Blanc',
    kept: '{place} garde ce vote pour établir le résultat (contrat d’adhésion).',
    send: 'Envoyer mon vote',
    forWhom: 'Pour qui vous votez',
    forMyself: 'Mon propre vote',
    forOther: '{name}, dont je porte la procuration',
    castForOther: 'Vous l’avez déjà envoyé : un nouveau prend sa place.',
    sentForTitle: 'Le vote dont vous portez la procuration est enregistré',
    sentTitle: 'Votre vote est enregistré',
    sent: 'Vous pouvez le changer jusqu’à la clôture.',
    replaced:
      'Il prend la place de celui que vous aviez envoyé avant. Vous pouvez le changer jusqu’à la clôture.',
    change: 'Changer mon vote',
    inApp: 'Ce vote se compte autrement que par pour et contre : il se tient dans l’application.',
  },
  processPage: processPageFr,
  talkPage: talkPageFr,
  advicePage: advicePageFr,
  errors: {
    ...meetingErrorsFr,
    ...ballotErrorsFr,
    ...processErrorsFr,
    ...outputErrorsFr,
    ...bodyMinutesErrorsFr,
  } satisfies Record<RuleName<AssemblyCode>, string>,
} as const
