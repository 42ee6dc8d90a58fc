#include <plenum/json/record.hpp>
#include <plenum/json/value.hpp>

namespace plenum::json {

std::string recorded(const Recorded& recorded) {
    Value entries = Value::array();
    for (const auto& each : recorded.entries)
        entries.push_back({{"text", each.text}, {"result", value(each.result)}});
    return printed({{"schema", "plenum/record/1"},
                    {"file", recorded.file},
                    {"written", recorded.written},
                    {"undone", recorded.undone},
                    {"entries", std::move(entries)},
                    {"left", recorded.left}});
}

}  // namespace plenum::json
