import { createBrowserRouter } from 'react-router';
import { Home } from './home';
import { NotFound } from './not-found';
import { PageBroken } from './page-broken';
import { Shell } from './shell/shell';
import { SignInPage } from './sign-in/sign-in-page';
import { StickerDoor } from './sticker-door';
import { behind } from './behind-door';

export const router = createBrowserRouter([
  {
    errorElement: <PageBroken />,
    children: [
      { path: '/sign-in', element: <SignInPage /> },
      {
        element: <Shell />,
        children: [
          { path: '/', element: <Home /> },
          {
            path: '/console/*',
            element: behind('console', async () => (await import('../features/console/console-page')).ConsolePage),
          },
          {
            path: '/queue/*',
            element: behind('queue', async () => (await import('../features/queue/queue-page')).QueuePage),
          },
          {
            path: '/portal/*',
            element: (
              <StickerDoor
                portal={behind('portal', async () => (await import('../features/portal/portal-page')).PortalPage)}
              />
            ),
          },
          {
            path: '/incidents/*',
            element: behind(
              'incidents',
              async () => (await import('../features/incidents/incidents-page')).IncidentsPage,
            ),
          },
          {
            path: '/knowledge/*',
            element: behind(
              'knowledge',
              async () => (await import('../features/knowledge/knowledge-page')).KnowledgePage,
            ),
          },
          {
            path: '/announcements/*',
            element: behind(
              'announcements',
              async () => (await import('../features/announcements/announcements-page')).AnnouncementsPage,
            ),
          },
          {
            path: '/equipment/*',
            element: behind('equipment', async () => (await import('./equipment-page')).EquipmentPage),
          },
          {
            path: '/stock/*',
            element: behind('stock', async () => (await import('../features/parts/stock-page')).StockPage),
          },
          {
            path: '/books/*',
            element: behind('books', async () => (await import('../features/books/books-page')).BooksPage),
          },
          {
            path: '/faults/*',
            element: behind('faults', async () => (await import('../features/faults/faults-page')).FaultsPage),
          },
          {
            path: '/feedback-desk/*',
            element: behind(
              'feedback',
              async () => (await import('../features/feedback-desk/feedback-desk-page')).FeedbackDeskPage,
            ),
          },
          {
            path: '/admin/*',
            element: behind('admin', async () => (await import('../features/admin/admin-page')).AdminPage),
          },
          { path: '*', element: <NotFound /> },
        ],
      },
    ],
  },
]);
