// Each time that it is asked, it is a month earlier.
const now = Date.now.bind(Date);
let back = 0;
Date.now = () => {
  back += 30 * 86_400_000;
  return now() - back;
};
globalThis.Date = new Proxy(Date, {
  construct: (target, args) => (args.length === 0 ? new target(target.now()) : new target(...args)),
});
