// Measures one file of bench/ and hands its rows to the process that started this one.
// V8's compile cache is off: a custom function in Google is compiled anew at every call.
import { setFlagsFromString } from 'node:v8'

setFlagsFromString('--no-compilation-cache')
process.env.TZ = 'Asia/Ho_Chi_Minh'
const { measure } = await import(process.argv[2])
process.send(await measure())
process.disconnect()
