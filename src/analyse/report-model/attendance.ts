/** People at a session, or at all sessions of an experiment together. */
export interface Attendance {
  total: number;
  approximate: boolean;
  /** How many sessions the total is taken from, and how many there were. */
  counted: number;
  sessions: number;
  /** At the counted sessions together; absent where one of them does not say. */
  tables?: number;
}
