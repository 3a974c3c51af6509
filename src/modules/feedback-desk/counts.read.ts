import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import {
  choicesOf,
  feedbackStates,
  FeedbackTopicCountView,
  feedbackTopics,
  shownCounts,
  withLastStep,
} from '../feedback/index.js';
import { Directory } from '../organisation/index.js';
import type { FeedbackCountsView } from './feedback-desk.view.js';

const counted = {
  name: 'feedback-desk-counts',
  text: `SELECT coalesce(s.topic, r.topic) AS topic, r.county, coalesce(s.state, 'new') AS state, count(*)::int AS count
         FROM ${withLastStep} GROUP BY 1, 2, 3`,
};

interface Cell {
  topic: string;
  county: string | null;
  state: string;
  count: number;
}

type Choice = Pick<FeedbackTopicCountView, 'value' | 'label'>;

/** Without a county or with one that is no more. */
const elsewhere: Choice = { value: '', label: { zh: '未填写', en: 'Not given' } };

function counts(
  cells: readonly Cell[],
  choices: readonly Choice[],
  of: (cell: Cell) => string,
): FeedbackTopicCountView[] {
  const sum = (value: string): number => cells.reduce((all, cell) => all + (of(cell) === value ? cell.count : 0), 0);
  const shown = shownCounts(new Map(choices.map(({ value }) => [value, sum(value)])));
  return choices.map(({ value, label }) => ({ value, label, count: shown.get(value) ?? null }));
}

/** How many reports there are of what, small numbers hidden (AN-11). */
@Injectable()
export class CountReads {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
  ) {}

  async counts(): Promise<FeedbackCountsView> {
    const cells = await this.database.rows<Cell>(counted);
    const counties = this.directory.counties().map(({ code, nameZh, nameEn }) => ({
      value: code,
      label: { zh: nameZh, en: nameEn },
    }));
    return {
      topics: counts(cells, choicesOf(feedbackTopics), ({ topic }) => topic),
      counties: counts(cells, [...counties, elsewhere], ({ county }) => county ?? elsewhere.value),
      states: counts(cells, choicesOf(feedbackStates), ({ state }) => state),
    };
  }
}
