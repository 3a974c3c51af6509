import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type AssessmentQuery, assessmentFileUrl } from '../../api/get-assessment';
import styles from './assessment.module.css';
import { useAssessmentTexts } from './texts';

const formats = ['xlsx', 'csv'] as const;

/** What is on screen, all pages of it, as a file. */
export function Files({ query }: { query: AssessmentQuery }) {
  const t = useAssessmentTexts();
  return (
    <div className={styles.files}>
      {formats.map((format) => (
        <Button
          key={format}
          icon={<DownloadOutlined />}
          href={assessmentFileUrl(query, format)}
          aria-label={t('download', { format: format.toUpperCase() })}
          data-testid={`books-${format}`}
        >
          {format.toUpperCase()}
        </Button>
      ))}
    </div>
  );
}
