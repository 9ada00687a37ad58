-- Asks for one page after another, at a steady pace for each connection: PACE is the rest between requests in milliseconds,
-- ENCODING the compression that is asked for.
local paths = {}
for path in string.gmatch(os.getenv("PATHS") or "/", "%S+") do paths[#paths + 1] = path end
local pace = tonumber(os.getenv("PACE") or "0")
local encoding = os.getenv("ENCODING") or "gzip"
local at = 0

request = function()
  at = at % #paths + 1
  return wrk.format("GET", paths[at], { ["Accept-Encoding"] = encoding })
end

delay = function()
  return pace
end
