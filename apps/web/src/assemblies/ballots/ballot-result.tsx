import { type Stance, stances, stancesOf } from '@reliance/core/assemblies/ballots/ballot.ts'
import type { MajorityResult } from '@reliance/core/assemblies/ballots/count-majority.ts'
import { Button } from '@reliance/ui/button.tsx'
import { DataTable } from '@reliance/ui/data-table.tsx'
import { CountBar } from '@reliance/ui/tally.tsx'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../../acts/act-notice.tsx'
import { useAct } from '../../acts/use-act.ts'
import { saveFile } from '../../files/save-file.ts'
import { api } from '../../trpc.ts'
import { OptionsResult } from './options-result.tsx'
import type { BallotProps, ShownBallot } from './shown-ballot.ts'

/** Each voice that the rule of this ballot knows, for or not, in one order (R43). */
const rowsOf = ({ rule }: Pick<ShownBallot, 'rule'>): readonly Stance[] =>
  rule.method === 'majority' ? stancesOf(rule) : stances
const signs: Record<Stance, string> = { for: '+', against: '−', abstain: '○', blank: '□' }
const looks: Record<Stance, string> = {
  for: 'bg-agree',
  against: 'bg-disagree',
  abstain: 'bg-mixed-wash',
  blank: 'bg-mixed-wash',
}

/** What a figure of a result reads of its ballot. */
type BallotOutcome = NonNullable<ShownBallot['result']>
type Counted = Pick<ShownBallot, 'rule' | 'options' | 'rollCount' | 'turnout' | 'onlineReason'>

/** Which rule decided it, beside its numbers. */
function Rule({ ballot, result }: { ballot: Counted; result: MajorityResult }) {
  const t = useTranslations('interface.ballot')
  const { rule } = ballot
  if (rule.method !== 'majority') return null
  return (
    <p className="text-ink-soft">
      {t(rule.base === 'expressed' ? 'ruleExpressed' : 'rulePresent')}
      {result.quorumNeeded !== null &&
        ` ${t('quorum', { needed: result.quorumNeeded, received: String(result.received) })}`}
    </p>
  )
}

/** The outcome in a word, and each choice as a bar of those who could vote; the sentence says the same. */
function MajorityFigure({ ballot, result }: { ballot: Counted; result: MajorityResult }) {
  const t = useTranslations('interface.ballot')
  const { counts, received } = result
  const whole = Math.max(ballot.turnout.possible, received)
  const number = (stance: Stance): string => String(counts[stance])
  return (
    <figure className="flex flex-col gap-3">
      <p className="font-bold text-25">{t(`outcomes.${result.outcome}`)}</p>
      <dl className="flex flex-col gap-2">
        {rowsOf(ballot).map(stance => (
          <CountBar
            key={stance}
            label={t(`stances.${stance}`)}
            sign={signs[stance]}
            count={counts[stance]}
            of={whole}
            look={looks[stance]}
          />
        ))}
      </dl>
      <figcaption>
        {t(ballot.onlineReason === null ? 'figure' : 'figureOnline', {
          for: number('for'),
          against: number('against'),
          abstain: number('abstain'),
          blank: counts.blank,
          roll: String(ballot.rollCount ?? 0),
          present: String(ballot.turnout.possible),
          received: String(received),
        })}
      </figcaption>
      <Rule ballot={ballot} result={result} />
    </figure>
  )
}

/** The numbers as a table, and who voted what where votes are named. */
function Tables({ ballot, result }: { ballot: ShownBallot; result: MajorityResult }) {
  const t = useTranslations('interface.ballot')
  return (
    <>
      <DataTable
        caption={t('tableTitle')}
        columns={[
          { key: 'choice', title: t('choice'), cell: stance => t(`stances.${stance}`) },
          { key: 'count', title: t('count'), figures: true, cell: stance => result.counts[stance] },
        ]}
        rows={rowsOf(ballot)}
        rowKey={stance => stance}
      />
      {ballot.votes.length > 0 && (
        <DataTable
          caption={t('names')}
          columns={[
            {
              key: 'name',
              title: t('name'),
              cell: ({ name, castBy }) =>
                castBy === null
                  ? (name ?? t('gone'))
                  : t('byProxy', { name: name ?? t('gone'), holder: castBy.name ?? t('gone') }),
            },
            {
              key: 'choice',
              title: t('choice'),
              cell: ({ choice }) => (choice.kind === 'stance' ? t(`stances.${choice.stance}`) : ''),
            },
          ]}
          rows={ballot.votes}
          rowKey={({ voterId }) => voterId}
        />
      )}
    </>
  )
}

/** What anybody counts again. */
function Download({ place, ballot }: BallotProps) {
  const t = useTranslations('interface.ballot')
  const { ballotId } = ballot
  const file = useAct(() => api.assemblies.ballots.file.query({ spaceId: place.spaceId, ballotId }), {
    refresh: false,
    onDone: ({ name, content }) => saveFile(name, content, 'application/json'),
  })
  return (
    <div className="flex flex-col items-start gap-2 print:hidden">
      <Button pending={file.sending ? t('download') : undefined} onClick={() => void file.send({})}>
        {t('download')}
      </Button>
      <p className="text-ink-soft">{t('downloadWhy')}</p>
      <ActNotice failure={file.failure} />
    </div>
  )
}

/** What a proclaimed ballot came to, as a figure with its sentence. */
export function ResultFigure({ ballot, result }: { ballot: Counted; result: BallotOutcome }) {
  return result.method === 'majority' ? (
    <MajorityFigure ballot={ballot} result={result} />
  ) : (
    <OptionsResult ballot={ballot} result={result} />
  )
}

/** What a proclaimed ballot came to, as a figure; on its own page as tables too, with its ballots to count again. */
export function BallotResult({ place, ballot, isPart }: BallotProps & { isPart: boolean }) {
  const { result } = ballot
  if (result === null) return null
  return (
    <section className="flex flex-col gap-4">
      <ResultFigure ballot={ballot} result={result} />
      {result.method === 'majority' && !isPart && <Tables ballot={ballot} result={result} />}
      {!isPart && <Download place={place} ballot={ballot} />}
    </section>
  )
}
