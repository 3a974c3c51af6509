import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  CloudUploadOutlined,
  ExclamationCircleFilled,
  WarningOutlined,
} from '@ant-design/icons';
import { Button } from 'antd';
import type { ComponentType } from 'react';
import styles from './edit.module.css';
import { useEditTexts } from './texts';
import type { DraftEditing, SaveState as State } from './use-draft-editing';

const shapes: Record<State, ComponentType> = {
  none: CheckCircleOutlined,
  saved: CheckCircleOutlined,
  unsaved: ClockCircleOutlined,
  saving: CloudUploadOutlined,
  conflict: ExclamationCircleFilled,
  failed: WarningOutlined,
  incomplete: WarningOutlined,
};

/** Whether what was typed is on the server, in shape, colour and words. */
export function SaveState({ editing: { save, saveNow } }: { editing: DraftEditing }) {
  const t = useEditTexts();
  const Shape = shapes[save];
  return (
    <span className={styles.save}>
      <span role="status" data-state={save} className={styles.saveState} data-testid="knowledge-save-state">
        <Shape /> {t(`save_${save}`)}
      </span>
      {(save === 'unsaved' || save === 'failed') && (
        <Button size="small" type="link" onClick={() => void saveNow()} data-testid="knowledge-save-now">
          {t('saveNow')}
        </Button>
      )}
    </span>
  );
}
