#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { MakerightError } from '../core/words/error.ts';
import { DONE, type ExitCode, FAILED, WRONG_USE } from './commands/exit-codes.ts';
import { linesOf } from './commands/lines.ts';
import { WrongUse } from './commands/wrong-use.ts';

// A reader that closes the pipe early, as in `makeright parse … | head -1`, is not a failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? DONE : FAILED),
);

// Under an older Node.js makeright.js starts this process. When that one is killed, this one must end too.
if (process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'));
  // The listener must not keep a finished command alive.
  process.channel.unref();
}

const out = (line: string) => void process.stdout.write(`${line}\n`);
const err = (line: string) => void process.stderr.write(`${line}\n`);
const port = (text: string) => {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > 65_535)
    throw new WrongUse(`"${text}" is no port: a number from 0 to 65535.`);
  return number;
};
const seconds = (text: string) => {
  const number = Number(text);
  if (!(number > 0) || !Number.isFinite(number)) {
    throw new WrongUse(`"${text}" is no length of a day: real seconds, more than 0.`);
  }
  return number;
};

const months = (text: string) => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 120)
    throw new WrongUse(`"${text}" is no number of months: 1 to 120.`);
  return number;
};

/** An error of the family has its sentence for a person. Any other is a fault in the code and shows where. */
function sentenceOf(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  // After a kill the data folder still names the old addresses, but no process listens there.
  if ('code' in error && error.code === 'ECONNREFUSED') {
    return 'The pipeline does not answer: start it again with "makeright start".';
  }
  return error instanceof MakerightError ? error.message : error;
}

const program = new Command('makeright')
  .description('Answers product-quality complaints of Amazon buyers up to the decision of an agent.')
  .exitOverride()
  .showHelpAfterError('(makeright --help shows the commands)');
const add = (line: string, description: string) =>
  program.command(line).description(description).exitOverride();
const DATA = ['--data <dir>', 'data folder of the running pipeline'] as const;
const finish = (code: ExitCode): void => {
  process.exitCode = code;
};

// Each command imports only its own modules, because the emulators take seconds to load.
add('start', 'runs the whole pipeline on this machine')
  .option('--data <dir>', 'where everything is kept (default: .makeright/data)')
  .option('--day <seconds>', 'real seconds that a simulated day takes (default: real time)', seconds)
  .option('--demo', 'delivers sample complaints, in a data folder of their own')
  .option('--fresh', 'begins with a new data folder')
  .option('--accept-loss', 'goes on with what is left of a damaged case table')
  .option('--smtp-port <n>', 'mail in (0 = a free port)', port, 2525)
  .option('--pages-port <n>', 'the pages (0 = a free port)', port, 8080)
  .option('--mail-port <n>', 'the viewer of sent mail (0 = a free port)', port, 8005)
  .action(async (options) => finish(await (await import('./commands/start.ts')).startCommand(options, out)));
add('deliver <file...>', 'hands .eml files to the running pipeline')
  .option(...DATA)
  .action(async (files, options) =>
    finish(await (await import('./commands/deliver.ts')).deliverCommand(files, options.data, out)),
  );
add('cases', 'open cases by respond-by time')
  .option('--json', 'one JSON object a line')
  .option(...DATA)
  .action(async (options) => finish(await (await import('./commands/cases.ts')).casesCommand(options, out)));
add('case <id>', 'one case with its timeline, and whether its record is whole')
  .option('--json', 'as JSON')
  .option('--table <name>', 'case table in AWS (account and region from the environment)')
  .option(...DATA)
  .action(async (id, options) =>
    finish(await (await import('./commands/case.ts')).caseCommand(id, options, { out, err })),
  );
const asides = add('set-aside', 'mails that became no case: lists those that wait for a judgement')
  .option('--json', 'one JSON object a line')
  .option('--store <id>', 'only those of this store')
  .option('--all', 'also what wants no judgement, and what was judged')
  .option(...DATA)
  .action(async (options) =>
    finish(await (await import('./commands/set-aside.ts')).setAsideCommand(options, { out, err })),
  );
asides
  .command('release <id>')
  .exitOverride()
  .description('a buyer wrote it: opens a case, whose 24 hours run since the mail came')
  .option('--store <id>', 'for which store, where the mail does not tell')
  .option('--json', 'as JSON')
  .option(...DATA)
  .action(async (id, _, command) =>
    finish(
      await (await import('./commands/set-aside.ts')).releaseCommand(id, command.optsWithGlobals(), {
        out,
        err,
      }),
    ),
  );
