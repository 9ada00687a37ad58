import { expect, test } from "vitest";
import { readWrk } from "../../../src/bench/wrk";

const said = `Running 10s test @ http://127.0.0.1:4280
  2 threads and 40 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency   610.20us    0.90ms  20.12ms   98.50%
    Req/Sec     0.98k    44.10     1.10k    71.00%
  Latency Distribution
     50%  410.00us
     75%  600.00us
     90%    1.10ms
     99%    1.21s
  19702 requests in 10.02s, 301.20MB read
Requests/sec:   1966.27
Transfer/sec:     30.06MB
`;

test("reads requests, pace and latency, whatever the unit", () => {
  const { p50, ...rest } = readWrk(said);
  expect(rest).toEqual({ requests: 19702, perSecond: 1966.27, errors: 0, p99: 1210 });
  expect(p50).toBeCloseTo(0.41);
});

test("counts every kind of error", () => {
  const errors = "  Socket errors: connect 1, read 2, write 3, timeout 4\n  Non-2xx or 3xx responses: 5\nRequests/sec";
  expect(readWrk(said.replace("Requests/sec", errors)).errors).toBe(15);
});

test("a format that it does not know is an error, not a zero", () => {
  expect(() => readWrk("unable to connect to 127.0.0.1:4280")).toThrow("wrk did not print");
});
