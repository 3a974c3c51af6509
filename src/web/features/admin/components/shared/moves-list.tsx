import { Table } from 'antd';
import { useLanguage } from '../../../../lib/i18n';
import { useLabels } from '../../../../lib/reference';
import { formatSpan, formatTime } from '../../../../lib/time';
import type { DueMove, DueMoves } from '../../api/types';
import styles from './shared.module.css';
import { useRuleTexts } from './texts';

/** A ticket may have two clocks of one kind: rows are told apart by their place. */
interface MoveRow extends DueMove {
  place: number;
}

/** By how much a due time moves, in words; a clock that is paused has none. */
function useShift(): (move: DueMove) => string {
  const t = useRuleTexts();
  const language = useLanguage();
  return ({ before, after }) => {
    if (!before || !after) return t('paused');
    const ms = Date.parse(after) - Date.parse(before);
    if (ms === 0) return t('warningOnly');
    return t(ms > 0 ? 'later' : 'earlier', { span: formatSpan(ms, language) });
  };
}

const timeOf = (at: string | null): string => (at ? formatTime(at) : '—');

/** Which running clocks a change of the rules would move, and from when to when. */
export function MovesList({ preview }: { preview: DueMoves }) {
  const t = useRuleTexts();
  const labels = useLabels();
  const shift = useShift();
  const { moves, moveCount } = preview;
  if (moveCount === 0) return <p data-testid="moves">{t('noMoves')}</p>;
  const words =
    moveCount > moves.length
      ? t('movesShown', { count: moveCount, shown: moves.length })
      : t('moves', { count: moveCount });
  return (
    <div data-testid="moves">
      <p>{words}</p>
      <div className={styles.moves}>
        <Table<MoveRow>
          size="small"
          pagination={false}
          rowKey="place"
          dataSource={moves.map((move, place) => ({ ...move, place }))}
          columns={[
            { title: t('ticket'), dataIndex: 'number' },
            { title: t('clock'), dataIndex: 'clock', render: labels.clock },
            { title: t('before'), dataIndex: 'before', render: timeOf },
            { title: t('after'), dataIndex: 'after', render: timeOf },
            { title: t('shift'), key: 'shift', render: (_, move) => shift(move) },
          ]}
        />
      </div>
    </div>
  );
}
