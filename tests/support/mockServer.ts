import { createMockServer } from '../../mocks/node';

/** What component tests talk to instead of a network; a test sets `failures` before it renders. */
export const { server, failures } = createMockServer();
