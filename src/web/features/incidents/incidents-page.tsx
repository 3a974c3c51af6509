import { Route, Routes } from 'react-router';
import { useLiveIncidents } from '../tickets';
import { IncidentList } from './components/incident-list';
import { IncidentPage } from './components/incident-page';

/** Incidents: what is going on, and each with its statement, tickets and updates. */
export function IncidentsPage() {
  useLiveIncidents();
  return (
    <Routes>
      <Route index element={<IncidentList />} />
      <Route path=":id" element={<IncidentPage />} />
    </Routes>
  );
}
