/** `npm start`. */
import { end } from './errors.ts'
import { serve } from './serve.ts'

serve().catch(end)
