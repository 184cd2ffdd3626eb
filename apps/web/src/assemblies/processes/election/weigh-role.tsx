import { ChoiceRow } from '@reliance/ui/choice-row.tsx'
import { Foldable } from '@reliance/ui/foldable.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../../acts/act-form.tsx'
import { useDraft } from '../../../acts/use-draft.ts'
import { CollectionNote } from '../../../personal-data/collection-note.tsx'
import { api } from '../../../trpc.ts'
import type { ElectionProps } from '../shown-process.ts'

/** Whether what is sought fits, said in the open before any name. */
export function WeighRole({ place, election }: ElectionProps) {
  const t = useTranslations('interface.electionActs')
  const { processId, draftRound, mine } = election
  const { act, draft, put, text } = useDraft(
    `weigh-${processId}-${draftRound}`,
    () => ({ objects: mine.says === null ? '' : mine.says === '' ? 'no' : 'yes', reason: mine.says ?? '' }),
    ({ objects, reason }, requestId) =>
      api.assemblies.processes.election.weighRole.mutate({
        spaceId: place.spaceId,
        requestId,
        processId,
        round: draftRound,
        objects: objects === 'yes',
        reason: objects === 'yes' ? reason : '',
      }),
    () => t('fitsSent'),
  )
  const chosen = draft.objects === 'yes' || draft.objects === 'no' ? draft.objects : undefined
  return (
    <ActForm act={act} input={() => (chosen === undefined ? null : draft)} submitLabel={t('fitsSend')}>
      <ChoiceRow
        legend={<span className="font-bold text-20">{t('fits')}</span>}
        name="objects"
        value={chosen}
        onChange={objects => put({ objects })}
        choices={[
          { value: 'no', label: t('fitsYes'), tone: 'for' },
          { value: 'yes', label: t('fitsNo'), tone: 'against' },
        ]}
      />
      {chosen === 'yes' && <TextArea label={t('fitsReason')} {...text('reason')} />}
      <CollectionNote of="decision" who={place.name} />
    </ActForm>
  )
}

/** Writing anew what is sought, as whoever facilitates. */
export function DescribeRole({ place, election }: ElectionProps) {
  const t = useTranslations('interface.electionActs')
  const open = useTranslations('interface.openElection')
  const { processId, revision, draftRound, role, criteria } = election
  const { act, draft, text } = useDraft(
    `describe-${processId}-${draftRound}`,
    () => ({
      mission: role.mission,
      accountabilities: role.accountabilities,
      termMonths: String(role.termMonths),
      criteria: criteria.join('\n'),
    }),
    (typed, requestId) =>
      api.assemblies.processes.election.describeRole.mutate({
        spaceId: place.spaceId,
        requestId,
        processId,
        revision,
        ...typed,
        termMonths: Number(typed.termMonths),
        criteria: typed.criteria.split('\n'),
      }),
    () => t('redrafted'),
  )
  return (
    <Foldable title={t('redraft')} isOpen={false} level={3}>
      <ActForm act={act} input={() => draft} submitLabel={t('redraftSend')}>
        <TextArea label={open('mission')} hint={open('missionHint')} {...text('mission')} />
        <TextArea label={open('accountabilities')} {...text('accountabilities')} />
        <TextField label={open('term')} hint={open('termHint')} inputMode="numeric" {...text('termMonths')} />
        <TextArea label={open('criteria')} hint={open('criteriaHint')} {...text('criteria')} />
      </ActForm>
    </Foldable>
  )
}
