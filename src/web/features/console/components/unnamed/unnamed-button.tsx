import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useUnnamedTexts } from './texts';
import { UnnamedPanel } from './unnamed-panel';
import { useOpenForm } from '../../../../lib/feedback/use-open-form';

/** Opens what an agent needs to take feedback without a name. It knows nothing of the call it stands beside (AN-13). */
export function UnnamedButton() {
  const t = useUnnamedTexts();
  const place = useOpenForm();
  const [open, setOpen] = useState(false);
  const [held, setHeld] = useState(false);
  const close = (): void => {
    setHeld(false);
    setOpen(false);
  };
  return (
    <>
      <Button data-testid="unnamed" onClick={() => setOpen(true)}>
        {t('button')}
      </Button>
      <Drawer
        open={open}
        title={t('title')}
        size={560}
        destroyOnHidden
        closable={!held}
        keyboard={!held}
        mask={{ closable: false }}
        onClose={close}
      >
        <UnnamedPanel place={place} onHold={setHeld} onDone={close} />
      </Drawer>
    </>
  );
}
