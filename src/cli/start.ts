import { serve } from './serve.ts';

/** `npm start`: the site with the topics of corpus/, on the port that PORT names. */
process.exitCode = await serve(process.env['PORT']);
