import { Select } from '@reliance/ui/select.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { useTranslations } from 'use-intl'
import { FilesField } from '../../files/files-field.tsx'
import { dayAt } from '../choice.ts'
import { decidingBodies, MeetingFields, type ProposalForm } from '../decision-fields.tsx'
import type { Walk } from './use-walk.ts'

/** What was decided, by which body, how, and what shows it. */
export function DecidedStep({ walk, onBusy }: { walk: Walk; onBusy: (busy: boolean) => void }) {
  const t = useTranslations('interface.give')
  const propose = useTranslations('interface.propose')
  const { draft, put, text, register, place, errorOf } = walk
  const bodies = decidingBodies(register)
  // What concerns every proposal.
  const shared = walk as unknown as Pick<ProposalForm<object>, 'draft' | 'put' | 'text'>
  return (
    <>
      <TextArea optional label={t('text')} hint={t('textHint')} {...text('text')} />
      {bodies.length > 1 && (
        <Select
          label={propose('body')}
          hint={propose('bodyHint')}
          options={bodies.map(one => ({ value: one.bodyId, label: one.name }))}
          {...text('bodyId')}
        />
      )}
      <MeetingFields form={shared} today={dayAt(register.now)} />
      <details open={draft.meeting === 'yes' || draft.files.length > 0 || undefined}>
        <summary className="target cursor-pointer">{t('more')}</summary>
        <FilesField
          spaceId={place.spaceId}
          label={propose('files')}
          error={errorOf('files')}
          value={[...draft.files]}
          onChange={files => put({ files })}
          onBusy={onBusy}
        />
      </details>
    </>
  )
}
