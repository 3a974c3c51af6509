import { CheckOutlined, CopyOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { copyText } from '../lib/copy-text';
import { announce } from '../lib/hooks';
import { useCommonTexts } from '../lib/i18n';

const shownForMs = 2_000;

/** Copies a text and says so. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const t = useCommonTexts();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), shownForMs);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async (): Promise<void> => {
    if (!(await copyText(text))) return;
    setCopied(true);
    announce(t('copied'));
  };
  return (
    <Button
      type="text"
      size="small"
      icon={copied ? <CheckOutlined /> : <CopyOutlined />}
      aria-label={label}
      title={label}
      onClick={() => void copy()}
    />
  );
}
