#include <plenum/json/acting.hpp>
#include <plenum/json/value.hpp>

namespace plenum::json {

namespace {

Value fields(const Action& action) {
    return {{"responsible", or_null(action.responsible)},
            {"status", name(action.status)},
            {"next", or_null(action.next)},
            {"due", or_null(action.due)}};
}

}  // namespace

std::string acted(const Acted& acted) {
    Value changes = Value::array();
    for (const auto& each : acted.changes) {
        Value entries = Value::array();
        for (auto i = each.before.entries.size(); i < each.after.entries.size(); ++i) {
            const auto& entry = each.after.entries[i];
            entries.push_back({{"date", entry.date}, {"text", entry.text}, {"response", entry.response}});
        }
        changes.push_back({{"id", each.id},
                           {"number", or_null(each.number)},
                           {"before", fields(each.before)},
                           {"after", fields(each.after)},
                           {"entries", std::move(entries)}});
    }
    return printed({{"schema", "plenum/action/1"},
                    {"file", acted.file},
                    {"written", acted.written},
                    {"changes", std::move(changes)}});
}

}  // namespace plenum::json
