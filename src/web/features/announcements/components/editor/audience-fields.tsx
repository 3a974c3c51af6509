import { Checkbox } from 'antd';
import { useId } from 'react';
import { useLabels, useOrganisation } from '../../../../lib/reference';
import type { Audience, AudienceRole, Tier } from '../../api/types';
import { useAudienceWords } from '../../lib/use-audience-words';
import { useAnnouncementTexts } from '../../texts';
import styles from '../announcements.module.css';

const roles: readonly AudienceRole[] = [
  'partner',
  'agent',
  'supervisor',
  'handler',
  'department_lead',
  'maintainer',
  'channel_manager',
  'channel_supervisor',
];
const tiers: readonly Tier[] = ['core', 'ordinary', 'rural_station'];

interface Props {
  audience: Audience;
  isFaulty: boolean;
  onChange: (audience: Audience) => void;
}

/** Chooses who gets it, and says it back in words. */
export function AudienceFields({ audience, isFaulty, onChange }: Props) {
  const t = useAnnouncementTexts();
  const labels = useLabels();
  const words = useAudienceWords();
  const { data } = useOrganisation();
  const hint = useId();
  const isForPartners = audience.roles.includes('partner');
  return (
    <>
      <fieldset className={styles.field} data-faulty={isFaulty}>
        <legend>{t('fieldRoles')}</legend>
        <Checkbox.Group
          value={audience.roles}
          options={roles.map((role) => ({ value: role, label: labels.role(role) }))}
          onChange={(chosen) => onChange({ ...audience, roles: roles.filter((role) => chosen.includes(role)) })}
        />
        {isFaulty && (
          <span className={styles.fault} role="alert">
            {t('missingRoles')}
          </span>
        )}
      </fieldset>
      <fieldset className={styles.field} aria-describedby={`${hint}counties`}>
        <legend>
          {t('fieldCounties')}{' '}
          <span id={`${hint}counties`} className={styles.quiet}>
            ({t('countiesHint')})
          </span>
        </legend>
        <Checkbox.Group
          value={audience.counties}
          options={(data?.counties ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(counties) => onChange({ ...audience, counties })}
        />
      </fieldset>
      {isForPartners && (
        <fieldset className={styles.field} aria-describedby={`${hint}tiers`}>
          <legend>
            {t('fieldTiers')}{' '}
            <span id={`${hint}tiers`} className={styles.quiet}>
              ({t('tiersHint')})
            </span>
          </legend>
          <Checkbox.Group
            value={audience.tiers}
            options={tiers.map((tier) => ({ value: tier, label: labels.tier(tier) }))}
            onChange={(chosen) => onChange({ ...audience, tiers: tiers.filter((tier) => chosen.includes(tier)) })}
          />
        </fieldset>
      )}
      <p className={styles.words} role="status" data-testid="announcement-words">
        {t('inWords', { words: words({ ...audience, tiers: isForPartners ? audience.tiers : [] }) })}
      </p>
    </>
  );
}
