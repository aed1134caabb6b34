// @ts-check
// Helps to read a report on a screen: filters the findings that stand side by side, and lights up the row and the column
// of a cell of the cross-table. Without it the report is whole. It keeps nothing: an address leads to the same page for all.
{
  /** @param {string} selector @param {ParentNode} [within] */
  const all = (selector, within = document) => /** @type {HTMLElement[]} */ ([...within.querySelectorAll(selector)]);

  /** `value` of `value-inclusion`. @param {string} choice */
  const kindOf = (choice) => choice.split('-', 1)[0];

  /** @param {HTMLElement} filter */
  function startFilter(filter) {
    const choices = /** @type {HTMLSelectElement[]} */ (all('select', filter));
    const findings = all('.compared [data-about]');
    // From the inside out: what holds no finding that is left goes too.
    const holders = ['.compared ul', '.compared tbody tr', '.compared', '.section:has(.compared)'].flatMap((selector) =>
      all(selector),
    );

    function update() {
      const asked = choices.map(({ value }) => value).filter(Boolean);
      const found = new Set();
      for (const finding of findings) {
        const about = finding.dataset.about?.split(' ') ?? [];
        const group = finding.closest('[data-group]')?.getAttribute('data-group') ?? '';
        // Of two values a finding stands with both: it is looked for with the one that is asked for.
        const fits = asked.every((one) => about.includes(one) && (one === group || kindOf(one) !== kindOf(group)));
        finding.classList.toggle('out', !fits);
        if (fits) found.add(finding.dataset.finding);
      }
      for (const holder of holders) {
        holder.classList.toggle('out', asked.length > 0 && !holder.querySelector('[data-about]:not(.out)'));
      }
      for (const count of all('[data-count]', filter)) {
        const kind = `/${count.dataset.count}/`;
        const text = String([...found].filter((key) => key.includes(kind)).length);
        if (count.textContent !== text) count.textContent = text;
      }
      document.body.classList.toggle('filtered', asked.length > 0);
    }

    function showAll() {
      for (const choice of choices) choice.value = '';
      update();
    }

    /** A link never leads to what is filtered away. @param {string} address */
    function uncover(address) {
      const target = document.getElementById(decodeURIComponent(address.slice(1)));
      if (!target?.closest('.out')) return;
      showAll();
      target.scrollIntoView();
    }

    filter.addEventListener('change', update);
    filter.querySelector('button')?.addEventListener('click', showAll);
    addEventListener('hashchange', () => uncover(location.hash));
    addEventListener('click', ({ target }) => {
      const link = target instanceof Element && target.closest('a[href^="#"]');
      if (link) uncover(link.getAttribute('href') ?? '');
    });
    // A browser that comes back to the page may have kept what was chosen.
    addEventListener('pageshow', update);
    filter.hidden = false;
  }

  /** @param {HTMLElement} table */
  function lightUp(table) {
    /** @type {Element[]} */
    let lit = [];

    /** @param {Event} event */
    function follow({ type, target }) {
      for (const one of lit) one.classList.remove('lit');
      const cell = target instanceof Element && target.closest('th, td');
      lit = cell instanceof HTMLTableCellElement && !/leave|out$/.test(type) ? around(cell) : [];
      for (const one of lit) one.classList.add('lit');
    }

    /** The row and the column of a cell. @param {HTMLTableCellElement} cell */
    function around(cell) {
      const row = /** @type {HTMLTableRowElement} */ (cell.parentElement);
      // The head of a group reaches over many rows, so that columns are counted from the end.
      const place = row.cells.length - cell.cellIndex;
      const column = cell.matches('td:not(.remark), thead th:not(.still)')
        ? /** @type {HTMLTableRowElement[]} */ (all('tr', table)).map(({ cells }) => cells[cells.length - place])
        : [];
      const cells = cell.matches('tbody td, th[scope="row"]') ? all('td, th[scope="row"]', row) : [];
      return [...column, ...cells].filter((one) => one !== undefined);
    }

    for (const type of ['pointerover', 'pointerleave', 'focusin', 'focusout']) table.addEventListener(type, follow);
  }

  all('.filter').forEach(startFilter);
  all('.cross-table').forEach(lightUp);
}
