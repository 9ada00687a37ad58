-- Asks for one page after another, at a steady pace for each connection: PACE is the rest between requests in milliseconds.
local paths = {}
for path in string.gmatch(os.getenv("PATHS") or "/", "%S+") do paths[#paths + 1] = path end
local pace = tonumber(os.getenv("PACE") or "0")
local at = 0

request = function()
  at = at % #paths + 1
  return wrk.format("GET", paths[at], { ["Accept-Encoding"] = "gzip" })
end

delay = function()
  return pace
end
