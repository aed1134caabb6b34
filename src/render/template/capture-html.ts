import { CaptureTag, type Context } from 'liquidjs';
import { SafeHtml } from '../safe-html.ts';

/** `{% capture name %}`: what was captured has been escaped already, so it is safe HTML. */
export class CaptureHtml extends CaptureTag {
  override *render(context: Context): Generator<unknown, void, unknown> {
    const html = yield this.liquid.renderer.renderTemplates(this.templates, context);
    context.bottom()[this.variable] = new SafeHtml(String(html));
  }
}
