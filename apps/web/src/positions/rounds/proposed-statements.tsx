import { Checkbox } from '@reliance/ui/checkbox.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { useAct } from '../../acts/use-act.ts'
import { useTyped } from '../../acts/use-typed.ts'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'
import type { Round, Statements } from '../round-answers.ts'
import { StatementHintsList } from './statement-hints-list.tsx'

type Proposed = Statements['proposed'][number]
type Props = {
  proposed: readonly Proposed[]
  /** Those that still take statements. */
  rounds: readonly Round[]
  place: Place
  canCoordinate: boolean
}

function Accept({ statement, rounds, place }: Omit<Props, 'proposed'> & { statement: Proposed }) {
  const t = useTranslations('interface.rounds')
  const say = useSay()
  const { statementId, revision } = statement
  const [draft, setDraft, typed] = useTyped(`accept-${statementId}`, () => ({
    roundId: rounds[0]?.roundId ?? '',
    text: statement.text,
    proposerAgrees: false,
  }))
  const isReworded = draft.text.trim() !== statement.text
  const act = useAct(
    (input: typeof draft, requestId) =>
      api.positions.acceptStatement.mutate({
        ...input,
        spaceId: place.spaceId,
        statementId,
        revision,
        requestId,
      }),
    {
      fields: ['text', 'proposerAgrees'],
      typed,
      onDone: ({ number }) => say(t('acceptedNow', { number })),
    },
  )
  const change = (part: Partial<typeof draft>) => {
    setDraft({ ...draft, ...part })
    for (const field of Object.keys(part)) act.forget(field)
  }
  return (
    <ActForm act={act} input={() => draft} submitLabel={t('accept')}>
      {rounds.length > 1 && (
        <Select
          label={t('inRound')}
          value={draft.roundId}
          options={rounds.map(one => ({ value: one.roundId, label: one.title }))}
          onChange={roundId => change({ roundId })}
        />
      )}
      <TextArea
        label={t('acceptText')}
        hint={t('acceptHint')}
        rows={2}
        value={draft.text}
        error={act.errorOf('text')}
        onChange={text => change({ text })}
      />
      {isReworded && (
        <Checkbox
          label={t('proposerAgrees')}
          checked={draft.proposerAgrees}
          error={act.errorOf('proposerAgrees')}
          onChange={proposerAgrees => change({ proposerAgrees })}
        />
      )}
    </ActForm>
  )
}

/** What was proposed and waits for the coordination, with what a reader may stumble on. */
export function ProposedStatements({ proposed, rounds, place, canCoordinate }: Props) {
  const t = useTranslations('interface.rounds')
  if (proposed.length === 0) return null
  return (
    <section className="flex flex-col gap-2 border-hair border-t pt-6">
      <h2 className="text-25">{t('proposedTitle', { count: proposed.length })}</h2>
      {!canCoordinate && <p>{t('proposedWhy')}</p>}
      {canCoordinate && rounds.length === 0 && <p>{t('acceptNeedsRound')}</p>}
      <ul>
        {proposed.map(statement => (
          <li key={statement.statementId} className="flex flex-col gap-3 border-hair border-t py-4">
            <div>
              <p className="font-bold" lang={statement.lang}>
                {statement.text}
              </p>
              <p className="text-ink-soft">
                {statement.proposedBy === null
                  ? t('proposedBySomebody')
                  : t('proposedBy', { name: statement.proposedBy })}
              </p>
            </div>
            {statement.background !== '' && (
              <p className="max-w-line whitespace-pre-line" lang={statement.lang}>
                {statement.background}
              </p>
            )}
            <StatementHintsList hints={statement.hints} />
            {canCoordinate && rounds.length > 0 && (
              <Accept statement={statement} rounds={rounds} place={place} canCoordinate={canCoordinate} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
