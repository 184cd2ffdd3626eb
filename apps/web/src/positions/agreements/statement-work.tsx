import { canBeWorkedOn } from '@reliance/core/positions/can-be-worked-on.ts'
import { useSay } from '@reliance/ui/live-region.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { useAct } from '../../acts/use-act.ts'
import { useTyped } from '../../acts/use-typed.ts'
import { Unread } from '../../home/unread.tsx'
import { api, queries } from '../../trpc.ts'
import { NameFirst, OrganisationSelect } from '../asking-for.tsx'
import { WorkRequestLine } from '../questions/work-request-line.tsx'
import type { StatementActsProps } from './statement-questions.tsx'

function AskForm({ place, item, mine }: StatementActsProps) {
  const t = useTranslations('interface.statement')
  const say = useSay()
  const [draft, setDraft, typed] = useTyped(`work-${item.statementId}`, () => ({
    organisationId: mine[0]?.organisationId ?? '',
    note: '',
  }))
  const chosen = mine.some(one => one.organisationId === draft.organisationId)
    ? draft.organisationId
    : (mine[0]?.organisationId ?? '')
  const act = useAct(
    (input: typeof draft, requestId) =>
      api.positions.askWorkshop.mutate({
        ...input,
        spaceId: place.spaceId,
        statementId: item.statementId,
        requestId,
      }),
    { fields: ['note'], typed, onDone: () => say(t('workAsked')) },
  )
  return (
    <div className="print:hidden">
      <ActForm act={act} input={() => ({ ...draft, organisationId: chosen })} submitLabel={t('work')}>
        {mine.length > 1 && (
          <OrganisationSelect
            label={t('inTheNameOf')}
            organisations={mine}
            value={chosen}
            onChange={organisationId => setDraft({ ...draft, organisationId })}
          />
        )}
        <TextArea
          label={t('workNote')}
          hint={t('workNoteHint')}
          value={draft.note}
          error={act.errorOf('note')}
          onChange={note => setDraft({ ...draft, note })}
        />
      </ActForm>
    </div>
  )
}

/** Who asks to work on a disagreement, and asking it too. */
export function StatementWork(props: StatementActsProps) {
  const { place, item, canAsk, mine } = props
  const t = useTranslations('interface.statement')
  const query = useQuery(queries.positions.workshopRequests.queryOptions({ spaceId: place.spaceId }))
  const requests = (query.data ?? []).filter(one => one.statementId === item.statementId)
  const free = mine.filter(own => !requests.some(one => one.organisationId === own.organisationId))
  const waits = requests.length === 0 || requests.some(one => one.state === 'waiting')
  if (!canBeWorkedOn(item.class) && requests.length === 0) return null
  return (
    <section
      id="travail"
      className={`flex flex-col gap-4 border-hair border-t pt-6 ${requests.length === 0 ? 'print:hidden' : ''}`}
    >
      <h2 className="text-25">{t('workTitle')}</h2>
      {waits && <p>{t('workWhy')}</p>}
      {query.isError && <Unread query={query} />}
      <ul>
        {requests.map(request => (
          <WorkRequestLine key={request.organisationId} request={request} place={place} />
        ))}
      </ul>
      {canBeWorkedOn(item.class) &&
        query.isSuccess &&
        (!canAsk ? <NameFirst place={place} /> : free.length > 0 && <AskForm {...props} mine={free} />)}
    </section>
  )
}
