import { Input, Modal, Select } from 'antd';
import { useId, useState } from 'react';
import { Problem } from '../../../lib/api';
import { useRequestKey } from '../../../lib/hooks';
import { useOrganisation } from '../../../lib/reference';
import { dayAt, serverNow } from '../../../lib/time';
import { ProblemNotice } from '../../../ui';
import { FieldRow } from '../../../ui/fields';
import { useColleagues } from '../../tickets';
import { useGrant } from '../api/faults';
import { skillCodes, useSkillTexts } from '../skills';
import { useFaultsTexts } from '../texts';

const nobody = '00000000-0000-0000-0000-000000000000';

/** A certificate for somebody of a team: for a year from today unless something else is said. */
export function GrantDialog({ onClose }: { onClose: () => void }) {
  const t = useFaultsTexts();
  const skills = useSkillTexts();
  const id = useId();
  const grant = useGrant();
  const key = useRequestKey();
  const today = dayAt(serverNow());
  const nextYear = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`.replace('-02-29', '-02-28');
  const [teamId, setTeam] = useState<string>();
  const [userId, setUser] = useState<string>();
  const [skill, setSkill] = useState<(typeof skillCodes)[number]>();
  const [days, setDays] = useState({ validFrom: today, validUntil: nextYear });
  const { data: organisation } = useOrganisation();
  const { data: colleagues } = useColleagues({ departmentId: teamId ?? nobody });
  const teams = organisation?.departments.filter(({ kind, code }) => kind === 'maintenance' || code === 'network');
  const isWhole = userId !== undefined && skill !== undefined;
  const send = (): void => {
    if (!userId || !skill) return;
    grant.mutate(
      { body: { userId, skill, ...days }, key: key.current() },
      {
        onSuccess: onClose,
        onError: (error) => {
          if (error instanceof Problem && error.status > 0) key.renew();
        },
      },
    );
  };
  return (
    <Modal
      open
      title={t('granting')}
      okText={t('grant')}
      cancelText={t('cancel')}
      okButtonProps={{ disabled: !isWhole, loading: grant.isPending }}
      onCancel={onClose}
      onOk={send}
    >
      <FieldRow id={`${id}team`} label={t('team')} required>
        <Select
          id={`${id}team`}
          value={teamId}
          placeholder={t('teamPick')}
          options={(teams ?? []).map(({ id: value, name }) => ({ value, label: name }))}
          onChange={(next: string) => {
            setTeam(next);
            setUser(undefined);
          }}
        />
      </FieldRow>
      <FieldRow id={`${id}user`} label={t('person')} required>
        <Select
          id={`${id}user`}
          value={userId}
          disabled={!teamId}
          placeholder={t('userPick')}
          options={(colleagues?.items ?? []).map(({ id: value, displayName }) => ({ value, label: displayName }))}
          onChange={setUser}
        />
      </FieldRow>
      <FieldRow id={`${id}skill`} label={t('skill')} required>
        <Select
          id={`${id}skill`}
          value={skill}
          placeholder={t('skillPick')}
          options={skillCodes.map((value) => ({ value, label: skills(value) }))}
          onChange={setSkill}
        />
      </FieldRow>
      {(['validFrom', 'validUntil'] as const).map((name) => (
        <FieldRow key={name} id={`${id}${name}`} label={t(name)} required>
          <Input
            id={`${id}${name}`}
            type="date"
            value={days[name]}
            onChange={({ target }) => setDays({ ...days, [name]: target.value })}
          />
        </FieldRow>
      ))}
      {grant.error && <ProblemNotice error={grant.error} />}
    </Modal>
  );
}
