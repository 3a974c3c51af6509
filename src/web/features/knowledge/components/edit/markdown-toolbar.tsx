import {
  BoldOutlined,
  FontSizeOutlined,
  LinkOutlined,
  OrderedListOutlined,
  TableOutlined,
  UnorderedListOutlined,
} from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { Popup } from '../../../../ui';
import { bulletList, heading, numberedList, placeholder, type Tool, toolsWithWords } from '../../lib/markdown-edit';
import { placeholderNames } from '../../../../lib/placeholders';
import styles from './edit.module.css';
import { useEditTexts } from './texts';

type ToolName = 'heading' | 'bold' | 'bulletList' | 'numberedList' | 'table' | 'link';

const icons: Record<ToolName, ReactNode> = {
  heading: <FontSizeOutlined />,
  bold: <BoldOutlined />,
  bulletList: <UnorderedListOutlined />,
  numberedList: <OrderedListOutlined />,
  table: <TableOutlined />,
  link: <LinkOutlined />,
};

const order = ['heading', 'bold', 'bulletList', 'numberedList', 'table', 'link'] as const;

/** Marks that need not be known by heart. */
export function MarkdownToolbar({ onUse }: { onUse: (tool: Tool) => void }) {
  const t = useEditTexts();
  const words = { bold: t('sample_bold'), link: t('sample_link'), column: t('sample_column') };
  const tools: Record<ToolName, Tool> = { heading, bulletList, numberedList, ...toolsWithWords(words) };
  return (
    <div className={styles.toolbar} role="toolbar" aria-label={t('tools')}>
      {order.map((name) => (
        <Button
          key={name}
          type="text"
          size="small"
          icon={icons[name]}
          title={t(`tool_${name}`)}
          aria-label={t(`tool_${name}`)}
          onClick={() => onUse(tools[name])}
          data-testid={`knowledge-tool-${name}`}
        />
      ))}
      <Placeholders onUse={onUse} />
    </div>
  );
}

function Placeholders({ onUse }: { onUse: (tool: Tool) => void }) {
  const t = useEditTexts();
  const [open, setOpen] = useState(false);
  const choose = (name: string): void => {
    setOpen(false);
    onUse(placeholder(name));
  };
  const list = (
    <div className={styles.placeholders}>
      {placeholderNames.map((name) => (
        <Button key={name} size="small" onClick={() => choose(name)}>
          {`{${name}}`}
        </Button>
      ))}
    </div>
  );
  return (
    <Popup open={open} onOpenChange={setOpen} label={t('tool_placeholder')} content={list}>
      <Button type="text" size="small" aria-expanded={open} data-testid="knowledge-tool-placeholder">
        {'{ }'} {t('tool_placeholder')}
      </Button>
    </Popup>
  );
}
