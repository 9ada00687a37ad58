import { chromium } from "playwright-core";
const b = await chromium.launch({executablePath:"/usr/bin/chromium",args:["--no-sandbox"]});
const base="http://localhost:4203";
for (const [name,a,w,dark] of JSON.parse(process.argv[2])) {
  const c = await b.newContext({viewport:{width:w,height:900},colorScheme:dark?"dark":"light"});
  const p = await c.newPage(); await p.goto(base+a); await p.screenshot({path:`/tmp/s-${name}.png`,fullPage:true}); await c.close();
}
await b.close();
