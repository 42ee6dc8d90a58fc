#include <plenum/json/policy_add.hpp>
#include <plenum/json/value.hpp>

namespace plenum::json {

std::string policy_added(const PolicyAdded& added) {
    Value present = Value::array();
    for (const auto& each : added.present)
        present.push_back({{"policy", each.id}, {"differs", each.differs}});
    return printed({{"schema", "plenum/policy-add/1"},
                    {"file", or_null(added.file)},
                    {"written", added.written},
                    {"added", added.added},
                    {"present", std::move(present)}});
}

std::string policy_marked(const PolicyMarked& marked) {
    Value changes = Value::array();
    for (const auto& each : marked.changes) {
        changes.push_back({{"policy", each.id}, {"file", each.file}, {"status", each.status}});
    }
    return printed(
        {{"schema", "plenum/policy-mark/1"}, {"written", marked.written}, {"changes", std::move(changes)}});
}

}  // namespace plenum::json
