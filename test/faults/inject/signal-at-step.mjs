// FAULT: a signal and the words of the step at whose beginning it comes.
import { atStep } from './watched.mjs';

const [signal, ...words] = process.env.FAULT.split(' ');
atStep(words.join(' '), () => process.kill(process.pid, signal));
