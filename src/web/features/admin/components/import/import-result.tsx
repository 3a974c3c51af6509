import { DownloadOutlined } from '@ant-design/icons';
import { Alert, Button, Table } from 'antd';
import type { ImportFault, ImportResult } from '../../api/types';
import { download } from './download';
import { faultsCsv } from './faults-csv';
import styles from './import.module.css';
import { useImportTexts } from './texts';

interface Props {
  result: ImportResult;
  wasDry: boolean;
  fileName: string;
}

/** A line may have two faults of one kind: rows are told apart by their place. */
interface FaultRow extends ImportFault {
  place: number;
}

/** So many faults can be looked at; a file with more is corrected with the list beside it. */
const shownFaults = 200;

const headOf = ({ kept }: ImportResult, wasDry: boolean) => {
  if (wasDry) return 'resultDry';
  return kept ? 'resultKept' : 'resultNothing';
};

export function ImportResultView({ result, wasDry, fileName }: Props) {
  const t = useImportTexts();
  const { rows, encoding, added, changed, unchanged, faults } = result;
  const head = headOf(result, wasDry);
  const save = (): void =>
    download(
      `${fileName.replace(/\.[^.]+$/, '')}-faults.csv`,
      faultsCsv([t('line'), t('column'), t('reason')], faults),
      'text/csv;charset=utf-8',
    );
  const counts = t('counts', { rows, encoding, added, changed, unchanged, faults: faults.length });
  return (
    <section className={styles.result} aria-live="polite" data-testid="import-result">
      <Alert
        type={head === 'resultNothing' ? 'warning' : faults.length > 0 ? 'info' : 'success'}
        showIcon
        title={t(head)}
        description={head === 'resultNothing' ? `${counts} ${t('nothingHint')}` : counts}
      />
      {faults.length === 0 ? (
        <p>{t('noFaults')}</p>
      ) : (
        <>
          <div className={styles.faultHead}>
            <h2>{t('faults')}</h2>
            <Button icon={<DownloadOutlined />} onClick={save} data-testid="import-download">
              {t('download')}
            </Button>
          </div>
          <Table<FaultRow>
            size="small"
            data-testid="import-faults"
            pagination={false}
            rowKey="place"
            dataSource={faults.slice(0, shownFaults).map((fault, place) => ({ ...fault, place }))}
            columns={[
              { title: t('line'), dataIndex: 'line', width: 80 },
              { title: t('column'), dataIndex: 'column', width: 160 },
              { title: t('reason'), dataIndex: 'message' },
            ]}
          />
          {faults.length > shownFaults && <p>{t('moreFaults', { shown: shownFaults, all: faults.length })}</p>}
        </>
      )}
    </section>
  );
}
