import { type Sense, senses } from '@reliance/core/assemblies/ballots/ballot.ts'
import { Button } from '@reliance/ui/button.tsx'
import { Checkbox } from '@reliance/ui/checkbox.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { useAct } from '../../acts/use-act.ts'
import { useTyped } from '../../acts/use-typed.ts'
import { api } from '../../trpc.ts'
import type { ShownBallot, VoterProps } from './shown-ballot.ts'

type Sent = Parameters<typeof api.assemblies.ballots.vote.mutate>[0]['choice']
/** What is put at each option: a tick, points, or a rank; empty where nothing is. */
type Marks = Record<string, string>

/** What one said before, as far as it is kept with a name. */
const marksOf = ({ mine: { choice } }: ShownBallot): Marks => {
  if (choice === null) return {}
  const texts = (values: Readonly<Record<string, number | null>>): Marks =>
    Object.fromEntries(Object.entries(values).map(([id, value]) => [id, value === null ? '' : String(value)]))
  if (choice.kind === 'scores') return texts(choice.scores)
  if (choice.kind === 'dots') return texts(choice.dots)
  if (choice.kind === 'chosen') return Object.fromEntries(choice.chosen.map(id => [id, '1']))
  if (choice.kind === 'ranking')
    return Object.fromEntries(choice.ranking.flatMap((id, at) => (id === null ? [] : [[id, String(at + 1)]])))
  return {}
}

const choiceOf = ({ rule, options }: ShownBallot, marks: Marks): Sent => {
  const marked = options.filter(one => (marks[one.optionId] ?? '') !== '')
  const numbers = marked.map(({ optionId }) => ({ optionId, points: Number(marks[optionId]) }))
  if (rule.method === 'score') return { kind: 'scores', points: numbers }
  if (rule.method === 'dots') return { kind: 'dots', points: numbers }
  if (rule.method === 'chosen') return { kind: 'chosen', chosen: marked.map(one => one.optionId) }
  return {
    kind: 'ranking',
    ranking: numbers.toSorted((a, b) => a.points - b.points).map(one => one.optionId),
  }
}

/** The numbers that an option can be given, from a list: ranks, points or dots. */
const numbersFor = ({ rule, options }: ShownBallot): number[] => {
  const upTo = (first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, at) => first + at)
  if (rule.method === 'score') return upTo(0, rule.highest)
  if (rule.method === 'dots') return upTo(0, rule.dots)
  return upTo(1, options.length)
}

const groupOf = ({ mine, groupIds }: ShownBallot): string | null =>
  mine.groupIds.find(id => groupIds.includes(id)) ?? null

/** A sense check: a look at where people are, which decides nothing. */
export function SenseChoices({ place, ballot, voterId }: VoterProps) {
  const t = useTranslations('interface.ballot')
  const form = useTranslations('interface.form')
  const say = useSay()
  const { spaceId } = place
  const { ballotId, mine } = ballot
  const act = useAct(
    ({ sense }: { sense: Sense }, requestId) =>
      api.assemblies.ballots.vote.mutate({
        spaceId,
        requestId,
        ballotId,
        voterId,
        groupId: groupOf(ballot),
        choice: { kind: 'sense', sense },
      }),
    { onDone: () => say(t(voterId === null ? 'voted' : 'heldDone')) },
  )
  const own = mine.choice?.kind === 'sense' ? mine.choice.sense : null
  return (
    <div className="flex flex-wrap gap-3">
      {senses.map(sense => (
        <Button
          key={sense}
          aria-pressed={own === sense}
          pending={act.sending ? form('sending') : undefined}
          onClick={() => void act.send({ sense })}
        >
          {own === sense ? `✓ ${t(`senses.${sense}`)}` : t(`senses.${sense}`)}
        </Button>
      ))}
    </div>
  )
}

/** A choice among options: ticks, points, dots or ranks, sent once and changed until the ballot closes. */
export function OptionChoices({ place, ballot, voterId }: VoterProps) {
  const t = useTranslations('interface.ballot')
  const say = useSay()
  const { spaceId } = place
  const { ballotId, rule, options } = ballot
  const [marks, setMarks, typed] = useTyped(`vote-${ballotId}-${voterId ?? 'own'}`, () => marksOf(ballot))
  const act = useAct(
    ({ choice }: { choice: Sent }, requestId) =>
      api.assemblies.ballots.vote.mutate({
        spaceId,
        requestId,
        ballotId,
        voterId,
        groupId: groupOf(ballot),
        choice,
      }),
    {
      fields: ['choice'],
      typed,
      onDone: ({ isReplaced }) => say(t(voterId !== null ? 'heldDone' : isReplaced ? 'replaced' : 'voted')),
    },
  )
  const mark = (optionId: string, value: string) => {
    setMarks({ ...marks, [optionId]: value })
    act.forget('choice')
  }
  const given = Object.values(marks).filter(value => value !== '')
  const numbers = numbersFor(ballot).map(value => ({ value: String(value), label: String(value) }))
  const error = act.errorOf('choice')
  return (
    <ActForm act={act} input={() => ({ choice: choiceOf(ballot, marks) })} submitLabel={t('send')}>
      {rule.method === 'chosen' && (
        <p>{t('chosenOf', { count: String(given.length), most: String(rule.most) })}</p>
      )}
      {rule.method === 'dots' && (
        <p>
          {t('dotsOf', {
            count: String(given.reduce((sum, value) => sum + Number(value), 0)),
            most: String(rule.dots),
          })}
        </p>
      )}
      <div data-wrong={error === undefined ? undefined : true} tabIndex={-1} className="flex flex-col gap-4">
        {options.map(({ optionId, label }) =>
          rule.method === 'chosen' ? (
            <Checkbox
              key={optionId}
              label={label}
              checked={(marks[optionId] ?? '') !== ''}
              onChange={isChosen => mark(optionId, isChosen ? '1' : '')}
            />
          ) : (
            <Select
              key={optionId}
              optional
              label={label}
              options={[{ value: '', label: t('noOpinion') }, ...numbers]}
              value={marks[optionId] ?? ''}
              onChange={value => mark(optionId, value)}
            />
          ),
        )}
      </div>
      {error !== undefined && <p className="font-bold text-alert">{error}</p>}
    </ActForm>
  )
}
