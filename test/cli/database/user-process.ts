/** A process that opens the embedded database of the home it is given, tells its URL, and leaves when its stdin ends. */
import { openDatabase } from '../../../cli/database/open-database.js';

const database = await openDatabase({ databaseUrl: null, home: process.argv[2] ?? '' });
process.stdout.write(`${database.url}\n`);
process.stdin.resume().on('end', () => void database.close().then(() => process.exit(0)));