asides
  .command('dismiss <id>')
  .exitOverride()
  .description('it is no case')
  .option('--json', 'as JSON')
  .option(...DATA)
  .action(async (id, _, command) =>
    finish(
      await (await import('./commands/set-aside.ts')).dismissCommand(id, command.optsWithGlobals(), {
        out,
        err,
      }),
    ),
  );
add('replay [id...]', 'lists all mails that were set aside, or reads them again as what they say they are')
  .option('--all', 'all that could not be read')
  .option('--store <id>', 'for which store, where the mail does not tell')
  .option('--json', 'one JSON object a line')
  .option(...DATA)
  .action(async (ids, options) =>
    finish(await (await import('./commands/replay.ts')).replayCommand(ids, options, out)),
  );
add('orders', "Amazon's all-orders report: prices, channels and dates of orders")
  .command('import <file>')
  .description('reads the report (a .txt or .tsv file) into the case table; the same again changes nothing')
  .option('--store <id>', "whose orders these are (default: the playbook's only store)")
  .option('--table <name>', 'case table in AWS (account and region from the environment)')
  .option(...DATA)
  .action(async (file, options) =>
    finish(await (await import('./commands/orders.ts')).importOrdersCommand(file, options, { out, err })),
  );
add('playbook', "the seller's rules")
  .command('check [file]')
  .description(
    'what is wrong in the playbook, line by line, or what it says in short (default: playbook.yaml)',
  )
  .action(async (file) => finish((await import('./commands/playbook.ts')).checkPlaybookCommand(file, out)));
add('parse <file...>', 'what a mail is: one JSON object a line for each .eml file')
  .option('--json', 'JSON lines, which is what it prints in any case')
  .action(async (files) => finish(await (await import('./commands/parse.ts')).parseCommand(files, out)));
add('report', 'what the desk made of what the pipeline said')
  .command('diagnosis')
  .description('diagnoses that people kept or corrected, and possible dangers that they judged')
  .option('--months <n>', 'this month and those before it', months, 12)
  .option('--json', 'as one JSON object')
  .option(
    '--export <dir>',
    'what people said as lines of training/messages, without personal data, a file for each language',
  )
  .option('--table <name>', 'case table in AWS (account and region from the environment)')
  .option(...DATA)
  .action(async (options) =>
    finish(await (await import('./commands/report.ts')).reportDiagnosisCommand(options, { out, err })),
  );
add('diagnose', 'complaints as JSON lines on stdin, their diagnoses on stdout').action(async () =>
  finish(await (await import('./commands/understand.ts')).diagnoseCommand(linesOf(process.stdin), out)),
);
add('draft', "buyers' messages as JSON lines on stdin, the letter to each on stdout").action(async () =>
  finish(await (await import('./commands/draft.ts')).draftCommand(linesOf(process.stdin), out)),
);
add('understand', "buyers' messages as JSON lines on stdin, all that they say on stdout").action(async () =>
  finish(await (await import('./commands/understand.ts')).understandCommand(linesOf(process.stdin), out)),
);
add('feedback-reply', 'draft of a public answer to a negative seller feedback, checked')
  .option('--case <id>', 'language, cause and what was done from this case of the running pipeline')
  .option('--language <tag>', 'en, de, fr, es, it, ja, nl, pl, sv or pt')
  .option(
    '--cause <cause>',
    'defect, transit_damage, misuse, listing_mismatch, wrong_item, unclear, not_quality',
  )
  .option('--done <what>', 'refund, replacement, part, return, guidance, contact or nothing')
  .option('--gloss <language>', 'what it says in en (default) or zh')
  .option('--check <file>', 'checks an edited answer instead of drafting one')
  .option('--json', 'one JSON object')
  .option(...DATA)
  .action(async (options) =>
    finish(await (await import('./commands/feedback-reply.ts')).feedbackReplyCommand(options, { out, err })),
  );
add('lint', 'outgoing texts as JSON lines on stdin, findings on stdout').action(async () =>
  finish(await (await import('./commands/lint.ts')).lintCommand(linesOf(process.stdin), out)),
);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    // Commander has already printed what is wrong. A request for help is not an error.
    finish(error.exitCode === 0 ? DONE : WRONG_USE);
  } else if (error instanceof WrongUse) {
    console.error(error.message);
    finish(WRONG_USE);
  } else {
    console.error(sentenceOf(error));
    finish(FAILED);
  }
}
