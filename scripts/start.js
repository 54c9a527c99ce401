/** `npm start`. */
import { built } from './entry.js'

await import(built('main.js'))
