import type { TableProps } from 'antd';
import type { ReactNode } from 'react';

export interface Column<Row> {
  key: string;
  title: string;
  /** Stands over this column and its neighbours of the same group. */
  group?: string;
  numeric?: boolean;
  /** On a phone: as wide as the card. */
  wide?: boolean;
  /** On a phone: at the foot of the card, without its title. */
  action?: boolean;
  cell: (row: Row) => ReactNode;
}

type TableColumns<Row> = NonNullable<TableProps<Row>['columns']>;

/** Columns as the table takes them, neighbours of a group under one head. */
export function tableColumns<Row>(columns: readonly Column<Row>[]): TableColumns<Row> {
  const heads: TableColumns<Row> = [];
  for (const { key, title, group, numeric, cell } of columns) {
    const leaf = { key, title, align: numeric ? 'end' : 'start', render: (_: unknown, row: Row) => cell(row) } as const;
    const last = heads.at(-1);
    if (!group) heads.push(leaf);
    else if (last && 'children' in last && last.key === group) last.children.push(leaf);
    else heads.push({ key: group, title: group, children: [leaf] });
  }
  return heads;
}

interface Section<Row> {
  group: string | undefined;
  columns: Column<Row>[];
}

/** Neighbours of a group together, and what stands between groups. */
export function sectionsOf<Row>(columns: readonly Column<Row>[]): Section<Row>[] {
  const sections: Section<Row>[] = [];
  for (const column of columns) {
    const last = sections.at(-1);
    if (last && last.group === column.group) last.columns.push(column);
    else sections.push({ group: column.group, columns: [column] });
  }
  return sections;
}
