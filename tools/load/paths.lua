-- For wrk: asks for the paths of a list in turn, and prints the sums as one line of JSON.
local paths, headers, at = {}, {}, 0

function init(arguments)
  for line in io.lines(arguments[1]) do
    local path, etag = line:match("^(%S+)%s*(.*)$")
    table.insert(paths, path)
    headers[path] = { ["Accept-Encoding"] = "gzip, deflate, br" }
    if etag ~= "" then headers[path]["If-None-Match"] = etag end
  end
end

function request()
  at = at % #paths + 1
  return wrk.format("GET", paths[at], headers[paths[at]])
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '\nJSON {"requests":%d,"bytes":%d,"microseconds":%d,"status":%d,"sockets":%d,"p50":%d,"p90":%d,"p99":%d,"most":%d}\n',
    summary.requests, summary.bytes, summary.duration, errors.status,
    errors.connect + errors.read + errors.write + errors.timeout,
    latency:percentile(50), latency:percentile(90), latency:percentile(99), latency.max))
end
