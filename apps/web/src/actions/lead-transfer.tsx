import type { LeadAnswer } from '@reliance/core/actions/answer-lead.ts'
import { Button } from '@reliance/ui/button.tsx'
import { Foldable } from '@reliance/ui/foldable.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'
import { useDraft } from '../acts/use-draft.ts'
import { api } from '../trpc.ts'
import type { ActionProps } from './shown-action.ts'

type Transfer = NonNullable<ActionProps['action']['transfer']>
type WaitingProps = ActionProps & { transfer: Transfer }

/** Accepting for the organisation that is to lead: it names whom one turns to. */
function Accept({ place, action, transfer }: WaitingProps) {
  const t = useTranslations('interface.lead')
  const { act, draft, text } = useDraft(
    `lead-${transfer.transferId}`,
    () => ({ leadFunction: '' }),
    ({ leadFunction }, requestId) =>
      api.actions.answerLead.mutate({
        spaceId: place.spaceId,
        requestId,
        transferId: transfer.transferId,
        organisationId: transfer.toOrganisationId,
        answer: 'accept',
        leadFunction,
      }),
    () => t('answered'),
  )
  return (
    <ActForm key={action.actionId} act={act} input={() => draft} submitLabel={t('accept')}>
      <TextField label={t('function')} {...text('leadFunction')} />
    </ActForm>
  )
}

/** One answer by one press. */
function Answer({
  place,
  transfer,
  organisationId,
  answer,
  label,
}: WaitingProps & { organisationId: string; answer: LeadAnswer; label: string }) {
  const t = useTranslations('interface.lead')
  const say = useSay()
  const act = useAct(
    (_: null, requestId) =>
      api.actions.answerLead.mutate({
        spaceId: place.spaceId,
        requestId,
        transferId: transfer.transferId,
        organisationId,
        answer,
        leadFunction: '',
      }),
    { onDone: () => say(t('answered')) },
  )
  return (
    <div className="flex flex-col items-start gap-2">
      <Button pending={act.sending ? label : undefined} onClick={() => void act.send(null)}>
        {label}
      </Button>
      <ActNotice failure={act.failure} />
    </div>
  )
}

/** What is proposed, and the answers of whoever is asked; the others read that nothing has changed yet (R73). */
function Waiting(props: WaitingProps) {
  const t = useTranslations('interface.lead')
  const { transfer } = props
  const isTo = transfer.askedOf.includes(transfer.toOrganisationId)
  const from = transfer.askedOf.find(one => one !== transfer.toOrganisationId)
  const [mine] = transfer.askedOf
  const [own] = transfer.proposedFor
  return (
    <section className="flex flex-col gap-4 border-accent border-l-4 pl-4">
      <p className="font-bold">{t('waits', { organisation: transfer.to })}</p>
      {isTo && <Accept {...props} />}
      <div className="flex flex-wrap gap-4 print:hidden">
        {from !== undefined && (
          <Answer {...props} organisationId={from} answer="accept" label={t('consent')} />
        )}
        {mine !== undefined && (
          <Answer {...props} organisationId={mine} answer="refuse" label={t('refuse')} />
        )}
        {mine === undefined && own !== undefined && (
          <Answer {...props} organisationId={own} answer="refuse" label={t('takeBack')} />
        )}
      </div>
    </section>
  )
}

/** Another lead, proposed in the name of an organisation that takes part. */
function Propose({ place, action, organisationId }: ActionProps & { organisationId: string }) {
  const t = useTranslations('interface.lead')
  const partners = action.parts.filter(one => one.role === 'partner')
  const isOwn = (id: string) => id === organisationId
  const first = partners.find(one => isOwn(one.organisationId)) ?? partners[0]
  const { act, draft, text } = useDraft(
    `propose-lead-${action.actionId}`,
    () => ({ toOrganisationId: first?.organisationId ?? '', leadFunction: '' }),
    (draft, requestId) =>
      api.actions.proposeLead.mutate({
        ...draft,
        spaceId: place.spaceId,
        requestId,
        actionId: action.actionId,
        organisationId,
      }),
    ({ state }) => t(state === 'done' ? 'changed' : 'proposed'),
  )
  return (
    <ActForm act={act} input={() => draft} submitLabel={t('submit')}>
      <Select
        label={t('who')}
        options={partners.map(one => ({
          value: one.organisationId,
          label: isOwn(one.organisationId) ? t('self', { organisation: one.name }) : one.name,
        }))}
        {...text('toOrganisationId')}
      />
      {isOwn(draft.toOrganisationId) && <TextField label={t('function')} {...text('leadFunction')} />}
    </ActForm>
  )
}

/** The lead of an action changes hands by the consent of both (R73). */
export function LeadTransfer({ place, action }: ActionProps) {
  const t = useTranslations('interface.lead')
  if (action.transfer !== null) return <Waiting place={place} action={action} transfer={action.transfer} />
  const mine = action.can.takePartFor.find(one =>
    action.parts.some(part => part.organisationId === one.organisationId),
  )
  const hasPartner = action.parts.some(one => one.role === 'partner')
  if (!mine || !hasPartner || action.state !== 'published') return null
  return (
    <div className="print:hidden">
      <Foldable title={t('title')} isOpen={action.lead === null} level={2}>
        <p className="max-w-line text-ink-soft">{t('sentence')}</p>
        <Propose place={place} action={action} organisationId={mine.organisationId} />
      </Foldable>
    </div>
  )
}
