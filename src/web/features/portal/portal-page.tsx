import { ConfigProvider } from 'antd';
import { Route, Routes } from 'react-router';
import { useLive } from '../../lib/live';
import { FaultReport } from './components/fault/fault-report';
import { Home } from './components/home';
import { NewTicket } from './components/new-ticket';
import { TicketPage } from './components/ticket-page';
import styles from './portal.module.css';

const ownTickets = ['queue:outlet'];

/** The partner's door: ask, follow, confirm; made for a phone held in one hand. */
export function PortalPage() {
  useLive(ownTickets);
  return (
    <ConfigProvider componentSize="large">
      <div className={styles.page}>
        <Routes>
          <Route index element={<Home />} />
          <Route path="new/:line" element={<NewTicket />} />
          <Route path="fault" element={<FaultReport />} />
          <Route path="fault/:label" element={<FaultReport />} />
          <Route path="tickets/:id" element={<TicketPage />} />
        </Routes>
      </div>
    </ConfigProvider>
  );
}
