import '../lib/i18n';
import './app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { dropOldDrafts } from '../lib/drafts';
import { Providers } from './providers';
import { router } from './router';
import { giveStylesTheNonce } from './style-nonce';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

giveStylesTheNonce();
dropOldDrafts(Date.now());
createRoot(root).render(
  <StrictMode>
    <Providers>
      <RouterProvider router={router} />
    </Providers>
  </StrictMode>,
);
