import type { AssemblyPaperInput } from '@reliance/core/assemblies/assembly-paper.ts'
import { assembliesEn } from '@reliance/core/assemblies/messages.en.ts'
import { assembliesFr } from '@reliance/core/assemblies/messages.fr.ts'
import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { slugOf } from '@reliance/core/shared/slug.ts'
import { wallTimeAt } from '@reliance/core/shared/time.ts'
import { findAssembly } from '@reliance/db/assemblies/assemblies.ts'
import { assemblyPlace } from '@reliance/db/assemblies/places.ts'
import { notFound, RuleError } from '../boundary/rule-error.ts'
import { actorOf, query } from '../boundary/use-case.ts'
import { sayWhen } from '../mail/said-event.ts'
import { inLanguage } from '../pages/in-language.ts'
import { say } from '../pages/say.ts'
import type { Paper, PaperPart } from '../papers/paper.ts'
import { standingProxies } from './attendance.ts'
import { handsIn, type Meeting, readMeeting } from './meeting-facts.ts'

type Input = AssemblyPaperInput & { spaceId: string }
type Drawing = {
  meeting: Meeting
  lang: Input['lang']
  words: typeof assembliesFr | typeof assembliesEn
  /** Whoever asked for it. */
  readerId: string
  organisation: string
}

/** Lines to write on by hand, and ballots of one question: as many as fill a sheet. */
const [blankLines, ballotLines] = [24, 20]

const agendaParts = ({ meeting, lang, words }: Drawing): PaperPart[] => [
  {
    kind: 'table',
    heads: [words.sheets.point, words.sheets.wanted, words.sheets.minutes],
    rows: [
      ...meeting.points.map((one, at) => [
        `${at + 1}. ${one.title}`,
        words.outcomes[one.wantedOutcome],
        String(one.plannedMinutes),
      ]),
      [
        say(lang, words.sheets.total),
        '',
        String(meeting.points.reduce((sum, one) => sum + one.plannedMinutes, 0)),
      ],
    ],
  },
]

/** Everybody by name, who may vote, and a place to sign. */
const attendanceParts = ({ meeting, lang, words }: Drawing): PaperPart[] => {
  const { members, roll } = meeting.attendance
  const statusOf = (id: string) => roll.find(one => one.personId === id)?.status ?? 'supporter'
  const proxies = standingProxies(meeting.attendance)
  /** Whether somebody votes, and who does for them. */
  const votesOf = (id: string): string => {
    const holderId = proxies.find(one => one.giverId === id)?.holderId
    const holder = members.find(one => one.personId === holderId)?.name
    const status = words.rollStatuses[statusOf(id)]
    return holder === undefined ? status : say(lang, words.sheets.byProxy, { status, holder })
  }
  return [
    {
      kind: 'table',
      heads: [words.sheets.name, words.sheets.votes, words.sheets.signature],
      rows: [
        ...members.map(one => [one.name, votesOf(one.personId), '____________________']),
        ...Array.from({ length: 5 }, () => ['____________________', '', '____________________']),
      ],
    },
  ]
}

const speakingParts = ({ words }: Drawing): PaperPart[] => [
  { kind: 'text', text: words.sheets.speakingRule },
  {
    kind: 'table',
    heads: [words.sheets.order, words.sheets.name, words.sheets.spoken],
    rows: Array.from({ length: blankLines }, (_, at) => [
      `${at + 1}.`,
      '______________________________',
      '______',
    ]),
  },
]

/** Of each point that asks for a decision, ballots to cut apart. */
const ballotParts = ({ meeting, words }: Drawing): PaperPart[] =>
  meeting.points
    .filter(one => one.wantedOutcome === 'decision')
    .flatMap(({ title }): PaperPart[] => [
      { kind: 'heading', text: title },
      { kind: 'text', text: words.sheets.ballot },
      {
        kind: 'table',
        heads: [words.sheets.for, words.sheets.against, words.sheets.abstain],
        rows: Array.from({ length: ballotLines }, () => ['[   ]', '[   ]', '[   ]']),
      },
    ])

/** That the reader was there, in which way, from when until when; of nobody else. @throws `certificate_not_there`. */
const certificateParts = ({ meeting, lang, words, readerId, organisation }: Drawing): PaperPart[] => {
  const { assembly, attendance, run } = meeting
  const { closedAt, startedAt, isOnPaper } = run
  const stays = attendance.stays.filter(one => one.personId === readerId)
  const name = attendance.members.find(one => one.personId === readerId)?.name
  if (closedAt === null || stays.length === 0 || name === undefined)
    throw new RuleError('conflict', { code: 'assemblies.certificate_not_there' })
  const hour = (at: Date): string => wallTimeAt(at, assembly.zone)
  const { certifies, stayIn, name: named } = words.sheets
  return [
    { kind: 'facts', rows: [[named, name]] },
    { kind: 'text', text: say(lang, certifies, { organisation, title: assembly.title }) },
    ...stays.map(({ mode, arrivedAt, leftAt }): PaperPart => {
      // What was held on paper was entered afterwards: its hours are those of the assembly.
      const [from, until] = isOnPaper ? [startedAt ?? arrivedAt, closedAt] : [arrivedAt, leftAt ?? closedAt]
      const times = { from: hour(from), until: hour(until) }
      return { kind: 'text', text: say(lang, stayIn[mode], times) }
    }),
    { kind: 'blanks', labels: [words.sheets.signature] },
  ]
}

const partsOf = {
  agenda: agendaParts,
  attendance: attendanceParts,
  speaking: speakingParts,
  ballots: ballotParts,
  certificate: certificateParts,
}

/**
 * A paper to hold an assembly with, or that the reader was there; who is a member and may vote is printed by whoever holds it
 * alone.
 */
export const assemblyPaper = query({
  may: mayTakePart,
  run: async (
    { db, scope, entered: entering },
    { assemblyId, which, lang }: Input,
  ): Promise<{ name: string; paper: Paper }> => {
    const [found, place, entered] = await Promise.all([
      findAssembly(db, scope, assemblyId),
      assemblyPlace(db, scope),
      entering,
    ])
    if (!found) throw notFound()
    const { now } = entered
    const meeting = await readMeeting(db, scope, found, now)
    const { state, holders } = meeting
    const hands = handsIn(actorOf(entered), scope.spaceId, { state, holders, now })
    if (which === 'attendance' && hands.length === 0)
      throw new RuleError('forbidden', { code: 'assemblies.not_your_step' })
    const words = inLanguage({ lang }, assembliesFr, assembliesEn)
    const { startsAt, endsAt, zone, wholeDay } = found
    const when = sayWhen({ startsAt, endsAt, zone, wholeDay }, lang)
    const paper: Paper = {
      lang,
      title: words.sheets[which],
      foot: say(lang, words.sheets.foot, { organisation: place.name, title: found.title }),
      madeAt: now.toISOString(),
      parts: [
        {
          kind: 'facts',
          rows: [
            [words.sheets.assembly, `${place.name}, ${found.title}`],
            [words.sheets.when, when],
            [words.sheets.place, found.place === '' ? found.link : found.place],
          ],
        },
        ...partsOf[which]({
          meeting,
          lang,
          words,
          readerId: entered.personId ?? '',
          organisation: place.name,
        }),
      ],
    }
    return { name: `${slugOf(words.sheets[which])}-${slugOf(found.title)}`, paper }
  },
})
