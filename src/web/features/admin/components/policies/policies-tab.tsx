import { App } from 'antd';
import { useState } from 'react';
import { useDraft } from '../../../../lib/drafts';
import { useMay } from '../../../../lib/session';
import { Loading, ProblemNotice, TabHead } from '../../../../ui';
import { changePolicies } from '../../api/change-policies';
import { usePolicies } from '../../api/get-policies';
import { adminKeys } from '../../api/keys';
import { previewPolicies } from '../../api/preview-policies';
import type { Policies } from '../../api/types';
import { useAdminTexts } from '../../texts';
import { ApplyDialog } from '../shared/apply-dialog';
import { PendingBar } from '../shared/pending-bar';
import { ClockTrial } from './clock-trial';
import { PolicyDialog } from './policy-dialog';
import { type PoliciesEdit, policyOf, withEdit, withPolicy } from './policy-edit';
import { PolicyTable } from './policy-table';
import { usePolicyTexts } from './texts';

const none: PoliciesEdit = {};

function PoliciesDesk({ policies }: { policies: Policies }) {
  const admin = useAdminTexts();
  const { message } = App.useApp();
  const mayChange = useMay('calendar.change');
  const { value: edit, isKept, change, clear } = useDraft('admin:policies', none);
  const [editing, setEditing] = useState<string | null>(null);
  const [reviewing, setReviewing] = useState(false);
  const next = withEdit(policies, edit);
  const rows = Object.entries(next.policies).map(([clock, raw]) => ({
    ...policyOf(raw),
    clock,
    isChanged: clock in edit,
  }));
  const edited = rows.find(({ clock }) => clock === editing);
  return (
    <>
      <PendingBar
        count={Object.keys(edit).length}
        isKept={isKept}
        saveTestId="policies-save"
        onDiscard={clear}
        onReview={() => setReviewing(true)}
      />
      <PolicyTable rows={rows} onEdit={mayChange ? ({ clock }) => setEditing(clock) : null} />
      <ClockTrial clocks={rows.map(({ clock }) => clock)} />
      {edited && (
        <PolicyDialog
          clock={edited.clock}
          policy={edited}
          onClose={() => setEditing(null)}
          onChange={(changed) => {
            change(withPolicy(policies, edit, edited.clock, changed));
            setEditing(null);
          }}
        />
      )}
      {reviewing && (
        <ApplyDialog
          of={next}
          preview={() => previewPolicies(next)}
          apply={(reason) => changePolicies(next, reason)}
          rulesKey={adminKeys.policies}
          onClose={() => setReviewing(false)}
          onApplied={() => {
            setReviewing(false);
            clear();
            void message.success(admin('saved'));
          }}
        />
      )}
    </>
  );
}

/** The clocks of flows.md, as the administrator may change them. */
export function PoliciesTab() {
  const t = usePolicyTexts();
  const { data, error, refetch } = usePolicies();
  return (
    <>
      <TabHead title={t('title')} lead={t('lead')} />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data ? <PoliciesDesk policies={data} /> : !error && <Loading />}
    </>
  );
}
