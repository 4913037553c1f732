"""Redis scripts: the window of a rate limit as in `MemoryLimitStore`, by the clock of Redis.

Times and durations are integers in microseconds. Each rate limit has four keys: `meta`, a hash; `flying` and
`answered`, sorted sets of slots by their moments; `others`, a hash of how many count until when.
"""

from __future__ import annotations

from typing import Final

_CLOCK: Final = """
local function clock()
  local time = redis.call('TIME')
  return time[1] * 1000000 + time[2]
end
"""
_WINDOW: Final = """
local meta, flying, answered, others = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
local window, requests, lease = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local function text(number) return number and string.format('%.0f', number) or '' end
local kept = redis.call('HMGET', meta, 'epoch', 'shift', 'latest', 'allowed', 'holds', 'closed', 'anew', 'since')
local epoch, shift, latest = kept[1], tonumber(kept[2] or '0'), tonumber(kept[3] or '0')
local allowed, holds, closed = tonumber(kept[4] or ''), tonumber(kept[5] or ''), tonumber(kept[6] or '')
local anew, since = tonumber(kept[7] or ''), tonumber(kept[8] or '')
local time = clock()
local is_late = time > (tonumber(ARGV[4]) or 0)
local now = time + shift
if now < latest then  -- the clock of the server was set back: ours goes on from where it was
  shift, now = shift + latest - now, latest
end
local told, ends = 0, {}
local function forget()
  local till = now - window
  if anew and now >= anew then
    till = math.max(till, since)
    anew, since = nil, nil
    redis.call('DEL', others)
  end
  redis.call('ZREMRANGEBYSCORE', answered, '-inf', text(till))
  redis.call('ZREMRANGEBYSCORE', flying, '-inf', text(now - lease))
  local all = redis.call('HGETALL', others)
  for index = 1, #all, 2 do
    if tonumber(all[index]) <= now then
      redis.call('HDEL', others, all[index])
    else
      told = told + tonumber(all[index + 1])
      ends[#ends + 1] = {tonumber(all[index]), tonumber(all[index + 1])}
    end
  end
  if closed and now >= closed then closed = nil end
end
local function limit() return holds and now < holds and allowed or requests end
local function count() return redis.call('ZCARD', flying) + redis.call('ZCARD', answered) + told end
local function keep()
  epoch = epoch or text(now)
  redis.call('HSET', meta, 'epoch', epoch, 'shift', text(shift), 'latest', text(now), 'allowed', text(allowed),
    'holds', text(holds), 'closed', text(closed), 'anew', text(anew), 'since', text(since))
  local life = text(math.ceil(math.max(window, lease, closed and closed - now or 0) / 1000) + 1000)
  for _, key in ipairs(KEYS) do redis.call('PEXPIRE', key, life) end
end
"""
_TAKE: Final = """
local slot, known, shut = ARGV[5], ARGV[6], tonumber(ARGV[7])
if is_late then return {-2, '', time} end  -- whoever asked has given up, or does not know our clock
if known ~= '' and epoch ~= known then return {-1, '', time} end  -- the data of before are lost: tell all of them
epoch = epoch or text(now)
for index = 8, #ARGV, 3 do
  local moment = text(now - ARGV[index + 2])
  if ARGV[index + 1] ~= 'flying' then redis.call('ZREM', flying, ARGV[index]) end
  if ARGV[index + 1] == 'answered' then redis.call('ZADD', answered, 'NX', moment, ARGV[index]) end
  if ARGV[index + 1] == 'flying' and not redis.call('ZSCORE', answered, ARGV[index]) then
    redis.call('ZADD', flying, 'NX', moment, ARGV[index])
  end
end
if shut > 0 then closed = math.max(closed or 0, now + shut) end
forget()
local wait, over = math.max(0, closed and closed - now or 0), count() - limit()
if redis.call('ZSCORE', flying, slot) then return {0, epoch, time} end  -- taken by a question whose answer was lost
if over >= 0 then
  local free, first = ends, redis.call('ZRANGE', answered, 0, over, 'WITHSCORES')
  for index = 2, #first, 2 do
    local moment = tonumber(first[index])
    free[#free + 1] = {anew and moment <= since and math.min(moment + window, anew) or moment + window, 1}
  end
  free[#free + 1] = {now + window, redis.call('ZCARD', flying)}  -- what flies at the earliest
  table.sort(free, function(one, other) return one[1] < other[1] end)
  local seen = 0
  for _, each in ipairs(free) do
    seen = seen + each[2]
    if seen > over then
      wait = math.max(wait, each[1] - now)
      break
    end
  end
end
if wait == 0 then redis.call('ZADD', flying, text(now), slot) end
keep()
return {math.ceil(wait), epoch, time}
"""
_ANSWERED: Final = """
forget()
if redis.call('ZREM', flying, ARGV[5]) == 1 then
  redis.call('ZADD', answered, text(now), ARGV[5])
  keep()
end
"""
_GIVE_BACK: Final = "redis.call('ZREM', flying, ARGV[5])"
_CORRECT: Final = """
if is_late and ARGV[4] ~= '' then return end
local most, said, remaining = tonumber(ARGV[5]), tonumber(ARGV[6]), tonumber(ARGV[7])
local reset, wait = tonumber(ARGV[8]), tonumber(ARGV[9])
forget()
local ending = now + math.min(reset or window, window)
if said then allowed, holds = math.min(said, most), now + window end
if reset then anew, since = ending, now end
if remaining and limit() - remaining > count() then
  redis.call('HINCRBY', others, text(ending), text(limit() - remaining - count()))
end
if wait then closed = math.max(closed or 0, now + wait) end
keep()
"""


def scripts(clock: str = _CLOCK) -> dict[str, str]:
    """Return the scripts by name; tests may pass another clock."""
    bodies = {"take": _TAKE, "answered": _ANSWERED, "give_back": _GIVE_BACK, "correct": _CORRECT}
    return {name: clock + _WINDOW + body for name, body in bodies.items()}
