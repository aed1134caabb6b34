import type { EvalrepFields } from '../../schemas/evalrep.ts';
import type { YamlPath } from '../parse/yaml-node.ts';
import type { ValidFile } from '../validate/validate.ts';
import { planContents } from './contents.ts';
import type { Chapter, Config } from './evaluation.ts';
import { FieldTexts } from './field-texts.ts';
import type { Linking } from './linking.ts';

/** evalrep.yaml with its texts read and its parts known to exist. */
export function linkConfig(config: ValidFile<EvalrepFields>, chapters: Chapter[], linking: Linking): Config {
  const { fields, file } = config;
  const texts = new FieldTexts(file, undefined, linking);
  const planned = planContents(config, new Map(chapters.map(({ key, path }) => [key, path])), linking.names.lost);
  const picture = (written: EvalrepFields['cover'], at: YamlPath) =>
    written && { picture: linking.linker.picture(written.image, '', texts.place([...at, 'image'])), alt: written.alt };
  linking.diagnostics.push(...planned.diagnostics);
  return {
    fields,
    file,
    title: texts.inline(['title'], fields.title),
    subtitle: texts.inline(['subtitle']),
    commissioner: texts.inline(['commissioner']),
    version: texts.inline(['version']),
    description: texts.inline(['description']),
    footer: texts.inline(['footer']),
    authors: fields.authors.map(({ name }, index) => ({
      name: texts.inline(['authors', index, 'name'], name),
      organisation: texts.inline(['authors', index, 'organisation']),
    })),
    cover: picture(fields.cover, ['cover']),
    logo: picture(fields.style?.logo, ['style', 'logo']),
    parts: planned.output.map(({ name, index, hasTitle, intro }) => ({
      name,
      title: hasTitle ? texts.inline(['contents', index, 'title']) : undefined,
      intro,
    })),
  };
}
