import { app } from './ru/app';
import { card } from './ru/card';
import { errors } from './ru/errors';
import { figures } from './ru/figures';
import { filters } from './ru/filters';
import { legend } from './ru/legend';
import { map } from './ru/map';
import { search } from './ru/search';
import { sources } from './ru/sources';

/** Russian is the reference: its shape is the type every other language is checked against. */
export const ru = {
  app,
  card,
  errors,
  figures,
  filters,
  legend,
  map,
  search,
  sources,
};

export type Messages = typeof ru;
