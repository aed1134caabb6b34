import type { Experiment } from '../link/evaluation.ts';
import type { Attendance } from './report-model.ts';
import { sum } from './sum.ts';

/** Everybody who came to the sessions of an experiment; undefined where no session says how many. */
export function countAttendance({ sessions }: Pick<Experiment, 'sessions'>): Attendance | undefined {
  const counted = sessions.flatMap(({ attendance, tables }) => (attendance ? [{ ...attendance, tables }] : []));
  if (counted.length === 0) return undefined;
  const tables = counted.flatMap((session) => session.tables ?? []);
  return {
    total: sum(counted.map(({ total }) => total)),
    approximate: counted.some(({ approximate }) => approximate === true),
    counted: counted.length,
    sessions: sessions.length,
    tables: tables.length === counted.length ? sum(tables) : undefined,
  };
}
