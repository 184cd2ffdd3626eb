import { Select } from '@reliance/ui/select.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../../acts/act-form.tsx'
import { useDraft } from '../../../acts/use-draft.ts'
import { CollectionNote } from '../../../personal-data/collection-note.tsx'
import { api } from '../../../trpc.ts'
import type { ElectionProps } from '../shown-process.ts'

/** People to choose from, after a line that chooses nobody. */
function useOptions({ participants }: ElectionProps['election'], ids: readonly string[]) {
  const t = useTranslations('interface.electionActs')
  const consent = useTranslations('interface.consent')
  const people = participants.filter(one => ids.includes(one.id))
  return [
    { value: '', label: t('choose') },
    ...people.map(one => ({ value: one.id, label: one.name || consent('somebody') })),
  ]
}

/** "Moi, X, je propose Y": one name, hidden until all ballots are in. */
export function Nominate({ place, election }: ElectionProps) {
  const t = useTranslations('interface.electionActs')
  const { processId, participants, mine } = election
  const others = participants.map(one => one.id).filter(id => id !== mine.voiceId)
  const options = useOptions(election, others)
  const { act, draft, text } = useDraft(
    `nominate-${processId}`,
    () => ({ nomineeId: mine.nomineeId ?? '' }),
    (typed, requestId) =>
      api.assemblies.processes.election.nominate.mutate({
        spaceId: place.spaceId,
        requestId,
        processId,
        ...typed,
      }),
    () => t('nominated'),
  )
  return (
    <ActForm act={act} input={() => (draft.nomineeId === '' ? null : draft)} submitLabel={t('nominateSend')}>
      {mine.hasAnswered && <p className="font-bold">{t('nominated')}</p>}
      <Select label={t('nominate')} hint={t('nominateHint')} options={options} {...text('nomineeId')} />
      <CollectionNote of="decision" who={place.name} />
    </ActForm>
  )
}

/** Why one named somebody, once. */
export function GiveReason({ place, election }: ElectionProps) {
  const t = useTranslations('interface.electionActs')
  const { processId } = election
  const { act, draft, text } = useDraft(
    `reason-${processId}`,
    () => ({ text: '' }),
    (typed, requestId) =>
      api.assemblies.processes.election.giveReason.mutate({
        spaceId: place.spaceId,
        requestId,
        processId,
        ...typed,
      }),
    () => t('reasoned'),
  )
  return (
    <ActForm act={act} input={() => draft} submitLabel={t('reasonSend')}>
      <TextArea label={t('reason')} hint={t('reasonHint')} {...text('text')} />
      <CollectionNote of="decision" who={place.name} />
    </ActForm>
  )
}

/** Moving one’s voice to somebody already named, with the reason. */
export function TransferVoice({ place, election }: ElectionProps) {
  const t = useTranslations('interface.electionActs')
  const { processId, namedIds, mine } = election
  const options = useOptions(
    election,
    namedIds.filter(id => id !== mine.voiceId),
  )
  const { act, draft, text } = useDraft(
    `transfer-${processId}`,
    () => ({ toId: '', reason: '' }),
    (typed, requestId) =>
      api.assemblies.processes.election.transferVoice.mutate({
        spaceId: place.spaceId,
        requestId,
        processId,
        ...typed,
      }),
    () => t('moved'),
  )
  return (
    <ActForm act={act} input={() => (draft.toId === '' ? null : draft)} submitLabel={t('moveSend')}>
      <Select label={t('move')} options={options} {...text('toId')} />
      <TextArea label={t('moveReason')} {...text('reason')} />
      <CollectionNote of="decision" who={place.name} />
    </ActForm>
  )
}

/** Proposing one of those who were named, for the reasons that were heard. */
export function ProposePerson({ place, election }: ElectionProps) {
  const t = useTranslations('interface.electionActs')
  const { processId, revision, round, proposableIds } = election
  const options = useOptions(election, proposableIds)
  const { act, draft, text } = useDraft(
    `propose-${processId}-${round}`,
    () => ({ personId: '', reason: '' }),
    (typed, requestId) =>
      api.assemblies.processes.election.proposePerson.mutate({
        spaceId: place.spaceId,
        requestId,
        processId,
        revision,
        ...typed,
      }),
    () => t('proposedNow'),
  )
  return (
    <ActForm act={act} input={() => (draft.personId === '' ? null : draft)} submitLabel={t('proposeSend')}>
      <Select label={t('propose')} hint={t('proposeHint')} options={options} {...text('personId')} />
      <TextArea label={t('proposeReason')} {...text('reason')} />
      <CollectionNote of="decision" who={place.name} />
    </ActForm>
  )
}
