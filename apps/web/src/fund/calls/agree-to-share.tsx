import { centsOf } from '@reliance/core/fund/euros.ts'
import { Checkbox } from '@reliance/ui/checkbox.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { useDraft } from '../../acts/use-draft.ts'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'
import { useEuros } from '../use-euros.ts'
import type { Application } from './application-draft.ts'

type Props = { project: Application; share: Application['agree'][number]; place: Place }

/** A partner agrees to its line, or a host to receive it: one tick, one button (L10). */
export function AgreeToShare({ project, share, place }: Props) {
  const t = useTranslations('interface.project')
  const euros = useEuros()
  const { organisationId, asked, as } = share
  const asksPurpose = as === 'partner' && centsOf(asked) > 0n
  const form = useDraft(
    `share-${organisationId}`,
    () => ({ hasPurpose: false as boolean }),
    ({ hasPurpose }, requestId) =>
      api.fund.agreeToShare.mutate({
        spaceId: place.spaceId,
        requestId,
        applicationId: project.applicationId,
        organisationId,
        asked,
        as,
        hasPurpose,
      }),
    () => t('agreedSaid'),
  )
  const said = { organisation: share.displayName, asked: euros(asked), host: share.host }
  return (
    <section className="flex flex-col gap-3 border-agree border-s-4 bg-paper px-4 py-4">
      <h2 className="text-25">{t('agreeTitle', { organisation: share.by })}</h2>
      <p>{t(as === 'host' ? 'hostWhat' : 'agreeWhat', said)}</p>
      <ActForm act={form.act} input={() => form.draft} submitLabel={t('agree', { organisation: share.by })}>
        {asksPurpose && (
          <Checkbox
            label={t('purpose')}
            checked={form.draft.hasPurpose}
            error={form.act.errorOf('hasPurpose')}
            onChange={hasPurpose => form.put({ hasPurpose })}
          />
        )}
      </ActForm>
    </section>
  )
}
