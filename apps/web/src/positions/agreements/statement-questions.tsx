import type { AgreementItem } from '@reliance/core/positions/agreement-page.ts'
import { stances } from '@reliance/core/positions/stance.ts'
import { compareNames } from '@reliance/core/shared/fold-text.ts'
import { useSay } from '@reliance/ui/live-region.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { useAct } from '../../acts/use-act.ts'
import { useTyped } from '../../acts/use-typed.ts'
import { Older } from '../../home/older.tsx'
import { Unread } from '../../home/unread.tsx'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'
import { NameFirst, OrganisationSelect } from '../asking-for.tsx'
import type { Member } from '../member.ts'
import { QuestionLine } from '../questions/question-line.tsx'
import { useQuestions } from '../questions/use-questions.ts'

export type StatementActsProps = {
  place: Place
  item: AgreementItem
  canAsk: boolean
  mine: readonly Member[]
}

/** Whom one may ask: those that have said where they stand, but for oneself. */
const answerable = (item: AgreementItem, mine: readonly Member[]): Member[] =>
  stances
    .flatMap(stance => item.organisations[stance])
    .filter(one => !mine.some(own => own.organisationId === one.organisationId))
    .toSorted((a, b) => compareNames(a.displayName, b.displayName))

function AskForm({ place, item, mine, others }: StatementActsProps & { others: readonly Member[] }) {
  const t = useTranslations('interface.statement')
  const say = useSay()
  const [draft, setDraft, typed] = useTyped(`ask-${item.statementId}`, () => ({
    organisationId: mine[0]?.organisationId ?? '',
    toOrganisationId: others[0]?.organisationId ?? '',
    text: '',
  }))
  const act = useAct(
    (input: typeof draft, requestId) =>
      api.positions.askQuestion.mutate({
        ...input,
        spaceId: place.spaceId,
        statementId: item.statementId,
        requestId,
      }),
    {
      fields: ['toOrganisationId', 'text'],
      typed,
      onDone: () => {
        say(t('asked'))
        setDraft({ ...draft, text: '' })
      },
    },
  )
  return (
    <div className="print:hidden">
      <ActForm act={act} input={() => draft} submitLabel={t('ask')}>
        <OrganisationSelect
          label={t('askWhom')}
          organisations={others}
          value={draft.toOrganisationId}
          error={act.errorOf('toOrganisationId')}
          onChange={toOrganisationId => setDraft({ ...draft, toOrganisationId })}
        />
        {mine.length > 1 && (
          <OrganisationSelect
            label={t('inTheNameOf')}
            organisations={mine}
            value={draft.organisationId}
            onChange={organisationId => setDraft({ ...draft, organisationId })}
          />
        )}
        <TextArea
          label={t('question')}
          hint={t('questionHint')}
          value={draft.text}
          error={act.errorOf('text')}
          onChange={text => {
            setDraft({ ...draft, text })
            act.forget('text')
          }}
        />
      </ActForm>
    </div>
  )
}

/** Questions about one statement with their answers, and a new one. */
export function StatementQuestions(props: StatementActsProps) {
  const { place, item, canAsk, mine } = props
  const t = useTranslations('interface.statement')
  const { query, questions } = useQuestions(place, item.statementId)
  const others = answerable(item, mine)
  return (
    <section
      id="question"
      className={`flex flex-col gap-4 border-hair border-t pt-6 ${questions?.length === 0 ? 'print:hidden' : ''}`}
    >
      <h2 className="text-25">{t('questions')}</h2>
      {query.isError && <Unread query={query} />}
      {questions?.length === 0 && <p className="text-ink-soft print:hidden">{t('noQuestion')}</p>}
      <ul>
        {questions?.map(question => (
          <QuestionLine key={question.questionId} question={question} place={place} />
        ))}
      </ul>
      <Older query={query} />
      {others.length === 0 ? (
        <p className="text-ink-soft print:hidden">{t('nobodyToAsk')}</p>
      ) : canAsk && mine.length > 0 ? (
        <AskForm {...props} others={others} />
      ) : (
        <NameFirst place={place} />
      )}
    </section>
  )
}
