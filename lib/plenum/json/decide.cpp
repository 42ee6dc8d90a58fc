#include <plenum/json/decide.hpp>
#include <plenum/json/value.hpp>

namespace plenum::json {

namespace {

Value entry(const Decided::Entry& entry) {
    return {{"entry", entry.number}, {"act", value(entry.act)}, {"text", entry.text}};
}

}  // namespace

std::string decided(const Decided& decided) {
    Value result{{"schema", "plenum/decide/1"}, {"file", decided.file}, {"written", decided.written}};
    result.update(entry(decided.entries.front()));
    Value all = Value::array();
    for (const auto& each : decided.entries) all.push_back(entry(each));
    result["decisions"] = std::move(all);
    if (!decided.written) result["changes"] = decided.effects;
    return printed(result);
}

}  // namespace plenum::json
