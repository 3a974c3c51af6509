import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';
import { ticketKeys } from './keys';

/** GET /api/queues: the reader's queues with their counters. */
export const useQueues = () => useQuery({ queryKey: ticketKeys.queues, queryFn: () => answer(api.GET('/api/queues')) });
