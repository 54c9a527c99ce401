/** `npm start`. */
import { end, serve } from './serve.ts'

serve().catch(end)
