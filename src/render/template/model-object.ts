import { Drop } from 'liquidjs';

/**
 * A thing of the report model in a template. Reading a part that it may lack gives nothing; reading a part that nothing of
 * its kind has is a mistake of the template, which LiquidJS reports because the answer is undefined.
 */
export class ModelObject extends Drop {
  readonly #optional: ReadonlySet<string>;

  constructor(parts: Record<string, unknown>, optional: ReadonlySet<string>) {
    super();
    this.#optional = optional;
    Object.assign(this, parts);
  }

  override liquidMethodMissing(key: string | number): null | undefined {
    return this.#optional.has(String(key)) ? null : undefined;
  }
}

// LiquidJS reads through to a Drop's prototypes: what every object has is hidden from templates.
for (const name of Object.getOwnPropertyNames(Object.prototype)) {
  Object.defineProperty(ModelObject.prototype, name, { value: undefined });
}
