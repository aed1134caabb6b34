// Five hundred days later, and the clock is another one each time that it is asked.
const AWAY = 500 * 86_400_000;
const now = Date.now.bind(Date);
Date.now = () => now() + AWAY;
globalThis.Date = new Proxy(Date, {
  construct: (target, args, given) => Reflect.construct(target, args.length === 0 ? [Date.now()] : args, given),
});
