import { Segmented } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useMedia } from '../../../../lib/hooks';
import { later, Markdown } from '../../../../ui';
import type { ArticleContent } from '../../api/types';
import styles from './edit.module.css';
import { useEditTexts } from './texts';

const MarkdownEditor = later(async () => (await import('./markdown-editor')).MarkdownEditor);

type Pane = 'write' | 'preview';

interface Props {
  content: Pick<ArticleContent, 'title' | 'body'>;
  onChange: (body: string) => void;
}

/** The text and how readers will see it: side by side, on a narrow screen one at a time. */
export function TextPanes({ content, onChange }: Props) {
  const t = useEditTexts();
  const isNarrow = useMedia('(max-width: 1023px)');
  const [pane, setPane] = useState<Pane>('write');
  return (
    <section className={styles.text} aria-label={t('text')}>
      {isNarrow && (
        <Segmented<Pane>
          aria-label={t('text')}
          value={pane}
          options={[
            { value: 'write', label: t('write') },
            { value: 'preview', label: t('preview') },
          ]}
          onChange={setPane}
          data-testid="knowledge-pane"
        />
      )}
      <div className={styles.panes} data-narrow={isNarrow}>
        <div className={styles.pane} hidden={isNarrow && pane !== 'write'}>
          <MarkdownEditor text={content.body} onChange={onChange} />
        </div>
        <div className={styles.pane} hidden={isNarrow && pane !== 'preview'}>
          <Preview content={content} />
        </div>
      </div>
      <p className={styles.quiet}>{t('editorHint')}</p>
    </section>
  );
}

/** Comes after the keys: a long text must not hold up the typing. */
function Preview({ content }: Pick<Props, 'content'>) {
  const t = useEditTexts();
  const { title, body } = useDeferredValue(content);
  return (
    <section
      className={styles.preview}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={t('previewOf', { title })}
      data-testid="knowledge-preview"
    >
      <h2 className={styles.previewTitle}>{title || t('untitled')}</h2>
      <Markdown text={body} title={title} />
    </section>
  );
}
