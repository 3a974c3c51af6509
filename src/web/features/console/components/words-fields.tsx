import { Input } from 'antd';
import { useId } from 'react';
import { FieldRow } from '../../../ui/fields';
import type { FormDraft } from '../lib/use-call-draft';
import { useConsoleTexts } from '../texts';

interface Props {
  draft: FormDraft;
  faults: Readonly<Record<string, string>>;
  /** Where the fields say it all, words are extra and there is no title to find. */
  extra: boolean;
}

const longestTitle = 200;
const longestText = 20_000;

/** What was said, in words. */
export function WordsFields({ draft, faults, extra }: Props) {
  const t = useConsoleTexts();
  const id = useId();
  const { value, change } = draft;
  return (
    <>
      {!extra && (
        <FieldRow id={`${id}title`} label={t('title')} required fault={faults['title']}>
          <Input
            id={`${id}title`}
            value={value.title}
            maxLength={longestTitle}
            status={faults['title'] ? 'error' : ''}
            placeholder={t('titleHint')}
            autoComplete="off"
            data-testid="ticket-title"
            onChange={(event) => change({ title: event.target.value })}
          />
        </FieldRow>
      )}
      <FieldRow id={`${id}description`} label={t('description')} required={!extra} fault={faults['description']}>
        <Input.TextArea
          id={`${id}description`}
          value={value.description}
          maxLength={longestText}
          status={faults['description'] ? 'error' : ''}
          autoSize={{ minRows: extra ? 1 : 2, maxRows: 10 }}
          placeholder={t(extra ? 'wordsExtraHint' : 'descriptionHint')}
          data-testid="ticket-description"
          onChange={(event) => change({ description: event.target.value })}
        />
      </FieldRow>
    </>
  );
}
