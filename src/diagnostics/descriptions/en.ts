import type { Descriptions } from './description.ts';

export const en: Descriptions = {
  'missing-file': [
    'A file that every evaluation or experiment needs is missing.',
    'Make `content/framework.yaml`, and `experiment.md` in the folder of each experiment.',
  ],
  'no-experiments': [
    'The evaluation has no experiment.',
    'Make a folder for each experiment in `content/experiments`, with `experiment.md` in it.',
  ],
  'not-utf-8': ['A file is not saved in UTF-8.', 'Save it again and choose UTF-8 as its encoding.'],
  'stray-file': [
    'A file lies where nothing of its kind belongs, so the report does without it.',
    'Mend its name, move it to the folder where it belongs, or begin its name with `_` to leave it alone.',
  ],
  'invalid-name': [
    'A name of a file or folder has letters that names of notes cannot have.',
    'Use lower-case letters without accents, digits and hyphens only.',
  ],
  'reserved-name': [
    'An experiment is named as something in the folder of chapters.',
    'Give the folder of the experiment another name.',
  ],
  'duplicate-id': [
    'Two things of one kind have the same name, so a reference to it is not clear.',
    'Give one of the two another name. A number in front of the name of a file does not count.',
  ],
  'leaves-evaluation': [
    'A link in the folder leads out of the evaluation and is not followed.',
    'Put a copy of the file in the folder in place of the link.',
  ],
  'unreadable-file': [
    'A file or folder cannot be read.',
    'See whether you may open it, and whether another program has locked it.',
  ],
  'conflict-marker': [
    'Two versions of one text stand in a file, because a merge in git was not finished.',
    'Choose one version and remove the lines with `<<<<<<<`, `=======` and `>>>>>>>`.',
  ],
  'empty-note': ['A note has no text.', 'Write its text below the second line `---`, or remove the file.'],
  'note-too-large': [
    'A text file is larger than evalrep reads.',
    'Divide it over more notes, or raise the limit `note` in evalrep.yaml.',
  ],
  'note-too-complex': [
    'Reading a note would take too long, because of what its marks of Markdown ask of the reader.',
    'Divide it over more notes, or raise the limit `complexity` in evalrep.yaml.',
  ],
  'too-many-notes': [
    'The evaluation has more files than evalrep reads.',
    'Move what does not belong to it, or raise the limit `notes` in evalrep.yaml.',
  ],
  'evaluation-too-large': [
    'All files together, the pictures as often as the report shows them, or its tables are more than a report can hold.',
    'Make pictures smaller, or divide the experiments over more evaluations.',
  ],
  'unclosed-front-matter': [
    'The fields at the top of a note are opened but not closed.',
    'Put a line with only `---` below the last field.',
  ],
  'front-matter-language': [
    'The fields at the top of a note are said to be in another language than YAML.',
    'Leave only `---` on the first line and write the fields as `key: value`.',
  ],
  'misplaced-front-matter': [
    'The fields of a note do not begin on its very first line with exactly `---`.',
    'Make the first line `---` and remove what stands above it.',
  ],
  'invalid-yaml': [
    'The fields cannot be read, because they break the rules of YAML.',
    'Indent with spaces, and put quotation marks around text with a colon and a space or with a `#` in it.',
  ],
  'duplicate-key': ['A field is given twice.', 'Remove one of the two.'],
  'yaml-alias': [
    'A value reads as an alias or anchor of YAML, which evalrep refuses.',
    'Put the value in quotation marks, or write it in full.',
  ],
  'yaml-tag': [
    'A value reads as a type tag of YAML, which evalrep refuses.',
    'Remove the tag, or put the value in quotation marks.',
  ],
  'unknown-key': [
    'A field has a name that this kind of note does not have, so the report does without it.',
    'Mend its name, or remove it.',
  ],
  'missing-key': ['A field that is needed is missing.', 'Add it.'],
  'wrong-type': [
    'A field holds something of another kind than it should, such as a list in place of a text.',
    'Write it as the description of the content shows.',
  ],
  'invalid-option': ['A field holds none of the words that it can hold.', 'Choose one of those.'],
  'invalid-format': [
    'A field is not written in its form, such as a colour, an address or a name.',
    'Write it as the description of the content shows.',
  ],
  'invalid-date': [
    'A date does not exist, or is not written as one.',
    'Write year, month and day in that order: `2020-06-30`; `2020-06` or `2020` will do too.',
  ],
  'invalid-period': ['A period ends before it starts.', 'Swap the two dates, or mend one of them.'],
  'attendance-sum': ['The groups at a session add up to more than the total.', 'Mend the total or the groups.'],
  'no-value-or-phase': [
    'An ingredient or building block has neither a value nor a phase, so it has no place in the report.',
    'Add `value: …`, or `phase: …` where no value fits.',
  ],
  'unknown-label': [
    'Another word is given for a word that the report does not have.',
    'Mend the name of the label, or remove it.',
  ],
  'unknown-rule': ['A severity is given to a rule that does not exist.', 'Mend the name of the rule, or remove it.'],
  'unknown-value': [
    'A note names a value that the framework does not have.',
    'Choose a value of `content/framework.yaml`, or add it there.',
  ],
  'unknown-phase': [
    'A note names a phase that the framework does not have.',
    'Choose a phase of `content/framework.yaml`, or add it there.',
  ],
  'unknown-theme': [
    'A note names a theme that the framework does not have.',
    'Choose a theme of `content/framework.yaml`, or add it there.',
  ],
  'unknown-question': [
    'An answer belongs to no question of the framework and asks none of its own.',
    'Name the file for a question of `content/framework.yaml`, or add `question: …` to the answer.',
  ],
  'unknown-experiment': ['A note names an experiment that does not exist.', 'Choose the name of one that does.'],
  'unknown-quote': [
    'A note points to a quote that does not exist.',
    'Choose the name of a quote, or give the quote that name with `:::quote{#name}`.',
  ],
  'unknown-evidence': [
    'The evidence of a note leads to no quote, answer or session.',
    'Write `"#name"` for a quote, `answers/name` for an answer, `sessions/name` for a session.',
  ],
  'unknown-learn-from': [
    'What a building block learns from is neither an experiment nor an ingredient.',
    'Name an experiment, or an ingredient of one as `experiment/ingredients/name`.',
  ],
  'learn-from-itself': [
    'A building block says that its experiment learns from itself.',
    'Name another experiment, or remove `learn-from`.',
  ],
  'repeated-reference': ['A list names the same thing twice.', 'Remove one of the two.'],
  'duplicate-quote': ['Two quotes of an experiment have the same name.', 'Give one of the two another name.'],
  'broken-link': [
    'A link leads nowhere.',
    'Write the path of a note from the file with the link, such as `../answers/organised.md`.',
  ],
  'broken-picture': [
    'A picture is not where the note looks for it.',
    'Write the path of the picture from the file that shows it, or add the picture.',
  ],
  'picture-too-large': [
    'A picture is too large for the report: in bytes, in pixels or, of a drawing, in shapes.',
    'Make it smaller, or raise the limits `picture` and `pixels` in evalrep.yaml.',
  ],
  'unsupported-picture': ['A picture is of a kind that the report cannot show.', 'Use a PNG, JPEG, GIF, WebP or SVG.'],
  'footnote-without-text': [
    'A mark of a footnote has no footnote.',
    'Write a line `[^name]: …` at the foot of the note.',
  ],
  'unused-footnote': [
    'Nothing refers to a footnote, so the report does without it.',
    'Put `[^name]` in the text where it belongs, or remove the footnote.',
  ],
  'duplicate-footnote': ['Two footnotes of a note have the same name.', 'Give one of the two another name.'],
  'unknown-chapter': [
    'The contents name a chapter that does not exist.',
    'Mend the name, or write the chapter in `content/chapters`.',
  ],
  'unknown-part': [
    'The contents name a part that the report does not have.',
    'Choose one of the parts, or a chapter as `chapters/name`.',
  ],
  'repeated-part': ['The contents name a part twice.', 'Remove one of the two.'],
  'unused-chapter': [
    'No part of the contents names a chapter, so the report does without it.',
    "Put it under `contents` in evalrep.yaml, or begin the file's name with `_`.",
  ],
  'untitled-chapter': [
    'A chapter has no title.',
    'Write `title: …` at the top, or begin the text with a heading `# …`.',
  ],
  'heading-level': [
    'A heading skips a level, so who listens to the report misses how it is built.',
    'Use as many `#` as the heading above it has, or one more.',
  ],
  'top-heading': [
    'A note has a heading of the level that the title of the report has.',
    'Begin the heading with `## `.',
  ],
  'empty-heading': ['A heading is empty.', 'Write the heading behind the `#`, or remove it.'],
  'raw-html': [
    'A note has HTML in it, which does not reach the report.',
    'Write it in Markdown, or remove it; for a character `<` in the text write `\\<`.',
  ],
  'link-without-address': [
    'A link names its address elsewhere in the note, and it is not there.',
    'Put the address behind the link, in brackets: `[text](address)`.',
  ],
  'space-in-path': [
    'A space in a path keeps a text from being a link or a picture.',
    'Put the path between angle brackets: `(<path with spaces>)`.',
  ],
  'dangerous-link': [
    'A link begins with a scheme that can run programs; it does not reach the report.',
    'Use `https:`, `mailto:`, or the path of a note.',
  ],
  'vague-link': [
    'The text of a link does not say where it leads, so who hears the links alone cannot choose.',
    'Make the words that say what is found there the link.',
  ],
  'empty-link': ['A link has no text.', 'Write between the square brackets where it leads.'],
  'missing-alt': [
    'A picture has no description for those who cannot see it.',
    'Write between the square brackets what it shows; if it is decoration only, give it the title `decorative`.',
  ],
  'missing-character': [
    'The fonts of the report lack a character, so that the PDF depends on those of the computer.',
    'Write it in other characters, or check the PDF on the computer that makes it.',
  ],
  'remote-picture': [
    'A picture comes from the network and does not reach the report.',
    'Save the picture in the folder `images` and write its path from the note.',
  ],
  'malformed-directive': [
    'A line that begins with `:::` is not written as a block is.',
    'Write `:::quote{#name by="role" table=3}`, `:::note[Title]` or `:::internal`, and only `:::` to close.',
  ],
  'directive-title': [
    'A block that has no title is given one.',
    'Remove the text between the square brackets; only `:::note[…]` has a title.',
  ],
  'unclosed-code': [
    'A block of code is not closed, so everything below it is code.',
    'Put the same characters on a line of their own below the last line of the code.',
  ],
  'unclosed-directive': [
    'A block such as `:::quote` is opened but not closed.',
    'Put a line with only `:::` below its last line.',
  ],
  'stray-directive-end': [
    'A line `:::` closes nothing.',
    'Remove it, or open a block above it with `:::quote`, `:::note` or `:::internal`.',
  ],
  'misplaced-directive': [
    'A block such as `:::quote` stands where it is plain text: in a paragraph, in code or in HTML.',
    'Leave an empty line above it, and begin the line with the colons.',
  ],
  'unknown-directive': ['A block has a name that does not exist.', 'Use `:::quote`, `:::note` or `:::internal`.'],
  'unknown-attribute': ['A quote has an attribute that quotes do not have.', 'Use `#name`, `by` and `table` only.'],
  'invalid-attribute': [
    'An attribute of a quote has a value that it cannot have.',
    'Write names in lower-case letters without accents, digits and hyphens: `#safer-street`.',
  ],
  'empty-quote': ['A quote is empty.', 'Write what was said between the two lines with `:::`.'],
  'email-address': [
    'A text holds an e-mail address, which is personal data.',
    "Remove it, or give an organisation's general address, such as `info@…`.",
  ],
  'phone-number': [
    'A text holds a telephone number, which is personal data.',
    "Remove it, or give an organisation's general number, such as `14 050` or one with `0800`.",
  ],
  bsn: ['A text holds a citizen service number (BSN).', 'Remove it, from the earlier versions of the file too.'],
  iban: ['A text holds the number of a bank account (IBAN).', 'Remove it, from the earlier versions of the file too.'],
  postcode: [
    'A text holds a postcode with a house number: an address, which is personal data.',
    'Name the street or the neighbourhood, without a house number.',
  ],
  'person-name': [
    'What should be the role of who said a quote looks like the name of a person.',
    'Give the role: `by="resident"`.',
  ],
  'gps-position': [
    'A picture holds the place where it was taken.',
    'Save the picture without its location: remove its metadata, or take a screenshot of it.',
  ],
  'nested-too-deep': [
    'Lists, quotes, blocks or brackets lie too deep in each other to be read.',
    'Remove the indentation, `>`, `:::` or brackets that are too much.',
  ],
  'extra-table-cell': [
    'A row of a table has more cells than the head; what stands in them does not reach the report.',
    'Give the head another column, or remove a `|`; for a character `|` in the text write `\\|`.',
  ],
  'no-evidence': [
    'An ingredient or building block does not say where it was said.',
    'Add `evidence: …` with a quote, an answer or a session.',
  ],
  'unanswered-question': [
    'An experiment does not answer a question of the framework.',
    'Write the answer in the folder `answers` of the experiment, in a file with the name of the question.',
  ],
  'conclusion-without-quote': ['Nobody speaks in a conclusion.', 'Put a quote in the conclusion with `:::quote`.'],
  'value-without-note': [
    'An experiment has no note about a value.',
    'If that is right there is nothing to do: the report says so.',
  ],
  'unused-theme': [
    'No note uses a theme of the framework.',
    'Give an ingredient or building block the theme, or remove it from the framework.',
  ],
  'strong-without-theme': [
    'A strong ingredient has no theme, and gets a row of its own in the cross-table.',
    'Add `theme: …` if others can fetch it from this experiment.',
  ],
  'similar-title': [
    'Two ingredients or building blocks of an experiment have nearly the same title.',
    'Join them, or give them titles that tell the difference.',
  ],
  'no-session': [
    'No session is described for an experiment.',
    'Describe it in the folder `sessions` of the experiment.',
  ],
  'crowded-tables': [
    'At a session there were more people to a table than a dialogue can hold.',
    'Check the number of people and the number of tables.',
  ],
  'low-contrast-accent': [
    'Neither black nor white can be read well on the colour of the report.',
    'Choose the colour a little lighter or darker.',
  ],
  'unknown-template': [
    'A template of the evaluation has no name of a built-in one, so it does nothing.',
    'Give the file the name of the template that it replaces.',
  ],
  'unfilled-label': [
    'A label has something in braces that is not filled in.',
    'Mend the name in the braces, or remove it.',
  ],
  'template-error': [
    'A template of the evaluation does not work.',
    'Mend it, or remove the file: then the built-in one is used.',
  ],
  'pdf-conformance': [
    'The PDF would not conform to PDF/UA, the standard for accessibility.',
    'With templates of your own, build without them to see whether they are the cause.',
  ],
  'broken-font': [
    'A font of the report is not where `evalrep.yaml` looks for it.',
    'Put the file in the folder `fonts` beside `evalrep.yaml`, and write `fonts/` and its name.',
  ],
  'unsupported-font': [
    'A file is not a font that the report can hold.',
    'Use a WOFF2, WOFF, TTF or OTF file for each cut.',
  ],
  'restricted-font': [
    'A font says of itself that it may not be embedded in a document without permission.',
    'Ask its maker for permission, or choose another font.',
  ],
};
