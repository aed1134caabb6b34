// FAULT: a signal that comes when the browser has just been started.
import { whenStarted } from './browsers.mjs';

whenStarted(() => process.kill(process.pid, process.env.FAULT));
